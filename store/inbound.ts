import type { NewEntry } from '../core/entry.ts'
import { Malformed } from '../core/errors.ts'
import { createId } from '../core/id.ts'
import type { Appended, Inbound } from '../core/inbound.ts'
import type { Incoming } from '../core/incoming.ts'
import type { Language } from '../core/language.ts'
import { prepareAppend, type AppendStatements } from './append-statements.ts'
import { prepareArrangeTurn, type WaitingTurn } from './arrange-turn.ts'
import type { Sql } from './database.ts'
import { writeEntry } from './entries.ts'
import type { Parts } from './parts.ts'
import type { EntryRow } from './schema.ts'

const dayMs = 24 * 3_600_000
/** Who writes again within this time goes on where they were; later a new conversation begins. */
const reopensWithinMs = 7 * dayMs
/** Numbers are given to others: who was silent this long starts as a stranger. Six months. */
const strangerAfterMs = 183 * dayMs

interface Arrival {
  readonly tx: Sql
  readonly message: Incoming
  readonly now: number
}

/** Where the entry goes. */
interface Place {
  readonly conversation: string
  readonly number: number
  /** The turn that waits there for more, or for being taken. */
  readonly waiting: WaitingTurn | undefined
}

type Known = Awaited<ReturnType<AppendStatements['findOpen']>>['rows'][number]

export function createInbound({ database, clock }: Parts): Inbound {
  const statements = prepareAppend(database.sql)
  const arrangeTurn = prepareArrangeTurn(database.sql)
  return {
    append: (message, { settleMs }) =>
      database.write(async (tx) => {
        const arrival = { tx, message, now: clock.now().getTime() }
        const repeat = await findRepeat(statements, arrival)
        if (repeat) return repeat
        const place = await findPlace(statements, arrival)
        const { id: turn, notBefore } = await arrangeTurn({ ...arrival, ...place, settleMs })
        await statements.insertEntry(tx, entryRow(arrival, place, turn))
        const { conversation, number } = place
        return { conversation, number, turn, isRepeat: false, notBefore: new Date(notBefore) }
      }),
  }
}

async function findRepeat(statements: AppendStatements, arrival: Arrival): Promise<Appended | undefined> {
  const { message, now } = arrival
  const { id, from } = message
  const first = (await statements.findRepeat(arrival.tx, { channel: from.channel, provider: id })).rows[0]
  if (!first) return undefined
  if (first.address !== from.id) {
    throw new Malformed('This message id was used by somebody else; give every message an id of its own.')
  }
  const { conversation, number, turn } = first
  return { conversation, number, turn, isRepeat: true, notBefore: new Date(now) }
}

async function findPlace(statements: AppendStatements, arrival: Arrival): Promise<Place> {
  const { tx, message, now } = arrival
  const known = (await statements.findOpen(tx, message.from)).rows[0]
  if (!known || isOver(known, now)) return beginConversation(statements, arrival, known)
  const { conversation } = known
  if (known.holder === 'closed') await statements.reopen(tx, { conversation })
  if (now - known.last_at >= dayMs) await statements.sawAddress(tx, { ...message.from, now })
  const [row] = (await statements.advance(tx, { conversation })).rows
  if (!row) throw new Error('A conversation is gone while its address is open.')
  return { conversation, number: row.last_number, waiting: waitingTurn(known) }
}

function isOver(known: Known, now: number): boolean {
  if (now - known.last_at >= strangerAfterMs) return true
  return known.closed_at !== null && now - known.closed_at >= reopensWithinMs
}

async function beginConversation(
  statements: AppendStatements,
  arrival: Arrival,
  known: Known | undefined,
): Promise<Place> {
  const { tx, message, now } = arrival
  const conversation = createId(new Date(now))
  if (known) await statements.endAddress(tx, { ...message.from, now })
  await statements.begin(tx, { conversation, language: firstLanguage(arrival, known), now })
  await statements.beginAddress(tx, { ...message.from, conversation, now })
  return { conversation, number: 1, waiting: undefined }
}

/** What was chosen at the door, else what this resident used before, else Dutch. */
function firstLanguage({ message, now }: Arrival, known: Known | undefined): Language {
  const chosen = message.content.kind === 'joined' ? message.content.language : undefined
  const isStranger = !known || now - known.last_at >= strangerAfterMs
  return chosen ?? (isStranger ? 'nl' : known.language)
}

function waitingTurn({ turn, number, channel, address, settles_until }: Known): WaitingTurn | undefined {
  if (turn === null || number === null || channel === null || address === null || settles_until === null) {
    return undefined
  }
  return { id: turn, number, from: { channel, id: address }, settlesUntil: settles_until }
}

function entryRow({ message, now }: Arrival, { conversation, number }: Place, turn: string): EntryRow {
  const entry: NewEntry = {
    body: { kind: 'said', content: message.content },
    author: { kind: 'resident' },
    channel: message.from.channel,
  }
  const row = writeEntry(entry, { conversation, number, at: now })
  return { ...row, said_at: message.at.getTime(), provider_id: message.id, turn }
}
