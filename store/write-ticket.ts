import type { TicketChange } from '../core/change.ts'
import { urgency } from '../core/ticket.ts'
import type { Sql } from './database.ts'
import type { TicketRow } from './schema.ts'

interface WritingTicket {
  readonly conversation: string
  readonly ticket: TicketChange
  readonly now: number
}

/** Somebody was first: the ticket is closed, or another staff member's. */
export class TicketGone extends Error {}

export async function writeTicket(tx: Sql, writing: WritingTicket): Promise<void> {
  const { conversation, ticket } = writing
  const open = await findOpenTicket(tx, conversation)
  if (ticket.kind === 'open') {
    await (open ? raise(tx, open, ticket) : openTicket(tx, writing, ticket))
    return
  }
  if (!open || (ticket.kind === 'claim' && open.holder !== null && open.holder !== ticket.by)) {
    throw new TicketGone('The ticket is closed, or somebody else has it.')
  }
  await tx
    .updateTable('tickets')
    .set(handled(ticket, writing.now))
    .where('reference', '=', open.reference)
    .execute()
}

export async function findOpenTicket(tx: Sql, conversation: string): Promise<TicketRow | undefined> {
  return tx
    .selectFrom('tickets')
    .selectAll()
    .where('conversation', '=', conversation)
    .where('closed_at', 'is', null)
    .executeTakeFirst()
}

async function openTicket(
  tx: Sql,
  { conversation, now }: WritingTicket,
  { reference, reason, subject }: TicketChange & { kind: 'open' },
): Promise<void> {
  await tx
    .insertInto('tickets')
    .values({ reference, conversation, reason, subject, opened_at: now })
    .execute()
}

/** Only ever more urgent, and told what it is about when it was not yet. */
async function raise(
  tx: Sql,
  open: TicketRow,
  { reason, subject }: TicketChange & { kind: 'open' },
): Promise<void> {
  const raised = {
    reason: urgency(reason) < urgency(open.reason) ? reason : open.reason,
    subject: open.subject === '' ? subject : open.subject,
  }
  if (raised.reason === open.reason && raised.subject === open.subject) return
  await tx.updateTable('tickets').set(raised).where('reference', '=', open.reference).execute()
}

function handled(ticket: Exclude<TicketChange, { kind: 'open' }>, now: number): Partial<TicketRow> {
  switch (ticket.kind) {
    case 'claim':
      return { holder: ticket.by }
    case 'return':
      return { holder: null }
    case 'close':
      return { holder: ticket.by, closed_at: now, outcome: ticket.outcome }
  }
}
