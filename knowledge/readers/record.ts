import type { Reading } from '../article.ts'
import type { Resource } from './reader.ts'

export type Fields = Readonly<Record<string, unknown>>

/** The resource a record stands in: its id is what ids that mean something only within a file are put below. */
export interface RecordPlace extends Omit<Resource, 'bytes' | 'mediaType'> {
  /** From 1, where a record is a line. */
  readonly line?: number
}

/** One kind of record that a JSON file may hold. */
export interface RecordFormat {
  readonly format: string
  fits(record: Fields): boolean
  read(record: Fields, place: RecordPlace): Reading
}

/** Nothing of a record could be used. */
export function refuseRecord({ name, line }: RecordPlace, reason: string): Reading {
  return { articles: [], problems: [{ file: name, ...(line !== undefined && { line }), reason }] }
}
