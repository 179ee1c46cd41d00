import type Sqlite from 'better-sqlite3'
import type { Kysely } from 'kysely'
import { connect } from './connect.ts'
import { retryBusy } from './retry-busy.ts'

/** One step forward of the tables. It never takes rows away, and is never changed once it was released. */
export type Migration = (db: Kysely<never>) => Promise<void>

/**
 * Brings the file to the version of this code: the number of migrations, kept in `user_version`. All in one
 * transaction that holds the write lock, so of two processes that start together one does it and the other finds it done.
 */
export async function migrate(file: Sqlite.Database, migrations: readonly Migration[]): Promise<void> {
  await retryBusy(() => file.exec('begin immediate'))
  try {
    const version = versionOf(file)
    if (version > migrations.length) throw new Error(tooNew(version, migrations.length))
    const db = connect(file) as unknown as Kysely<never>
    for (const migration of migrations.slice(version)) await migration(db)
    file.pragma(`user_version = ${migrations.length}`)
    file.exec('commit')
  } catch (error) {
    if (file.inTransaction) file.exec('rollback')
    throw error
  }
}

function versionOf(file: Sqlite.Database): number {
  return Number(file.pragma('user_version', { simple: true }))
}

function tooNew(version: number, known: number): string {
  return (
    `The record has version ${version} and this program knows ${known} at most: ` +
    'it was written by a newer release. Start that release, or put back the copy made before the upgrade.'
  )
}
