/** better-sqlite3 ends Node 20 with a segmentation fault and no word: say it in a sentence instead. */
export default function checkNode() {
  const [major] = process.versions.node.split('.')
  if (Number(major) >= 24) return
  throw new Error(
    `Balie runs on Node 24, this is ${process.versions.node}. Use "npm test": it brings Node 24.`,
  )
}
