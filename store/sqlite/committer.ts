import type Sqlite from 'better-sqlite3'
import { Unavailable } from '../../core/errors.ts'
import type { Log } from '../../core/log.ts'
import type { Sql, Unit } from '../database.ts'
import { retryBusy } from './retry-busy.ts'
import { isStorageError, sqliteCode, unavailable } from './storage-error.ts'

export interface Committer {
  write<T>(unit: Unit<T>): Promise<T>
  commits(): number
  /** Waits for what was handed in before; refuses what comes after. */
  close(): Promise<void>
}

export interface Committing {
  readonly file: Sqlite.Database
  readonly tx: Sql
  readonly log: Log
}

/** One unit in the queue. `run` writes; then either `resolve` tells its caller, after the commit, or `reject`. */
interface Waiting {
  run(tx: Sql): Promise<void>
  resolve(): void
  reject(error: unknown): void
}

/** Bounds how long one commit keeps the event loop. */
const largestBatch = 250

/**
 * Commits everything that was handed in during one turn of the event loop together: a commit waits for the disk, and
 * a hundred conversations share that wait. Each unit has a savepoint of its own and fails alone.
 */
export function createCommitter({ file, tx, log }: Committing): Committer {
  const statements = prepareControl(file)
  const queue: Waiting[] = []
  let draining: Promise<void> | undefined
  let isClosed = false
  let commits = 0

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      await new Promise(setImmediate)
      const batch = queue.splice(0, largestBatch)
      await commit(batch).catch((error: unknown) => {
        for (const waiting of batch) waiting.reject(error)
      })
    }
    draining = undefined
  }

  async function commit(batch: readonly Waiting[]): Promise<void> {
    const written: Waiting[] = []
    try {
      await retryBusy(() => statements.begin.run())
      for (const waiting of batch) if (await writeAlone(waiting)) written.push(waiting)
      statements.commit.run()
    } catch (error) {
      if (file.inTransaction) statements.rollback.run()
      log.error(
        { code: sqliteCode(error), units: batch.length },
        'A commit failed: the record was not written',
      )
      throw unavailable(error)
    }
    commits++
    for (const waiting of written) waiting.resolve()
  }

  async function writeAlone(waiting: Waiting): Promise<boolean> {
    statements.savepoint.run()
    try {
      await waiting.run(tx)
    } catch (error) {
      // A disk that is full may have ended the whole transaction: then nothing of this batch stands.
      if (isStorageError(error) || !file.inTransaction) throw error
      statements.undo.run()
      statements.release.run()
      waiting.reject(error)
      return false
    }
    statements.release.run()
    return true
  }

  return {
    write: (unit) =>
      new Promise((resolve, reject) => {
        if (isClosed) {
          reject(new Unavailable('The record is closed.'))
          return
        }
        queue.push(waitingFor(unit, resolve, reject))
        draining ??= drain()
      }),
    commits: () => commits,
    close: async () => {
      isClosed = true
      await draining
    },
  }
}

function waitingFor<T>(
  unit: Unit<T>,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
): Waiting {
  let outcome: { readonly value: T } | undefined
  return {
    run: async (tx) => {
      outcome = { value: await unit(tx) }
    },
    resolve: () => {
      if (outcome) resolve(outcome.value)
    },
    reject,
  }
}

function prepareControl(
  file: Sqlite.Database,
): Record<'begin' | 'savepoint' | 'undo' | 'release' | 'commit' | 'rollback', Sqlite.Statement> {
  return {
    begin: file.prepare('begin immediate'),
    savepoint: file.prepare('savepoint unit'),
    undo: file.prepare('rollback to unit'),
    release: file.prepare('release unit'),
    commit: file.prepare('commit'),
    rollback: file.prepare('rollback'),
  }
}
