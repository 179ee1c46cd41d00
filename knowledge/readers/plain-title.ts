/** A title stands in lists, on buttons and before answers, where a channel would make a link of one in it. */
export function plainTitle(title: string): string {
  const plain = title
    .replace(/!\[[^\]]*\]\([^)]*\)/gu, ' ')
    .replace(/\[(?<label>[^\]]*)\]\([^)]*\)/gu, '$<label>')
    .replace(/<\/?[a-z!][^>]{0,500}>/giu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return plain === '' ? title : plain
}
