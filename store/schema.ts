import type { Generated } from 'kysely'
import type { Holder } from '../core/conversation.ts'
import type { DeliveryState, Status } from '../core/delivery.ts'
import type { Author, HumanReason, Outcome } from '../core/entry.ts'
import type { Language } from '../core/language.ts'

/** The tables. Moments are milliseconds since 1970, from the injected clock. */
export interface Schema {
  conversations: ConversationRow
  addresses: AddressRow
  entries: EntryRow
  turns: TurnRow
  deliveries: DeliveryRow
  provider_messages: ProviderMessageRow
  statuses: StatusRow
  due: DueRow
  tickets: TicketRow
  tokens: TokenRow
  marks: { name: string; at: number }
  erasing: { conversation: string }
  checks: { id: number; at: number }
}

export interface ConversationRow {
  id: string
  holder: Holder
  holder_version: number
  language: Language
  dialog: string | null
  last_number: number
  opened_at: number
  closed_at: number | null
}

/** A history: at most one row of an address has no `until`. */
interface AddressRow {
  channel: string
  id: string
  conversation: string
  since: number
  until: number | null
  /** When it last wrote, to the day. */
  last_at: number
}

export interface EntryRow {
  conversation: string
  number: number
  kind: string
  author: Author['kind']
  author_name: string | null
  channel: string
  at: number
  /** When its channel says it was said. */
  said_at: number | null
  provider_id: string | null
  turn: string | null
  /** JSON, `EntryBody`. */
  body: string
}

interface TurnRow {
  /** `<conversation>-<number of its first entry>`. */
  id: string
  conversation: string
  number: number
  last_number: number
  channel: string
  address: string
  state: 'pending' | 'taken' | 'done'
  attempt: number
  not_before: number
  /** Lines that come before this moment, and before the turn is taken, join it. */
  settles_until: number
}

interface DeliveryRow {
  position: Generated<number>
  id: string
  conversation: string
  entry: number
  channel: string
  address: string
  state: DeliveryState
  attempt: number
  /** The moment its due row was leased until, while an attempt is on its way. */
  lease: number | null
  /** It waits for its own moment, and holds up what is behind it. */
  not_before: Generated<number>
  /** `Undeliverable` when it failed; else what the last attempt came to. */
  reason: string | null
}

/** A reply may become several messages at its provider. */
interface ProviderMessageRow {
  channel: string
  id: string
  delivery: string
  /** That made it, or found it again. */
  attempt: number
}

/** A status that came before its delivery was known. */
interface StatusRow {
  channel: string
  ref: string
  state: Status['state']
  reason: string | null
  at: number
}

interface DueRow {
  kind: string
  ref: string
  at: number
}

export interface TicketRow {
  reference: string
  conversation: string
  reason: HumanReason
  subject: string
  opened_at: number
  holder: string | null
  closed_at: number | null
  outcome: Outcome | null
}

interface TokenRow {
  channel: string
  address: string
  origin: string
  bound_at: number
  revoked_at: number | null
}
