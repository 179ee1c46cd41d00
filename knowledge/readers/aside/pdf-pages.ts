import type { StructuredTextItem } from 'unpdf'

export interface PdfLine {
  /** Of the line as it stands on the page; more than one where there are wide gaps, as in a table. */
  readonly cells: readonly string[]
  readonly fontSize: number
  /** From the bottom of the page. */
  readonly y: number
}

export interface PdfPage {
  readonly lines: readonly PdfLine[]
}

type Item = Pick<StructuredTextItem, 'str' | 'x' | 'y' | 'width' | 'fontSize'>

/** Smaller is not there for people. */
const minFontSize = 2

/** Lines in the order in which they are read, without what returns on every page. */
export function pdfPages(pages: readonly (readonly Item[])[]): readonly PdfPage[] {
  return withoutRunningLines(pages.map((items) => ({ lines: linesOf(items) })))
}

function linesOf(items: readonly Item[]): readonly PdfLine[] {
  const lines: Item[][] = []
  for (const item of items) {
    if (item.str.trim() === '' || item.fontSize < minFontSize) continue
    const line = lines.at(-1)
    const [first] = line ?? []
    if (line && first && Math.abs(first.y - item.y) < Math.max(first.fontSize, item.fontSize) / 2)
      line.push(item)
    else lines.push([item])
  }
  return lines.map((line) => ({
    cells: cellsOf(line.toSorted((one, other) => one.x - other.x)),
    fontSize: Math.max(...line.map(({ fontSize }) => fontSize)),
    y: line[0]?.y ?? 0,
  }))
}

function cellsOf(line: readonly Item[]): readonly string[] {
  const cells: string[] = []
  let end = Number.NEGATIVE_INFINITY
  for (const { str, x, width, fontSize } of line) {
    const gap = x - end
    const last = cells.pop()
    if (last === undefined) cells.push(str)
    else if (gap > fontSize * 2) cells.push(last, str)
    else cells.push(gap > fontSize * 0.15 ? `${last} ${str}` : last + str)
    end = x + width
  }
  return cells.map((cell) => cell.replace(/\s+/gu, ' ').trim())
}

const pageNumber = /^(?:(?:pagina|page|blz\.?)\s*)?\d{1,4}(?:\s*(?:van|of|\/)\s*\d{1,4})?$/iu

/** Headers and footers: the same, but for a number, at the top or the bottom of most pages. */
function withoutRunningLines(pages: readonly PdfPage[]): readonly PdfPage[] {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const sign of new Set(edgesOf(page).map(signOf))) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  }
  const isRunning = (line: PdfLine): boolean =>
    pageNumber.test(line.cells.join(' ')) ||
    (pages.length >= 3 && (counts.get(signOf(line)) ?? 0) > pages.length / 2)
  return pages.map((page) => {
    const running = new Set(edgesOf(page).filter(isRunning))
    return { lines: page.lines.filter((line) => !running.has(line)) }
  })
}

function edgesOf({ lines }: PdfPage): readonly PdfLine[] {
  return [...lines.slice(0, 2), ...lines.slice(2).slice(-2)]
}

function signOf({ cells }: PdfLine): string {
  return cells.join(' ').replace(/\d+/gu, '#')
}
