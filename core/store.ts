import type { Conversations } from './change.ts'
import type { Deliveries } from './delivery.ts'
import type { Due } from './due.ts'
import type { Inbound } from './inbound.ts'
import type { Marks } from './marks.ts'
import type { Tickets } from './ticket.ts'
import type { Timeline } from './timeline.ts'
import type { Tokens } from './tokens.ts'
import type { Turns } from './turns.ts'

/** The record and what hangs on it. Each user takes the part it needs. */
export interface Store {
  readonly inbound: Inbound
  readonly turns: Turns
  readonly deliveries: Deliveries
  readonly conversations: Conversations
  readonly tickets: Tickets
  readonly timeline: Timeline
  readonly tokens: Tokens
  readonly due: Due
  readonly marks: Marks
  /** Resolves when a write can be committed now; rejects with `Unavailable` when not. */
  check(): Promise<void>
  /** Waits for what is being committed, then closes. */
  close(): Promise<void>
}
