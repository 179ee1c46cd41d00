import type { Log } from '../../core/log.ts'
import type { Turns } from '../../core/turns.ts'
import type { Step } from '../turn.ts'

/**
 * Replies, dialog state, deliveries and "turn done" in one commit. Outrun (a staff member claimed meanwhile, or
 * another process took the turn over): nothing was written, and nothing is delivered.
 */
export function createRecord(turns: Turns, log: Log): Step {
  return async ({ taken, outcome }, next) => {
    const changed = await turns.end(taken, outcome)
    if (changed.kind === 'changed') {
      await next()
      return
    }
    log.info({ turn: taken.id }, 'a turn was outrun; what it came to is thrown away')
  }
}
