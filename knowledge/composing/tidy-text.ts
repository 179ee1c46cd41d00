/**
 * Markdown as an answer may hold it: paragraphs, "- " and "1. " lists, links to http(s). Emphasis is taken off,
 * a link elsewhere keeps its words only.
 */
export function tidyText(text: string): string {
  return text
    .replace(/!\[[^\]]{0,500}\]\([^)]{0,2000}\)/gu, '')
    .replace(/\[(?<label>[^\]]{0,500})\]\((?!https?:\/\/)[^)]{0,2000}\)/gu, '$<label>')
    .replace(/<[^>\n]{1,200}>/gu, '')
    .replace(/\*\*(?<strong>[^*\n]+)\*\*/gu, '$<strong>')
    .replace(/^[ \t]*[*•][ \t]+/gmu, '- ')
    .replace(/^[ \t]+(?=- )/gmu, '')
    .replace(/(?<![ \t])[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}
