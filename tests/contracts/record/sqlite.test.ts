import { join } from 'node:path'
import { describe } from '@jest/globals'
import Sqlite from 'better-sqlite3'
import { silentLog } from '../../../core/log.ts'
import { openStore } from '../../../store/index.ts'
import { openDirectory } from '../../fakes/temporary-directory.ts'
import { createTestClock } from '../../fakes/test-clock.ts'
import { describeRecord } from './index.ts'
import { leaseMs, type RecordWorld } from './world.ts'

describe('the record on SQLite', () => {
  describeRecord(openWorld)
})

async function openWorld(): Promise<RecordWorld> {
  const directory = await openDirectory()
  const clock = createTestClock()
  const options = { directory: directory.path, clock, log: silentLog, leaseMs }
  const store = await openStore(options)
  const other = await openStore(options)
  const raw = new Sqlite(join(directory.path, 'balie.sqlite'))
  return {
    store,
    other,
    clock,
    tamper: (statement) => attempt(() => raw.exec(statement)),
    look: (query) => Promise.resolve(raw.prepare<[], Record<string, unknown>>(query).all()),
    close: async () => {
      raw.close()
      await store.close()
      await other.close()
      await directory.close()
    },
  }
}

/** The driver's errors are of no class that jest knows: here they become one. */
function attempt(action: () => unknown): Promise<void> {
  try {
    action()
    return Promise.resolve()
  } catch (error) {
    return Promise.reject(new Error('The database refused.', { cause: error }))
  }
}
