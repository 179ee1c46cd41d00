import type { Conversations } from '../core/change.ts'
import type { Delivery } from '../core/delivery.ts'
import { waitingFrom } from '../core/conversation.ts'
import { createReference } from '../core/id.ts'

/** How often a change is thought up again when the holder changed meanwhile. */
const mostTries = 5

/** A reply that could not be delivered is given up where a staff member can see it. */
export async function tellStaff(conversations: Conversations, delivery: Delivery): Promise<void> {
  for (let attempt = 0; attempt < mostTries; attempt++) {
    const conversation = await conversations.find(delivery.conversation)
    if (!conversation) return
    const { id, holder, holderVersion } = conversation
    const { kind } = await conversations.change(id, holderVersion, {
      entries: [
        {
          body: { kind: 'asked-for-human', reason: 'undeliverable' },
          author: { kind: 'assistant' },
          channel: delivery.to.channel,
        },
      ],
      ticket: { kind: 'open', reference: createReference(), reason: 'undeliverable', subject: '' },
      ...waitingFrom(holder),
    })
    if (kind === 'changed') return
  }
}
