import { childrenOf, dataOf, isElement } from './node.ts'
import type { Element, Node } from './node.ts'

export interface HtmlTable {
  readonly caption: string
  /** Every row with as many cells; what spans columns or rows is in each of them. */
  readonly rows: readonly (readonly string[])[]
  /** How many rows at the top name the columns, as far as the page says so. */
  readonly headerRows: number
}

const maxColumns = 50
const maxSpannedRows = 500
const maxRepeatedLength = 300

interface Row {
  readonly element: Element
  readonly isHead: boolean
}

/** undefined for a table that only places things beside each other. */
export function readTable(table: Element, textOf: (nodes: readonly Node[]) => string): HtmlTable | undefined {
  if (/^(?:presentation|none)$/u.test(table.attribs['role'] ?? '')) return undefined
  const rows = rowsOf(table)
  const cells = rows.map(({ element }) => childrenOf(element).filter(isCell))
  if (cells.flat().some(holdsTable) || cells.every((row) => row.length < 2)) return undefined
  const texts = spread(cells, textOf)
  const caption = childrenOf(table).find((node) => isElement(node) && node.name === 'caption')
  const isHead = (row: Row, at: number): boolean =>
    row.isHead || (cells[at] ?? []).every(({ name, attribs }) => name === 'th' && attribs['scope'] !== 'row')
  // Of tables from Word, in which nothing else says what names the columns.
  const isBold = (at: number): boolean => at === 0 && rows.length > 1 && (cells[at] ?? []).every(isAllBold)
  const firstBody = rows.findIndex((row, at) => !isHead(row, at) && !isBold(at))
  return {
    caption: caption ? textOf([caption]) : '',
    rows: texts,
    headerRows: firstBody === -1 ? 0 : firstBody,
  }
}

function rowsOf(table: Element): readonly Row[] {
  return childrenOf(table).flatMap((node): readonly Row[] => {
    if (!isElement(node)) return []
    if (node.name === 'tr') return [{ element: node, isHead: false }]
    if (!/^(?:thead|tbody|tfoot)$/u.test(node.name)) return []
    return rowsOf(node).map((row) => ({ ...row, isHead: node.name === 'thead' }))
  })
}

function isCell(node: Node): node is Element {
  return isElement(node) && (node.name === 'td' || node.name === 'th')
}

function isAllBold(cell: Element): boolean {
  const words = childrenOf(cell).filter((node) => isElement(node) || (dataOf(node) ?? '').trim() !== '')
  const [only] = words
  if (words.length !== 1 || !only || !isElement(only)) return false
  return /^(?:b|strong)$/u.test(only.name) || (/^(?:p|div|span|font)$/u.test(only.name) && isAllBold(only))
}

function holdsTable(cell: Element): boolean {
  const todo = childrenOf(cell).slice()
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (isElement(node) && node.name === 'table') return true
    for (const child of childrenOf(node)) todo.push(child)
  }
  return false
}

interface Spanning {
  readonly text: string
  rows: number
}

function spread(
  rows: readonly (readonly Element[])[],
  textOf: (nodes: readonly Node[]) => string,
): readonly (readonly string[])[] {
  const spanning = new Map<number, Spanning>()
  return rows.map((cells) => {
    const row: string[] = []
    const fill = (): void => {
      for (let above = spanning.get(row.length); above; above = spanning.get(row.length)) {
        above.rows -= 1
        if (above.rows <= 0) spanning.delete(row.length)
        row.push(above.text)
      }
    }
    for (const cell of cells) {
      fill()
      const text = textOf(childrenOf(cell))
      const spannedRows = span(cell, 'rowspan', maxSpannedRows)
      const columns = Math.min(span(cell, 'colspan', maxColumns), Math.max(1, maxColumns - row.length))
      // Written once more for every cell it spans, a long text would grow without end.
      const again = text.length > maxRepeatedLength ? '' : text
      for (let column = 0; column < columns; column += 1) {
        if (spannedRows > 1) spanning.set(row.length, { text: again, rows: spannedRows - 1 })
        row.push(column === 0 ? text : again)
      }
    }
    fill()
    return row
  })
}

function span({ attribs }: Element, name: 'colspan' | 'rowspan', limit: number): number {
  const wanted = Number.parseInt(attribs[name] ?? '1', 10)
  return Number.isNaN(wanted) ? 1 : Math.min(Math.max(wanted, 1), limit)
}
