import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { Unavailable } from '../../core/errors.ts'
import type { Log } from '../../core/log.ts'
import type { Database, Sql, Unit } from '../database.ts'
import { createCommitter } from './committer.ts'
import { connect } from './connect.ts'
import { migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { retryBusy } from './retry-busy.ts'
import { isStorageError, sqliteCode, unavailable } from './storage-error.ts'

export interface SqliteOptions {
  readonly directory: string
  /** OFF acknowledges what a power cut may still take: for measuring only. */
  readonly synchronous: 'FULL' | 'OFF'
}

/** The record's two connections: one writes, in batches; the other reads what was committed. */
export interface SqliteFiles {
  readonly writer: Sqlite.Database
  readonly reader: Sqlite.Database
}

/** Opens `<directory>/balie.sqlite`, which more than one process may have open, and brings it up to date. */
export async function openFiles({ directory, synchronous }: SqliteOptions): Promise<SqliteFiles> {
  const path = join(directory, 'balie.sqlite')
  const opened: Sqlite.Database[] = []
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    const writer = new Sqlite(path, { timeout: 0 })
    opened.push(writer)
    await retryBusy(() => writer.pragma('journal_mode = WAL'))
    writer.pragma(`synchronous = ${synchronous}`)
    writer.pragma('foreign_keys = ON')
    writer.pragma('temp_store = MEMORY')
    writer.pragma('cache_size = -65536')
    await migrate(writer, migrations)
    const reader = new Sqlite(path, { readonly: true, timeout: 0 })
    return { writer, reader }
  } catch (error) {
    for (const file of opened) file.close()
    throw cannotOpen(error, path)
  }
}

export function createSqlite({ writer, reader }: SqliteFiles, log: Log): Database {
  const sql = connect(writer)
  const readSql = connect(reader)
  const committer = createCommitter({ file: writer, tx: sql, log })
  return {
    sql,
    write: (unit) => committer.write(unit),
    read: (query) => read(readSql, query),
    commits: () => committer.commits(),
    close: async () => {
      await committer.close()
      reader.close()
      writer.close()
    },
  }
}

async function read<T>(sql: Sql, query: Unit<T>): Promise<T> {
  try {
    return await retryBusy(() => query(sql))
  } catch (error) {
    throw isStorageError(error) ? unavailable(error) : error
  }
}

function cannotOpen(error: unknown, path: string): unknown {
  const isAboutDirectory = typeof error === 'object' && error !== null && 'syscall' in error
  if (!isStorageError(error) && !isAboutDirectory) return error
  const isDamaged = ['SQLITE_NOTADB', 'SQLITE_CORRUPT'].includes(sqliteCode(error) ?? '')
  const reason = isDamaged
    ? 'it is damaged, or not a record of Balie. Put back a backup, or set DATA_DIR to another directory.'
    : 'look whether that directory can be written.'
  return new Unavailable(`The record ${path} cannot be opened: ${reason}`, { cause: error })
}
