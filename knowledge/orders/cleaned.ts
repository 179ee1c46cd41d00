/** Nothing that no reader sees: comments, tags, pictures, invisible characters. */
export function cleaned(text: string): string {
  return text
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, ' ')
    .replace(/!\[[^\]]{0,500}\]\([^)]{0,2000}\)/gu, ' ')
    .replace(/<\/?[a-z!][^>\n]{0,500}>/giu, ' ')
    .replace(/[\p{Cf}\u{e0000}-\u{e007f}]/gu, '')
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
    .replace(/<<|>>/gu, '«')
}
