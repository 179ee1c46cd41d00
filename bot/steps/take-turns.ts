import type { Log } from '../../core/log.ts'
import type { TakenTurn, Turns } from '../../core/turns.ts'
import type { Hold } from '../hold.ts'
import { createLanes } from '../lanes.ts'
import type { RunTurn } from '../turn.ts'

/** A turn that failed is tried again after this, doubled each time. */
const firstRetryMs = 250

interface TurnTaking {
  readonly turns: Turns
  readonly run: RunTurn
  readonly hold: Hold
  readonly log: Log
}

export interface TurnTaker {
  /** Takes the pending turns of a conversation, one after the other, until none is left. Never rejects. */
  readonly take: (conversation: string) => Promise<void>
  /** Resolves when no turn is running in this process. */
  idle(): Promise<void>
}

/**
 * One turn at a time in a conversation. The store's lease holds that over processes; here, a conversation that
 * is being worked on is looked at once more when something new came in, instead of fighting over the lease.
 */
export function createTurnTaker({ turns, run, hold, log }: TurnTaking): TurnTaker {
  const lanes = createLanes()

  async function takeAll(conversation: string): Promise<void> {
    try {
      for (let taken = await turns.take(conversation); taken; taken = await turns.take(conversation)) {
        if (!(await tryTurn(taken))) return
      }
    } catch (error) {
      log.error({ err: error }, 'turns could not be taken; they stay due')
    }
  }

  async function tryTurn(taken: TakenTurn): Promise<boolean> {
    try {
      await hold({ kind: 'turn', ref: taken.conversation.id }, () => run(taken))
      return true
    } catch (error) {
      log.error({ err: error, turn: taken.id, attempt: taken.attempt }, 'a turn failed; it is tried again')
      await turns.release(taken, firstRetryMs * 2 ** Math.min(taken.attempt, 6))
      return false
    }
  }

  return {
    take: (conversation) => lanes.run(conversation, () => takeAll(conversation)),
    idle: () => lanes.idle(),
  }
}
