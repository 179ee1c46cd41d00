import { setTimeout as sleep } from 'node:timers/promises'
import { isBusy } from './storage-error.ts'

const patienceMs = 3_000
const longestWaitMs = 40

/**
 * Does it again while another process has the file, for about 3 s. SQLite's own wait would stop the event loop; these
 * waits do not, and their jitter keeps two processes from meeting each time.
 */
export async function retryBusy<T>(action: () => T | Promise<T>): Promise<T> {
  let waitedMs = 0
  for (let longestMs = 2; ; longestMs = Math.min(longestMs * 2, longestWaitMs)) {
    try {
      return await action()
    } catch (error) {
      if (!isBusy(error) || waitedMs >= patienceMs) throw error
    }
    const waitMs = 1 + Math.random() * longestMs
    await sleep(waitMs)
    waitedMs += waitMs
  }
}
