import type { Address } from './address.ts'
import type { Conversation, Holder } from './conversation.ts'
import type { Entry, HumanReason, NewEntry, Outcome } from './entry.ts'
import type { Language } from './language.ts'

/** What is written together, in one commit, to one conversation. */
export interface Change {
  readonly entries: readonly NewEntry[]
  /** Where the replies among the entries (`answered`, `wrote`) are delivered; without it they are not. */
  readonly to?: Address
  readonly holder?: Holder
  readonly language?: Language
  readonly ticket?: TicketChange
}

/** A conversation has at most one ticket that is not closed. */
export type TicketChange =
  /** With a ticket already open: raises its urgency when this one is higher and fills in a subject that was ''. */
  | {
      readonly kind: 'open'
      readonly reference: string
      readonly reason: HumanReason
      /** What it is about, in the resident's own (masked) words; '' when they have not said it yet. */
      readonly subject: string
    }
  | { readonly kind: 'claim'; readonly by: string }
  | { readonly kind: 'return'; readonly by: string }
  | { readonly kind: 'close'; readonly by: string; readonly outcome: Outcome }

export type Changed =
  | { readonly kind: 'changed'; readonly entries: readonly Entry[] }
  /** Somebody was first: the version of the holder, or the attempt of the turn, is another. Nothing was written. */
  | { readonly kind: 'outrun' }

/** The conversations themselves, outside a turn: staff, promises, timers. */
export interface Conversations {
  find(conversation: string): Promise<Conversation | undefined>
  /** Where the resident last wrote from, while that address is still theirs. */
  lastAddress(conversation: string): Promise<Address | undefined>
  /** Every entry, internal notes too: for staff. */
  entries(conversation: string): Promise<readonly Entry[]>
  /** @param holderVersion the version the change was thought up under; another one now means `outrun`. */
  change(conversation: string, holderVersion: number, change: Change): Promise<Changed>
}
