import { sql, type Kysely } from 'kysely'

/** Moments that have to survive a restart. */
export async function createMarksTable(db: Kysely<never>): Promise<void> {
  await sql.raw(`create table marks (name text primary key, at integer not null) strict`).execute(db)
}
