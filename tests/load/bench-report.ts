import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'

export type Row = readonly [measure: string, figure: string, target: string]

const report = new URL('../../docs/benchmarks.md', import.meta.url)
const marker = '<!-- table -->'
const heading: readonly Row[] = [
  ['measure', 'figure', 'target'],
  ['---', '---', '---'],
]

export function renderTable(rows: readonly Row[]): string {
  return [...heading, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/**
 * Each part under its own name, with when and on what it was measured. What stands above the parts stays, and so does
 * a part that was not measured this time.
 */
export function writeReport(parts: ReadonlyMap<string, readonly Row[]>, names: readonly string[]): void {
  const [head = '', before = ''] = readFileSync(report, 'utf8').split(marker)
  const kept = new Map(
    before
      .split(/^## /m)
      .slice(1)
      .map((part): [string, string] => [part.split('\n', 1)[0] ?? '', `## ${part.trim()}`]),
  )
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`
  const sections = names.flatMap((name) => {
    const rows = parts.get(name)
    if (!rows) return kept.get(name) ?? []
    return [`## ${name}\n\nMeasured on ${machine}.\n\n${renderTable(rows)}`]
  })
  writeFileSync(report, `${head}${marker}\n\n${sections.join('\n\n')}\n`)
}
