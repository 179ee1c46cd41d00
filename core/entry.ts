import type { Answer } from './answer.ts'
import type { Undeliverable } from './delivery.ts'
import type { Content } from './incoming.ts'
import type { Reply } from './reply.ts'

/** Who wrote an entry. It comes from us, never from what someone typed. */
export type Author =
  | { readonly kind: 'resident' }
  | { readonly kind: 'assistant' }
  | { readonly kind: 'staff'; readonly name: string }

/** What an entry holds. Kinds are added by the issue that needs them. */
export type EntryBody =
  | { readonly kind: 'said'; readonly content: Content }
  | { readonly kind: 'answered'; readonly reply: Reply; readonly answer?: Answer }
  | { readonly kind: 'wrote'; readonly reply: Reply }
  | { readonly kind: 'noted'; readonly text: string }
  | { readonly kind: 'asked-for-human'; readonly reason: HumanReason }
  | { readonly kind: 'queued'; readonly reference: string }
  | { readonly kind: 'claimed'; readonly by: string }
  | { readonly kind: 'returned'; readonly by: string }
  /** The reply of entry `entry` did not arrive on this channel. For staff. */
  | { readonly kind: 'undelivered'; readonly entry: number; readonly reason: Undeliverable }
  | { readonly kind: 'rated'; readonly isHelped: boolean }
  | { readonly kind: 'closed'; readonly by: string; readonly outcome: Outcome }

/** Why somebody needs a person; the first of these wins when there are more. */
export type HumanReason =
  | 'danger'
  | 'sensitive'
  | 'own-case'
  | 'asked'
  | 'not-helped'
  /** Given up on delivering a reply: a staff member has to reach the resident in another way. */
  | 'undeliverable'
  /** A turn that failed again and again. */
  | 'failed'

export type Outcome =
  | 'helped'
  | 'passed-on'
  | 'promised'
  | 'not-reached'
  | 'abuse'
  /** The resident no longer wanted it. */
  | 'withdrawn'

/** One line in a conversation's record: numbered 1, 2, 3 ... without gaps, never changed. */
export type Entry = EntryBody & {
  readonly conversation: string
  readonly number: number
  readonly at: Date
  readonly author: Author
  readonly channel: string
  /** The id of what came from outside, unique on its channel. */
  readonly providerId?: string
}

/** An entry about to be written: the record gives it its conversation, number and time. */
export interface NewEntry {
  readonly body: EntryBody
  readonly author: Author
  readonly channel: string
}

/** Whether a resident may ever see it, on any channel, page or export. */
export function isForResident(entry: Entry): boolean {
  return entry.kind !== 'noted' && entry.kind !== 'undelivered'
}
