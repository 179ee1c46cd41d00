import { CsvError, parse } from 'csv-parse/sync'
import type { Problem, Reading } from '../article.ts'
import { readHeader } from './csv-columns.ts'
import type { Header } from './csv-columns.ts'
import { readCsvRow } from './csv-row.ts'
import type { CsvRow } from './csv-row.ts'
import { maxRecords } from './limits.ts'
import type { Resource } from './reader.ts'
import { refuse } from './refuse.ts'
import { createTextReader } from './text-reader.ts'

const signs = { extensions: ['.csv', '.tsv'], mediaTypes: ['text/csv', 'text/tab-separated-values'] }
const tooMany = `has more than ${maxRecords} rows; divide it over several files`
const maxRowLength = 1_000_000

/** A table with a document a row. */
export const csvReader = createTextReader({
  format: 'CSV',
  signs,
  read: readTable,
})

function readTable(text: string, resource: Resource): Reading {
  let rows: readonly CsvRow[]
  try {
    rows = rowsOf(text)
  } catch (error) {
    if (error instanceof CsvError) return refuse(resource.name, reasonOf(error))
    throw error
  }
  if (rows.length > maxRecords) return refuse(resource.name, tooMany)
  const [first] = rows
  if (!first) return refuse(resource.name, 'is empty')
  const header = readHeader(first.cells)
  if (header?.columns.has('title') && header.columns.has('text')) {
    return readRows(rows.slice(1), header, resource)
  }
  if (isQuestionsAndAnswers(rows)) return readRows(rows, questionsAndAnswers, resource)
  return refuse(resource.name, missing(header))
}

const questionsAndAnswers: Header = {
  columns: new Map([
    ['title', 0],
    ['text', 1],
  ]),
  unknown: [],
}

/** Without a header: two columns of which the first asks. */
function isQuestionsAndAnswers(rows: readonly CsvRow[]): boolean {
  const asking = rows.filter(({ cells: [first = ''] }) => first.trim().endsWith('?'))
  return rows.every(({ cells }) => cells.length === 2) && asking.length > rows.length / 2
}

function missing(header: Header | undefined): string {
  const what = header ? (header.columns.has('title') ? 'text' : 'title') : 'title and one for the text'
  const so = header ? '' : ', or two columns of which the first asks a question'
  return `has no column for the ${what}: its first row is to name them, such as titel;tekst or vraag;antwoord${so}`
}

function rowsOf(text: string): readonly CsvRow[] {
  const delimiter = delimiterOf(text)
  const parsed: unknown = parse(text, { ...leniently, delimiter, info: true, to: maxRecords + 1 })
  return (
    parsed as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[]
  )
    .map(({ record, info }) => ({ cells: record, line: info.lines }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
}

const leniently = {
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  max_record_size: maxRowLength,
}

/** The one that makes the most columns of the first row; of as many, the one that Dutch spreadsheets write. */
function delimiterOf(text: string): string {
  const columns = (delimiter: string): number => {
    const [row]: readonly (readonly string[])[] = parse(text.slice(0, maxRowLength), {
      ...leniently,
      delimiter,
      to: 1,
    })
    return row?.length ?? 0
  }
  return [';', '\t', ','].reduce((best, next) => (columns(next) > columns(best) ? next : best))
}

function reasonOf(error: CsvError): string {
  const { lines } = error as { readonly lines?: unknown }
  const where = typeof lines === 'number' ? ` (line ${lines})` : ''
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return `has a quotation mark that is opened and never closed${where}`
    case 'CSV_MAX_RECORD_SIZE':
      return `has a row that never ends; perhaps a quotation mark is not closed${where}`
    default:
      return `is not a table with rows and columns${where}`
  }
}

function readRows(rows: readonly CsvRow[], header: Header, resource: Resource): Reading {
  if (rows.length === 0) return refuse(resource.name, 'has no row below its header')
  const readings = rows.map((row) => readCsvRow(row, header, resource))
  const unread: Problem[] =
    header.unknown.length === 0
      ? []
      : [
          {
            file: resource.name,
            line: 1,
            reason: `has columns that are not read: ${header.unknown.join(', ').slice(0, 200)}`,
          },
        ]
  return {
    articles: readings.flatMap(({ articles }) => articles),
    problems: [...unread, ...readings.flatMap(({ problems }) => problems)],
  }
}
