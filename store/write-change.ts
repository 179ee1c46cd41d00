import { addressKey, type Address } from '../core/address.ts'
import type { Change } from '../core/change.ts'
import { mayMove, type Conversation } from '../core/conversation.ts'
import type { Entry } from '../core/entry.ts'
import { prepareChange, type QueuedDelivery } from './change-statements.ts'
import type { Sql } from './database.ts'
import { prepareDue } from './due-statements.ts'
import { newEntry, writeEntry } from './entries.ts'
import { writeTicket } from './write-ticket.ts'

export interface Writing {
  /** As it was when the change was thought up: its holder's version is compared. */
  readonly conversation: Conversation
  readonly change: Change
  readonly dialog: string | null
  /** The turn whose deliveries these are; outside a turn each entry has its own. */
  readonly deliveriesOf?: string
  readonly now: number
}

/** Writes a change whole. undefined: another holder has it now, and nothing was written. */
export function prepareWriteChange(
  sql: Sql,
): (tx: Sql, writing: Writing) => Promise<readonly Entry[] | undefined> {
  const statements = prepareChange(sql)
  const due = prepareDue(sql)

  async function advance(tx: Sql, { conversation, change, dialog }: Writing): Promise<number | undefined> {
    const { rows } = await statements.advance(tx, {
      conversation: conversation.id,
      holderVersion: conversation.holderVersion,
      count: change.entries.length,
      language: change.language ?? null,
      dialog,
    })
    return rows[0] && rows[0].last_number - change.entries.length + 1
  }

  async function move(tx: Sql, { conversation, change, now }: Writing): Promise<void> {
    const { holder } = change
    if (holder === undefined || holder === conversation.holder) return
    if (!mayMove(conversation.holder, holder)) {
      throw new Error(`A conversation does not go from ${conversation.holder} to ${holder}.`)
    }
    await statements.move(tx, {
      conversation: conversation.id,
      holder,
      closedAt: holder === 'closed' ? now : null,
    })
  }

  async function writeEntries(tx: Sql, first: number, writing: Writing): Promise<readonly Entry[]> {
    const { conversation, change, now } = writing
    const written: Entry[] = []
    for (const [index, entry] of change.entries.entries()) {
      const place = { conversation: conversation.id, number: first + index, at: now }
      await statements.insertEntry(tx, writeEntry(entry, place))
      written.push(newEntry(entry, place))
    }
    return written
  }

  async function queue(tx: Sql, entries: readonly Entry[], writing: Writing): Promise<void> {
    const { to } = writing.change
    if (!to) return
    let queued = 0
    for (const [ordinal, entry] of entries.filter(isReply).entries()) {
      const id = deliveryId(entry, ordinal, writing.deliveriesOf)
      queued += (await statements.queue(tx, deliveryOf(entry, id, to))).changed
    }
    if (queued > 0) await due.putNew(tx, { kind: 'delivery', ref: addressKey(to), at: writing.now })
  }

  return async (tx, writing) => {
    const first = await advance(tx, writing)
    if (first === undefined) return undefined
    await move(tx, writing)
    const entries = await writeEntries(tx, first, writing)
    await queue(tx, entries, writing)
    const { ticket } = writing.change
    if (ticket) await writeTicket(tx, { conversation: writing.conversation.id, ticket, now: writing.now })
    return entries
  }
}

function isReply({ kind }: Entry): boolean {
  return kind === 'answered' || kind === 'wrote'
}

/** Fixed, so that writing it again cannot double it. */
function deliveryId(entry: Entry, ordinal: number, turn: string | undefined): string {
  return turn === undefined ? `${entry.conversation}-${entry.number}:0` : `${turn}:${ordinal}`
}

function deliveryOf({ conversation, number }: Entry, id: string, to: Address): QueuedDelivery {
  return { id, conversation, entry: number, channel: to.channel, address: to.id }
}
