import { tableLines } from '../table-lines.ts'
import type { PdfLine, PdfPage } from './pdf-pages.ts'

/** A PDF knows no paragraphs: they are told by the size of letters and the space between lines. */
export function pdfText(pages: readonly PdfPage[]): { readonly title: string; readonly text: string } {
  const bodySize = mostUsedSize(pages)
  const blocks = pages.flatMap((page) => blocksOf(page, bodySize))
  const title = titleOf(pages, bodySize)
  const text = joinOverPages(blocks)
    .filter((block, at) => !(block.kind === 'heading' && block.text === title && at < 3))
    .map((block) => (block.kind === 'heading' ? `## ${block.text}` : block.text))
    .join('\n\n')
  return { title, text }
}

interface Block {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'table'
  readonly text: string
  readonly fontSize: number
}

function mostUsedSize(pages: readonly PdfPage[]): number {
  const letters = new Map<number, number>()
  for (const { cells, fontSize } of pages.flatMap(({ lines }) => lines)) {
    const size = Math.round(fontSize * 2) / 2
    letters.set(size, (letters.get(size) ?? 0) + cells.join('').length)
  }
  return [...letters].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}

function isHeading({ cells, fontSize }: PdfLine, bodySize: number): boolean {
  const text = cells.join(' ')
  return fontSize >= bodySize * 1.15 && text.length <= 120 && !/[.;,]$/u.test(text) && /\p{L}/u.test(text)
}

/** The largest letters of the first page, when they are larger than the rest. */
function titleOf([first]: readonly PdfPage[], bodySize: number): string {
  const headings = first ? blocksOf(first, bodySize).filter(({ kind }) => kind === 'heading') : []
  return headings.toSorted((one, other) => other.fontSize - one.fontSize)[0]?.text ?? ''
}

const item = /^(?:[•▪●○◦·‣]|[-–—](?=\s)|(?<number>\d{1,2})[.)](?=\s))\s*/u

function blocksOf({ lines }: PdfPage, bodySize: number): readonly Block[] {
  const blocks: Block[] = []
  lines.forEach((line, at) => {
    const table = tableAt(lines, at)
    if (table === 'within') return
    const before = lines[at - 1]
    const isNear = before !== undefined && isBelow(before, line)
    const block = table ? tableBlock(table) : toBlock(line, bodySize)
    const last = blocks.at(-1)
    if (last && goesOn(last, block) && (isNear || block.kind === 'list'))
      blocks.splice(-1, 1, together(last, block))
    else blocks.push(block)
  })
  return blocks
}

/** Lines beneath each other with as many cells are the rows of one table, which begins at the first of them. */
function tableAt(lines: readonly PdfLine[], at: number): readonly PdfLine[] | 'within' | undefined {
  const columns = lines[at]?.cells.length ?? 0
  if (columns < 2 || item.test(lines[at]?.cells[0] ?? '')) return undefined
  if (lines[at - 1]?.cells.length === columns) return 'within'
  const end = lines.findIndex((line, index) => index > at && line.cells.length !== columns)
  return lines.slice(at, end === -1 ? lines.length : end)
}

function tableBlock(rows: readonly PdfLine[]): Block {
  const { lines } = tableLines(
    rows.map(({ cells }) => cells),
    0,
  )
  return {
    kind: 'table',
    text: lines.map((line) => `- ${line}`).join('\n'),
    fontSize: rows[0]?.fontSize ?? 0,
  }
}

function toBlock(line: PdfLine, bodySize: number): Block {
  const text = line.cells.join(' ')
  const { fontSize } = line
  if (isHeading(line, bodySize)) return { kind: 'heading', text, fontSize }
  const mark = item.exec(text)
  if (!mark) return { kind: 'paragraph', text, fontSize }
  const number = mark.groups?.['number']
  return {
    kind: 'list',
    text: `${number === undefined ? '-' : `${number}.`} ${text.slice(mark[0].length)}`,
    fontSize,
  }
}

function isBelow(before: PdfLine, line: PdfLine): boolean {
  return before.y - line.y <= Math.max(line.fontSize, before.fontSize) * 1.7
}

/** The items of a list may stand apart; whatever else is one stands together. */
function goesOn(last: Block, next: Block): boolean {
  if (next.kind === 'heading') return last.kind === 'heading' && last.fontSize === next.fontSize
  if (next.kind === 'list') return last.kind === 'list'
  return next.kind === 'paragraph' && (last.kind === 'paragraph' || last.kind === 'list')
}

function together(last: Block, next: Block): Block {
  if (next.kind === 'list') return { ...last, text: `${last.text}\n${next.text}` }
  return { ...last, text: joinLines(last.text, next.text) }
}

/** A word that was broken off becomes one again; "in- en uitvoer" keeps its hyphen. */
function joinLines(above: string, below: string): string {
  const isBroken = /\p{Ll}-$/u.test(above) && /^\p{Ll}/u.test(below) && !/^(?:en|of|and|or)\b/u.test(below)
  return isBroken ? above.slice(0, -1) + below : `${above} ${below}`
}

function joinOverPages(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const last = joined.at(-1)
    const isCutOff =
      last?.kind === 'paragraph' && block.kind === 'paragraph' && /[\p{Ll},-]$/u.test(last.text)
    if (last && isCutOff && /^\p{Ll}/u.test(block.text)) joined.splice(-1, 1, together(last, block))
    else joined.push(block)
  }
  return joined
}
