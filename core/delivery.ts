import type { Address } from './address.ts'
import type { Reply } from './reply.ts'

/** One reply on its way to one address. */
export interface Delivery {
  /** `turn:ordinal`, fixed, so that a turn that runs again cannot double it. */
  readonly id: string
  readonly conversation: string
  /** The number of the entry that says it. */
  readonly entry: number
  readonly to: Address
  /** When it was written: no attempt is older. */
  readonly at: Date
  readonly reply: Reply
  readonly state: DeliveryState
  /** How often it was tried, 0 before the first time. */
  readonly attempt: number
  /** Why the provider gave it back, when it did. */
  readonly givenBack?: Undeliverable
}

/** The ladder only goes forward; `uncertain` is a send whose outcome nobody knows yet. */
export type DeliveryState = 'queued' | 'sending' | 'uncertain' | 'sent' | 'delivered' | 'read' | 'failed'

const rungs: Record<DeliveryState, number> = {
  queued: 0,
  sending: 1,
  uncertain: 2,
  sent: 3,
  delivered: 4,
  read: 5,
  failed: 6,
}

/**
 * Whether a status may replace another: forward only, and `failed` is final; a message that was delivered
 * or read has not failed, whatever comes later.
 */
export function isForward(from: DeliveryState, to: DeliveryState): boolean {
  if (to === 'failed') return rungs[from] < rungs.delivered
  return rungs[to] > rungs[from]
}

/** Why a reply never arrives this way. Staff read it, and reach the resident in another way. */
export type Undeliverable =
  /** The provider lets us write only so long after the resident's last line. */
  | 'window-closed'
  /** The resident told the provider to stop. */
  | 'opted-out'
  | 'blocked'
  /** The address does not exist on this channel. */
  | 'not-on-channel'
  /** The provider does not take it, and will not later. */
  | 'refused'
  /** Tried too often. */
  | 'gave-up'

/** What a channel's send came to. */
export type Sent =
  /** @property providerIds of every message it became. */
  | { readonly kind: 'sent'; readonly providerIds?: readonly string[] }
  /** It will not work now and may later: tried again with backoff. */
  | { readonly kind: 'retry'; readonly reason: string }
  /** Nobody knows whether it arrived: the next attempt comes as `uncertain`, and looks before it repeats. */
  | { readonly kind: 'uncertain'; readonly reason: string }
  /** It will never work: a staff member is told. */
  | { readonly kind: 'failed'; readonly reason: Undeliverable }

/** What a provider, or the resident's own device, reports about a delivery. */
export interface Status {
  readonly channel: string
  /** Our delivery id where the channel carries it, else the provider's id of the message. */
  readonly of: { readonly delivery: string } | { readonly providerId: string }
  /** The provider's id of the message, where `of` does not say it. */
  readonly providerId?: string
  /** Which of our attempts made the message, where the channel carries it: what an older one came to is no news. */
  readonly attempt?: number
  /** `retry`: the provider took it and could not pass it on now; it goes back in the queue. */
  readonly state: 'sent' | 'delivered' | 'read' | 'failed' | 'retry'
  readonly reason?: Undeliverable
}

/** Deliveries: in order for each address, one in flight at a time. */
export interface Deliveries {
  /**
   * Takes the oldest unsettled delivery of the address when it is due and nobody else has it: `sending`, or
   * `uncertain` when an earlier attempt was cut off in flight. Raises its attempt and leases the address.
   */
  take(to: Address): Promise<Delivery | undefined>
  /**
   * What the attempt came to. Does nothing when the delivery was taken again since. One that failed is due as
   * `undelivered` from then on, in the same commit.
   */
  settle(delivery: Delivery, sent: Sent, retryInMs: number): Promise<void>
  /** Forward only; what failed is due as `undelivered`. A status for an unknown id is kept until its delivery is known. */
  report(status: Status): Promise<void>
  /** The delivery that a message of the provider is known to belong to. */
  ownerOf(channel: string, providerId: string): Promise<string | undefined>
  /** One that failed, and why; undefined for every other. */
  findFailed(id: string): Promise<Undelivered | undefined>
}

export interface Undelivered {
  readonly id: string
  readonly conversation: string
  readonly entry: number
  readonly to: Address
  readonly reason: Undeliverable
}
