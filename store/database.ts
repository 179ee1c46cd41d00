import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** Where statements run: inside a unit it is that unit's transaction. */
export type Sql = Kysely<Schema>

/** Written whole or not at all. Only SQL is awaited inside it: whatever else it waited for, everybody would wait for. */
export type Unit<T> = (tx: Sql) => Promise<T>

/** What the ports stand on; `sqlite/` is one. */
export interface Database {
  /** To build statements with, not to run them on. */
  readonly sql: Sql
  /** Resolves after the commit. Rejects with `Unavailable` when it could not be committed: then nothing was written. */
  write<T>(unit: Unit<T>): Promise<T>
  /** What was committed; never waits for a writer. */
  read<T>(query: Unit<T>): Promise<T>
  /** How many COMMITs succeeded since it was opened. */
  commits(): number
  close(): Promise<void>
}
