import type Sqlite from 'better-sqlite3'
import type { Log } from '../../core/log.ts'
import type { Sql } from '../database.ts'
import { retryBusy } from './retry-busy.ts'
import { isStorageError, sqliteCode, unavailable } from './storage-error.ts'

/** One unit in the queue. `run` writes; after the commit `resolve` tells its caller, else `reject` does. */
export interface Waiting {
  run(tx: Sql): Promise<void>
  resolve(): void
  reject(error: unknown): void
}

export interface Writer {
  readonly file: Sqlite.Database
  readonly tx: Sql
  readonly log: Log
}

export interface Batches {
  /**
   * Commits them in one transaction, and tells each caller. A unit that fails is undone and rejected alone; when the
   * transaction itself fails, all are rejected with `Unavailable`.
   */
  commit(batch: readonly Waiting[]): Promise<void>
  commits(): number
}

export function createBatches(writer: Writer): Batches {
  const { file, tx, log } = writer
  const statements = prepareControl(file)
  let commits = 0

  async function write(batch: readonly Waiting[]): Promise<readonly Waiting[]> {
    const written: Waiting[] = []
    await retryBusy(() => statements.begin.run())
    for (const waiting of batch) if (await writeAlone(waiting)) written.push(waiting)
    statements.commit.run()
    commits++
    return written
  }

  async function writeAlone(waiting: Waiting): Promise<boolean> {
    statements.savepoint.run()
    try {
      await waiting.run(tx)
    } catch (error) {
      // A full disk may have ended the whole transaction: then nothing of this batch stands.
      if (isStorageError(error) || !file.inTransaction) throw error
      statements.undo.run()
      statements.release.run()
      waiting.reject(error)
      return false
    }
    statements.release.run()
    return true
  }

  async function commit(batch: readonly Waiting[]): Promise<void> {
    try {
      const written = await write(batch)
      for (const waiting of written) waiting.resolve()
    } catch (error) {
      if (file.inTransaction) statements.rollback.run()
      log.error(
        { code: sqliteCode(error), units: batch.length },
        'A commit failed, nothing of it was written',
      )
      for (const waiting of batch) waiting.reject(unavailable(error))
    }
  }

  return { commit, commits: () => commits }
}

type Control = 'begin' | 'savepoint' | 'undo' | 'release' | 'commit' | 'rollback'

function prepareControl(file: Sqlite.Database): Record<Control, Sqlite.Statement> {
  return {
    begin: file.prepare('begin immediate'),
    savepoint: file.prepare('savepoint unit'),
    undo: file.prepare('rollback to unit'),
    release: file.prepare('release unit'),
    commit: file.prepare('commit'),
    rollback: file.prepare('rollback'),
  }
}
