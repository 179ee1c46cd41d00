import type { Reading } from '../article.ts'
import { documentRecord } from './document-record.ts'
import { jsonRecords } from './json-records.ts'
import type { JsonRecord } from './json-records.ts'
import { kennisartikel } from './kennisartikel.ts'
import { maxRecords } from './limits.ts'
import type { Resource } from './reader.ts'
import { refuseRecord } from './record.ts'
import type { Fields, RecordFormat } from './record.ts'
import { refuse } from './refuse.ts'
import { createTextReader } from './text-reader.ts'
import { vac } from './vac.ts'

const signs = {
  extensions: ['.json', '.jsonl', '.ndjson'],
  mediaTypes: ['application/json', 'application/jsonl', 'application/x-ndjson', 'application/ld+json'],
  begins: /^[[{]/u,
}

const formats: readonly RecordFormat[] = [vac, kennisartikel, documentRecord]

/** A JSON file or JSON lines; every record is of the format that its fields say, so a file may hold several. */
export const jsonReader = createTextReader({
  format: `JSON (${formats.map(({ format }) => format).join(', ')})`,
  signs,
  read: readRecords,
})

function readRecords(text: string, resource: Resource): Reading {
  const records = jsonRecords(text)
  if (!records) return refuse(resource.name, 'is not JSON')
  if (records.length === 0) return refuse(resource.name, 'holds no record')
  if (records.length > maxRecords) {
    return refuse(resource.name, `has more than ${maxRecords} records; divide it over several files`)
  }
  if (records.every(isOfSomethingElse)) return refuse(resource.name, strange)
  const readings = records.map((record) => readRecord(record, resource))
  return {
    articles: readings.flatMap(({ articles }) => articles),
    problems: readings.flatMap(({ problems }) => problems),
  }
}

function readRecord({ line, value }: JsonRecord, resource: Resource): Reading {
  const place = { ...resource, ...(line !== undefined && { line }) }
  if (value === undefined) return refuseRecord(place, 'is not JSON')
  if (!isFields(value)) return refuseRecord(place, 'is not an object with fields')
  if (isMeasuringQuestion(value)) return { articles: [], problems: [] }
  return formatOf(value)?.read(value, place) ?? refuseRecord(place, strange)
}

const strange = `has none of the fields of ${formats.map(({ format }) => format).join(', ')}`

function formatOf(value: Fields): RecordFormat | undefined {
  return formats.find((format) => format.fits(value))
}

/** A file of something else: said once, not for every record. */
function isOfSomethingElse({ value }: JsonRecord): boolean {
  return isFields(value) && !isMeasuringQuestion(value) && !formatOf(value)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What `npm run eval` measures with lies beside the documents it is about, and is none of them. */
function isMeasuringQuestion(value: Fields): boolean {
  return 'query_id' in value && 'query' in value
}
