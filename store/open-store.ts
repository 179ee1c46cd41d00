import type { Clock } from '../core/clock.ts'
import type { Log } from '../core/log.ts'
import { createStore, type OpenedStore } from './create-store.ts'
import { createSqlite, openFiles } from './sqlite/open-sqlite.ts'

interface StoreOptions {
  /** Where the record lives; made when it is not there. Processes on one machine may share it. */
  readonly directory: string
  readonly clock: Clock
  readonly log: Log
  /** How long a taken turn or delivery belongs to who took it; after that another may. Default 5,000. */
  readonly leaseMs?: number
  /** `OFF` acknowledges what a power cut may still take: for measuring only. Default `FULL`. */
  readonly synchronous?: 'FULL' | 'OFF'
}

/**
 * Opens the record and brings its tables up to date. Rejects with a sentence when the directory cannot be used, or when a
 * newer release wrote it.
 */
export async function openStore({
  directory,
  clock,
  log,
  leaseMs = 5_000,
  synchronous = 'FULL',
}: StoreOptions): Promise<OpenedStore> {
  const database = createSqlite(await openFiles({ directory, synchronous }), log)
  return createStore({ database, clock, leaseMs })
}
