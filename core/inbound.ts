import type { Incoming } from './incoming.ts'

/** The first half of the record: what came in. */
export interface Inbound {
  /**
   * The entry and its pending turn in one commit. A repeat of (channel, id), even 50 at once, makes no second
   * turn and gets the numbers of the first.
   * Finds the open conversation of the address; one that closed less than 7 days ago reopens, later a new one begins.
   */
  append(message: Incoming, options: AppendOptions): Promise<Appended>
}

export interface AppendOptions {
  /** How long the turn waits for more lines of the same thought; 0 does not wait. */
  readonly settleMs: number
}

export interface Appended {
  readonly conversation: string
  readonly number: number
  readonly turn: string
  readonly isRepeat: boolean
  /** When its turn may be taken; of a repeat, when it might. */
  readonly notBefore: Date
}
