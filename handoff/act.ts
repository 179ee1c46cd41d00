import type { Changed, Conversations, TicketChange } from '../core/change.ts'
import type { Holder } from '../core/conversation.ts'
import type { NewEntry } from '../core/entry.ts'
import { Malformed } from '../core/errors.ts'
import type { Language } from '../core/language.ts'
import type { Ticket } from '../core/ticket.ts'

/** What a staff member does to a conversation, in the language of its resident. */
export interface Act {
  readonly by: string
  readonly bodies: readonly NewEntry['body'][]
  readonly holder?: Holder
  readonly ticket?: TicketChange
}

/** How often an action is thought up again when something changed meanwhile. */
export const mostTries = 5

/**
 * Thought up under the newest version of the holder; `outrun` when it changed once more.
 * @param findTicket rejects when the ticket is no longer theirs to act on.
 */
export async function tryAct(
  conversations: Conversations,
  findTicket: () => Promise<Ticket>,
  think: (language: Language) => Act,
): Promise<Changed> {
  const conversation = await conversations.find((await findTicket()).conversation)
  if (!conversation) throw new Malformed('The conversation of this ticket is gone.')
  // After the version was read: who holds it now holds it under that version, or the change is outrun.
  await findTicket()
  const { id, holderVersion, language } = conversation
  const { bodies, by, ...rest } = think(language)
  const to = await conversations.lastAddress(id)
  const channel = to?.channel ?? 'staff'
  const entries = bodies.map((body): NewEntry => ({ body, author: authorOf(body, by), channel }))
  return conversations.change(id, holderVersion, { entries, ...rest, ...(to ? { to } : {}) })
}

/** Until it is written. */
export async function act(
  conversations: Conversations,
  findTicket: () => Promise<Ticket>,
  think: (language: Language) => Act,
): Promise<void> {
  for (let attempt = 0; attempt < mostTries; attempt++) {
    if ((await tryAct(conversations, findTicket, think)).kind === 'changed') return
  }
  throw keepsChanging()
}

export function keepsChanging(): Malformed {
  return new Malformed('This conversation keeps changing. Look at it again, then try once more.')
}

/** The notice of a change is the assistant's; everything else is the staff member's own. */
function authorOf(body: NewEntry['body'], by: string): NewEntry['author'] {
  return body.kind === 'answered' ? { kind: 'assistant' } : { kind: 'staff', name: by }
}
