import type { Article } from '../article.ts'

/**
 * Signs that nobody sees and a machine reads: of no width, turning the direction of a line, tags (text can be written in
 * them), and control characters. The joiners stay, which Persian and emoji are written with.
 */
const invisible =
  // eslint-disable-next-line no-control-regex
  /[\u{0}-\u{8}\u{B}\u{C}\u{E}-\u{1F}\u{7F}-\u{9F}\u{AD}\u{61C}\u{180E}\u{200B}\u{200E}\u{200F}\u{2028}-\u{202E}\u{2060}-\u{206F}\u{FEFF}\u{FFF9}-\u{FFFB}\u{E0000}-\u{E0FFF}]|\u{34F}/gu

/** Those that stand where white space was meant. */
// eslint-disable-next-line no-control-regex
const spaces = /[\u{B}\u{C}\u{85}\u{2028}\u{2029}]/gu

export function withoutInvisibleSigns(article: Article): Article {
  const { staffText } = article
  return {
    ...article,
    title: clean(article.title),
    text: clean(article.text),
    keywords: article.keywords.map(clean),
    ...(staffText !== undefined && { staffText: clean(staffText) }),
  }
}

function clean(text: string): string {
  return text.replace(spaces, '\n').replace(invisible, '')
}
