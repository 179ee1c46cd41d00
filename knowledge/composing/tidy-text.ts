/**
 * Markdown as an answer may hold it: paragraphs, "- " and "1. " lists, links to http(s). Emphasis is taken off,
 * a link elsewhere keeps its words only.
 */
export function tidyText(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/gu, '')
    .replace(/\[(?<label>[^\]]*)\]\((?!https?:\/\/)[^)]*\)/gu, '$<label>')
    .replace(/<[^>\n]{1,200}>/gu, '')
    .replace(/\*\*(?<strong>[^*\n]+)\*\*/gu, '$<strong>')
    .replace(/^[ \t]*[*•][ \t]+/gmu, '- ')
    .replace(/^[ \t]+(?=- )/gmu, '')
    .replace(/[ \t]+$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}
