import type { Changed, Conversations, TicketChange } from '../core/change.ts'
import type { Holder } from '../core/conversation.ts'
import type { Entry, NewEntry, Outcome } from '../core/entry.ts'
import { Malformed } from '../core/errors.ts'
import type { Language } from '../core/language.ts'
import type { Ticket, Tickets } from '../core/ticket.ts'

/** The one sentence the resident gets at every change, in their language. */
export interface Notices {
  claimed(language: Language, by: string): string
  returned(language: Language): string
  closed(language: Language): string
}

interface DeskParts {
  readonly tickets: Tickets
  readonly conversations: Conversations
  readonly notices: Notices
}

/** What a staff member does with the conversations that wait. */
export interface Desk {
  list(): Promise<readonly Ticket[]>
  /** The whole conversation, internal notes too. */
  read(reference: string): Promise<readonly Entry[]>
  /** Atomic: of all who claim at once one wins; the others get `held` and by whom. */
  claim(reference: string, by: string): Promise<Claimed>
  answer(reference: string, by: string, text: string): Promise<void>
  note(reference: string, by: string, text: string): Promise<void>
  giveBack(reference: string, by: string): Promise<void>
  close(reference: string, by: string, outcome: Outcome): Promise<void>
}

export type Claimed = { readonly kind: 'claimed' } | { readonly kind: 'held'; readonly by: string }

/** How often an action is thought up again when something changed meanwhile. */
const mostTries = 5

export function createDesk({ tickets, conversations, notices }: DeskParts): Desk {
  async function ticketOf(reference: string): Promise<Ticket> {
    const ticket = await tickets.find(reference)
    if (ticket && !ticket.closed) return ticket
    throw new Malformed('There is no open ticket with this number. List the open ones to see theirs.')
  }

  async function heldTicket(reference: string, by: string): Promise<Ticket> {
    const ticket = await ticketOf(reference)
    if (ticket.holder === by) return ticket
    throw new Malformed(
      ticket.holder === undefined
        ? 'Nobody holds this ticket yet. Claim it first.'
        : `${ticket.holder} holds this ticket. Ask them to give it back, or take another.`,
    )
  }

  /** Thought up again under the newest version of the holder, until it is written. */
  async function act(ticket: Ticket, think: (language: Language) => Act): Promise<void> {
    for (let attempt = 0; attempt < mostTries; attempt++) {
      if ((await tryAct(ticket, think)).kind === 'changed') return
    }
    throw new Malformed('This conversation keeps changing. Look at it again, then try once more.')
  }

  async function tryAct(ticket: Ticket, think: (language: Language) => Act): Promise<Changed> {
    const conversation = await conversations.find(ticket.conversation)
    if (!conversation) throw new Malformed('The conversation of this ticket is gone.')
    const { id, holderVersion, language } = conversation
    const { bodies, by, ...rest } = think(language)
    const to = await conversations.lastAddress(id)
    const channel = to?.channel ?? 'staff'
    const entries = bodies.map((body): NewEntry => ({ body, author: authorOf(body, by), channel }))
    return conversations.change(id, holderVersion, { entries, ...rest, ...(to ? { to } : {}) })
  }

  return {
    list: () => tickets.open(),
    async read(reference) {
      const ticket = await tickets.find(reference)
      return ticket ? conversations.entries(ticket.conversation) : []
    },
    async claim(reference, by) {
      for (let attempt = 0; attempt < mostTries; attempt++) {
        const ticket = await ticketOf(reference)
        if (ticket.holder === by) return { kind: 'claimed' }
        if (ticket.holder !== undefined) return { kind: 'held', by: ticket.holder }
        const { kind } = await tryAct(ticket, (language) =>
          claiming(notices.claimed(language, by), language, by),
        )
        if (kind === 'changed') return { kind: 'claimed' }
      }
      throw new Malformed('This conversation keeps changing. Look at it again, then try once more.')
    },
    async answer(reference, by, text) {
      const ticket = await heldTicket(reference, by)
      await act(ticket, (language) => ({ by, bodies: [{ kind: 'wrote', reply: { text, language } }] }))
    },
    async note(reference, by, text) {
      await act(await ticketOf(reference), () => ({ by, bodies: [{ kind: 'noted', text }] }))
    },
    async giveBack(reference, by) {
      await act(await heldTicket(reference, by), (language) => ({
        by,
        bodies: [
          { kind: 'returned', by },
          { kind: 'answered', reply: { text: notices.returned(language), language } },
        ],
        holder: 'waiting',
        ticket: { kind: 'return', by },
      }))
    },
    async close(reference, by, outcome) {
      await act(await heldTicket(reference, by), (language) => ({
        by,
        bodies: [
          { kind: 'answered', reply: { text: notices.closed(language), language } },
          { kind: 'closed', by, outcome },
        ],
        holder: 'closed',
        ticket: { kind: 'close', by, outcome },
      }))
    },
  }
}

/** The notice of a change is the assistant's; everything else is the staff member's own. */
function authorOf(body: NewEntry['body'], by: string): NewEntry['author'] {
  return body.kind === 'answered' ? { kind: 'assistant' } : { kind: 'staff', name: by }
}

interface Act {
  readonly by: string
  readonly bodies: readonly NewEntry['body'][]
  readonly holder?: Holder
  readonly ticket?: TicketChange
}

function claiming(notice: string, language: Language, by: string): Act {
  return {
    by,
    bodies: [
      { kind: 'claimed', by },
      { kind: 'answered', reply: { text: notice, language } },
    ],
    holder: 'staff',
    ticket: { kind: 'claim', by },
  }
}
