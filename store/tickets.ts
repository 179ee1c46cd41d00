import { urgency, type Ticket, type Tickets } from '../core/ticket.ts'
import type { Parts } from './parts.ts'
import type { TicketRow } from './schema.ts'
import { findOpenTicket } from './write-ticket.ts'

export function createTickets({ database }: Parts): Tickets {
  return {
    open: async () => {
      const rows = await database.read((tx) =>
        tx.selectFrom('tickets').selectAll().where('closed_at', 'is', null).orderBy('opened_at').execute(),
      )
      return rows.map(readTicket).sort((one, other) => urgency(one.reason) - urgency(other.reason))
    },
    find: async (reference) => {
      const row = await database.read((tx) =>
        tx.selectFrom('tickets').selectAll().where('reference', '=', reference).executeTakeFirst(),
      )
      return row && readTicket(row)
    },
    of: async (conversation) => {
      const row = await database.read((tx) => findOpenTicket(tx, conversation))
      return row && readTicket(row)
    },
  }
}

function readTicket(row: TicketRow): Ticket {
  const { reference, conversation, reason, subject, outcome } = row
  return {
    reference,
    conversation,
    reason,
    subject,
    openedAt: new Date(row.opened_at),
    ...(row.holder === null ? {} : { holder: row.holder }),
    ...(row.closed_at === null || outcome === null
      ? {}
      : { closed: { at: new Date(row.closed_at), outcome } }),
  }
}
