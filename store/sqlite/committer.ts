import { Unavailable } from '../../core/errors.ts'
import type { Unit } from '../database.ts'
import { createBatches, type Waiting, type Writer } from './commit-batch.ts'

export interface Committer {
  write<T>(unit: Unit<T>): Promise<T>
  commits(): number
  /** Waits for what was handed in before; refuses what comes after. */
  close(): Promise<void>
}

/** Bounds how long one commit keeps the event loop. */
const largestBatch = 250

/**
 * Commits together what was handed in during one turn of the event loop: a commit waits for the disk, and a hundred
 * conversations share that wait. No timer: a unit that comes alone is committed at once.
 */
export function createCommitter(writer: Writer): Committer {
  const batches = createBatches(writer)
  const queue: Waiting[] = []
  let draining: Promise<void> | undefined
  let isClosed = false

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      await new Promise(setImmediate)
      await batches.commit(queue.splice(0, largestBatch))
    }
    draining = undefined
  }

  return {
    write: (unit) =>
      new Promise((resolve, reject) => {
        if (isClosed) {
          reject(new Unavailable('The record is closed: the program is stopping.'))
          return
        }
        queue.push(waitingFor(unit, resolve, reject))
        draining ??= drain()
      }),
    commits: () => batches.commits(),
    close: async () => {
      isClosed = true
      await draining
    },
  }
}

type Resolve<T> = (value: T) => void

function waitingFor<T>(unit: Unit<T>, resolve: Resolve<T>, reject: Waiting['reject']): Waiting {
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
