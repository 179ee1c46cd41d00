import type { Conversations } from '../core/change.ts'
import type { Clock } from '../core/clock.ts'
import { waitingFrom } from '../core/conversation.ts'
import type { Deliveries, Undelivered } from '../core/delivery.ts'
import type { Due } from '../core/due.ts'
import type { Entry, NewEntry } from '../core/entry.ts'
import { createReference } from '../core/id.ts'
import { textOf } from '../core/incoming.ts'

/** How often a change is thought up again when the holder changed meanwhile. */
const mostTries = 5

interface Parts {
  readonly deliveries: Pick<Deliveries, 'findFailed'>
  readonly conversations: Conversations
  readonly due: Due
  readonly clock: Clock
  /** How long the store's leases last. */
  readonly leaseMs: number
}

/** A reply that could not be delivered is given up where a staff member can see it. */
export type TellStaff = (delivery: string) => Promise<void>

export function createTellStaff({ deliveries, conversations, due, clock, leaseMs }: Parts): TellStaff {
  return async (ref) => {
    if (!(await due.claim({ kind: 'undelivered', ref, at: clock.now() }, leaseMs))) return
    const undelivered = await deliveries.findFailed(ref)
    if (undelivered) await record(conversations, undelivered)
    await due.done({ kind: 'undelivered', ref })
  }
}

async function record(conversations: Conversations, undelivered: Undelivered): Promise<void> {
  for (let attempt = 0; attempt < mostTries; attempt++) {
    const conversation = await conversations.find(undelivered.conversation)
    if (!conversation) return
    const { id, holder, holderVersion } = conversation
    const entries = await conversations.entries(id)
    // A process may die between the change and the end of what is due.
    if (entries.some((entry) => entry.kind === 'undelivered' && entry.entry === undelivered.entry)) return
    const { kind } = await conversations.change(id, holderVersion, {
      entries: said(undelivered),
      ticket: {
        kind: 'open',
        reference: createReference(),
        reason: 'undeliverable',
        subject: lastLine(entries),
      },
      ...waitingFrom(holder),
    })
    if (kind === 'changed') return
  }
  throw new Error('The holder of a conversation changed all the time; it is tried again.')
}

function said({ entry, reason, to: { channel } }: Undelivered): readonly NewEntry[] {
  const from = { author: { kind: 'assistant' }, channel } as const
  return [
    { ...from, body: { kind: 'undelivered', entry, reason } },
    { ...from, body: { kind: 'asked-for-human', reason: 'undeliverable' } },
  ]
}

/** What it is about, as far as anybody said. */
function lastLine(entries: readonly Entry[]): string {
  const said = entries.findLast((entry) => entry.kind === 'said' && textOf(entry.content) !== '')
  return said?.kind === 'said' ? textOf(said.content) : ''
}
