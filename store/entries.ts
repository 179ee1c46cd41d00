import type { Author, Entry, EntryBody, NewEntry } from '../core/entry.ts'
import type { EntryRow } from './schema.ts'

/** As it is kept: everything of an entry except what only the record's own bookkeeping needs. */
export type StoredEntry = Omit<EntryRow, 'turn' | 'said_at' | 'kind'>

type Place = Pick<EntryRow, 'conversation' | 'number' | 'at'>

export const storedEntryColumns = [
  'conversation',
  'number',
  'author',
  'author_name',
  'channel',
  'at',
  'provider_id',
  'body',
] as const satisfies readonly (keyof StoredEntry)[]

export function readEntry(row: StoredEntry): Entry {
  return {
    ...(JSON.parse(row.body) as EntryBody),
    conversation: row.conversation,
    number: row.number,
    at: new Date(row.at),
    author: readAuthor(row),
    channel: row.channel,
    ...(row.provider_id === null ? {} : { providerId: row.provider_id }),
  }
}

/** A new entry as it is read back later. */
export function newEntry({ body, author, channel }: NewEntry, place: Place): Entry {
  const { conversation, number, at } = place
  return { ...body, conversation, number, at: new Date(at), author, channel }
}

/** A new entry as the row it becomes. */
export function writeEntry(entry: NewEntry, place: Place): EntryRow {
  return {
    ...place,
    kind: entry.body.kind,
    author: entry.author.kind,
    author_name: entry.author.kind === 'staff' ? entry.author.name : null,
    channel: entry.channel,
    said_at: null,
    provider_id: null,
    turn: null,
    body: JSON.stringify(entry.body),
  }
}

function readAuthor(row: StoredEntry): Author {
  return row.author === 'staff' ? { kind: 'staff', name: row.author_name ?? '' } : { kind: row.author }
}
