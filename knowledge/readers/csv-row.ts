import type { Article, Reading } from '../article.ts'
import type { Column, Header } from './csv-columns.ts'
import { languageCode, pageAddress, wordList } from './fields.ts'
import { readModified } from './read-modified.ts'
import type { Resource } from './reader.ts'
import { recordId } from './record-id.ts'
import { refuseRecord } from './record.ts'
import { richText } from './rich-text.ts'
import { readValidity } from './validity.ts'

export interface CsvRow {
  readonly cells: readonly string[]
  /** On which it ends, from 1. */
  readonly line: number
}

export function readCsvRow(row: CsvRow, { columns }: Header, resource: Resource): Reading {
  const cell = (column: Column): string => row.cells[columns.get(column) ?? -1]?.trim() ?? ''
  const place = { ...resource, line: row.line }
  const status = cell('status').toLowerCase()
  if (status !== '' && status !== 'actief') {
    return refuseRecord(place, `has the status ${status.slice(0, 30)}; only what is actief is read`)
  }
  const url = pageAddress.parse(cell('url')) ?? resource.url
  const title = richText(cell('title')).replace(/\s+/gu, ' ')
  const text = richText(cell('text'), url)
  if (title === '' || text === '') return refuseRecord(place, `has no ${title === '' ? 'title' : 'text'}`)
  const validity = readValidity(cell('validFrom'), cell('validUntil'))
  if (validity.kind === 'refused') return refuseRecord(place, validity.reason)
  const { validFrom, validUntil } = validity
  const { day, problems } = readModified(cell('modified'), resource)
  const language = languageCode.parse(cell('language'))
  const audience = wordList.parse(cell('audience'))
  const staffText = richText(cell('staffText'), url)
  const article: Article = {
    id: recordId(cell('id'), title, resource),
    title,
    text,
    keywords: wordList.parse(cell('keywords')),
    ...(url !== undefined && { url }),
    ...(day !== undefined && { modified: day }),
    ...(validFrom !== undefined && { validFrom }),
    ...(validUntil !== undefined && { validUntil }),
    ...(language !== undefined && { language }),
    ...(audience.length > 0 && { audience }),
    ...(cell('upl') !== '' && { upl: cell('upl') }),
    ...(staffText !== '' && { staffText }),
  }
  return { articles: [article], problems: problems.map((problem) => ({ ...problem, line: row.line })) }
}
