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
  readonly reply: Reply
  readonly state: DeliveryState
  /** How often it was tried, 0 before the first time. */
  readonly attempt: number
  readonly providerId?: string
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

/** What a channel's send came to. */
export type Sent =
  | { readonly kind: 'sent'; readonly providerId?: string }
  /** It will not work now and may later: tried again with backoff. */
  | { readonly kind: 'retry'; readonly reason: string }
  /** It will never work: a staff member is told. */
  | { readonly kind: 'failed'; readonly reason: string }

/** What a provider, or the resident's own device, reports about a delivery. */
export interface Status {
  readonly channel: string
  /** Our delivery id where the channel carries it, else the provider's id of the message. */
  readonly of: { readonly delivery: string } | { readonly providerId: string }
  readonly state: 'sent' | 'delivered' | 'read' | 'failed'
  readonly reason?: string
}

/** Deliveries: in order for each address, one in flight at a time. */
export interface Deliveries {
  /**
   * Takes the oldest unsettled delivery of the address when it is due and nobody else has it: `sending`, or
   * `uncertain` when an earlier attempt was cut off in flight. Raises its attempt and leases the address.
   */
  take(to: Address): Promise<Delivery | undefined>
  /** What the attempt came to. Does nothing when the delivery was taken again since. */
  settle(delivery: Delivery, sent: Sent, retryInMs: number): Promise<void>
  /** Forward only. A status for an unknown id is kept until its delivery is known. */
  report(status: Status): Promise<void>
}
