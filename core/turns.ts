import type { Address } from './address.ts'
import type { Change, Changed } from './change.ts'
import type { Conversation } from './conversation.ts'
import type { Entry } from './entry.ts'
import type { Incoming } from './incoming.ts'

/** Turns: one at a time in a conversation, in order, conversations in parallel. */
export interface Turns {
  /**
   * Takes the oldest pending turn of the conversation, unless someone else has the conversation or the turn is
   * still settling. Raises its attempt and leases the conversation.
   */
  take(conversation: string): Promise<TakenTurn | undefined>
  /**
   * Reply entries, dialog state, deliveries and "turn done" in one commit. `outrun` when the turn was taken again
   * or the holder changed since it was taken: then nothing was written, and the turn is still pending
   * (at once for whoever takes it next, when it was the holder).
   */
  end(turn: TakenTurn, outcome: TurnOutcome): Promise<Changed>
  /** Gives the turn back, to be taken again after `retryInMs`. Does nothing when it was taken again already. */
  release(turn: TakenTurn, retryInMs: number): Promise<void>
}

export interface TakenTurn {
  readonly id: string
  /** 1 the first time. */
  readonly attempt: number
  readonly conversation: Conversation
  /** Where it came from, and so where the reply goes. */
  readonly from: Address
  /** What came in, oldest first; more than one when lines settled into one thought. */
  readonly incoming: readonly [NumberedIncoming, ...NumberedIncoming[]]
  /** The last entries before this turn, oldest first, 12 at most, without internal notes. */
  readonly recent: readonly Entry[]
  /** The dialog state the last turn left, JSON; undefined in a new conversation. */
  readonly dialog: string | undefined
}

export interface NumberedIncoming extends Incoming {
  readonly number: number
}

export interface TurnOutcome extends Change {
  /** JSON; replaces what was there. */
  readonly dialog: string | undefined
}
