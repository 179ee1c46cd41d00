/** Collects text as an article has it: paragraphs by blank lines, lines by line ends, white space once. */
export interface TextWriter {
  inline(text: string): void
  /** Begins a line with a mark ("- ", "## "); what comes next stands on the same line, whatever block it is in. */
  mark(text: string): void
  /** @param indent in spaces, of the line that begins */
  breakLine(indent: number): void
  breakParagraph(): void
  readonly text: string
}

type Gap = 'none' | 'space' | 'line' | 'paragraph'

const signs: Readonly<Record<Gap, string>> = { none: '', space: ' ', line: '\n', paragraph: '\n\n' }
const order: readonly Gap[] = ['none', 'space', 'line', 'paragraph']

export function createTextWriter(): TextWriter {
  const parts: string[] = []
  let gap: Gap = 'none'
  let indent = 0
  let isMarked = false
  const widen = (wanted: Gap): void => {
    if (order.indexOf(wanted) > order.indexOf(gap)) gap = wanted
  }
  const append = (text: string): void => {
    if (parts.length > 0) parts.push(signs[gap], gap === 'line' ? ' '.repeat(indent) : '')
    parts.push(text)
    gap = 'none'
    indent = 0
  }
  return {
    inline(written) {
      const words = written.trim()
      if (words !== '') {
        if (isMarked) gap = 'none'
        else if (/^\s/u.test(written)) widen('space')
        append(words.replace(/\s+/gu, ' '))
        isMarked = false
      }
      if (/\s$/u.test(written) && !isMarked) widen('space')
    },
    mark(text) {
      widen('line')
      indent = 0
      append(text)
      isMarked = true
    },
    breakLine(wanted) {
      widen('line')
      indent = wanted
    },
    breakParagraph() {
      widen('paragraph')
    },
    get text() {
      return withoutBareMarks(parts.join(''))
    },
  }
}

/** A list item or a heading in which nothing stood. */
function withoutBareMarks(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s*(?:-|\d{1,6}\.|##)\s*$/u.test(line))
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
}
