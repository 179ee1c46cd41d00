import type { Conversations } from '../core/change.ts'
import type { Entry, Outcome } from '../core/entry.ts'
import { Malformed } from '../core/errors.ts'
import type { Language } from '../core/language.ts'
import type { Ticket, Tickets } from '../core/ticket.ts'
import { act, keepsChanging, mostTries, tryAct, type Act } from './act.ts'

/** The one sentence the resident gets at every change, in their language. */
export interface Notices {
  readonly claimed: (language: Language, by: string) => string
  readonly returned: (language: Language) => string
  readonly closed: (language: Language) => string
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

export function createDesk({ tickets, conversations, notices }: DeskParts): Desk {
  return {
    list: () => tickets.open(),
    async read(reference) {
      const ticket = await tickets.find(reference)
      return ticket ? conversations.entries(ticket.conversation) : []
    },
    async claim(reference, by) {
      for (let attempt = 0; attempt < mostTries; attempt++) {
        const ticket = await openTicket(tickets, reference)
        if (ticket.holder === by) return { kind: 'claimed' }
        if (ticket.holder !== undefined) return { kind: 'held', by: ticket.holder }
        const { kind } = await tryAct(
          conversations,
          () => openTicket(tickets, reference),
          (language) => claiming(notices, language, by),
        )
        if (kind === 'changed') return { kind: 'claimed' }
      }
      throw keepsChanging()
    },
    async answer(reference, by, text) {
      await act(
        conversations,
        () => heldTicket(tickets, reference, by),
        (language) => ({
          by,
          bodies: [{ kind: 'wrote', reply: { text, language } }],
        }),
      )
    },
    async note(reference, by, text) {
      await act(
        conversations,
        () => openTicket(tickets, reference),
        () => ({ by, bodies: [{ kind: 'noted', text }] }),
      )
    },
    async giveBack(reference, by) {
      await act(
        conversations,
        () => heldTicket(tickets, reference, by),
        (language) => givingBack(notices, language, by),
      )
    },
    async close(reference, by, outcome) {
      await act(
        conversations,
        () => heldTicket(tickets, reference, by),
        (language) => closing(notices.closed(language), language, { by, outcome }),
      )
    },
  }
}

async function openTicket(tickets: Tickets, reference: string): Promise<Ticket> {
  const ticket = await tickets.find(reference)
  if (ticket && !ticket.closed) return ticket
  throw new Malformed('There is no open ticket with this number. List the open ones to see theirs.')
}

async function heldTicket(tickets: Tickets, reference: string, by: string): Promise<Ticket> {
  const ticket = await openTicket(tickets, reference)
  if (ticket.holder === by) return ticket
  throw new Malformed(
    ticket.holder === undefined
      ? 'Nobody holds this ticket yet. Claim it first.'
      : `${ticket.holder} holds this ticket. Ask them to give it back, or take another.`,
  )
}

function claiming(notices: Notices, language: Language, by: string): Act {
  return {
    by,
    bodies: [
      { kind: 'claimed', by },
      { kind: 'answered', reply: { text: notices.claimed(language, by), language } },
    ],
    holder: 'staff',
    ticket: { kind: 'claim', by },
  }
}

function givingBack(notices: Notices, language: Language, by: string): Act {
  return {
    by,
    bodies: [
      { kind: 'returned', by },
      { kind: 'answered', reply: { text: notices.returned(language), language } },
    ],
    holder: 'waiting',
    ticket: { kind: 'return', by },
  }
}

function closing(notice: string, language: Language, closed: { by: string; outcome: Outcome }): Act {
  return {
    by: closed.by,
    bodies: [
      { kind: 'answered', reply: { text: notice, language } },
      { kind: 'closed', ...closed },
    ],
    holder: 'closed',
    ticket: { kind: 'close', ...closed },
  }
}
