import type { HumanReason, Outcome } from './entry.ts'

/** A conversation waiting for, or held by, a staff member. */
export interface Ticket {
  /** What the resident was given: B-7K2M-4QXD. */
  readonly reference: string
  readonly conversation: string
  readonly reason: HumanReason
  readonly subject: string
  readonly openedAt: Date
  readonly holder?: string
  readonly closed?: { readonly at: Date; readonly outcome: Outcome }
}

export interface Tickets {
  /** Not closed, most urgent first: danger, sensitive, then the longest waiting. */
  open(): Promise<readonly Ticket[]>
  find(reference: string): Promise<Ticket | undefined>
  /** The one of this conversation that is not closed. */
  of(conversation: string): Promise<Ticket | undefined>
}

/** Lower is sooner. */
export function urgency(reason: HumanReason): number {
  const order: readonly HumanReason[] = ['danger', 'sensitive']
  const place = order.indexOf(reason)
  return place === -1 ? order.length : place
}
