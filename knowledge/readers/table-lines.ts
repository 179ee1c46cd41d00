export interface TableLines {
  /** A row each, understandable without the others: every value with the name of its column. */
  readonly lines: readonly string[]
  /** Nothing says what its columns are. */
  readonly isNameless: boolean
}

type Row = readonly string[]

/** @param headerRows how many rows at the top are known to name the columns */
export function tableLines(table: readonly Row[], headerRows: number): TableLines {
  const rows = table.filter((row) => row.some((cell) => cell !== ''))
  const known = Math.min(headerRows, rows.length)
  const heads = known > 0 ? known : Number(looksLikeHeader(rows))
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const body = rows.slice(heads)
  if (heads === 0) {
    const lines = body.map(([first = '', ...rest]) => joined(first, rest.filter(Boolean)))
    return { lines, isNameless: columns > 2 && rows.length > 1 }
  }
  const names = Array.from({ length: columns }, (_, at) => nameOf(rows.slice(0, heads), at))
  return { lines: body.map((row) => toLine(row, names)), isNameless: false }
}

/** The first row has words only, short ones, and what stands below some of them are amounts or times. */
function looksLikeHeader(rows: readonly Row[]): boolean {
  const [first = [], ...rest] = rows
  const hasNumber = (cell: string): boolean => /\d/u.test(cell)
  if (first.length < 2 || rest.length < 2 || first.some((cell) => hasNumber(cell) || cell.length > 40))
    return false
  if (first.slice(1).some((cell) => cell === '')) return false
  return first.some((_, at) => rest.every((row) => hasNumber(row[at] ?? '')))
}

function nameOf(heads: readonly Row[], column: number): string {
  return [...new Set(heads.map((row) => row[column] ?? ''))].filter(Boolean).join(' ')
}

function toLine(row: Row, names: readonly string[]): string {
  const [first = '', ...rest] = row
  const values: string[] = []
  rest.forEach((cell, at) => {
    const name = names[at + 1] ?? ''
    // What spans columns says the same in each of them.
    if (cell === '' || (cell === row[at] && name === (names[at] ?? ''))) return
    values.push(name === '' ? cell : labelled(name, cell))
  })
  const [firstName = ''] = names
  return joined(
    firstName === '' || first === '' ? first : labelled(firstName, first),
    values,
    firstName !== '',
  )
}

function labelled(name: string, value: string): string {
  return `${name.replace(/:$/u, '')}: ${value}`
}

function joined(first: string, rest: readonly string[], isLabelled?: true | false): string {
  if (first === '') return rest.join('; ')
  if (rest.length === 0) return first
  return isLabelled === true ? [first, ...rest].join('; ') : `${first.replace(/:$/u, '')}: ${rest.join('; ')}`
}
