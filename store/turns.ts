import type { Content } from '../core/incoming.ts'
import type { NumberedIncoming, TakenTurn, Turns } from '../core/turns.ts'
import { readConversation } from './conversation-row.ts'
import type { Sql } from './database.ts'
import { prepareDue, type DueStatements } from './due-statements.ts'
import { prepareEndTurn } from './end-turn.ts'
import { readEntry } from './entries.ts'
import type { Parts } from './parts.ts'
import { prepareTurns, type TurnStatements } from './turn-statements.ts'

/** How much of the talk before it a turn is given. */
const recentEntries = 12

interface Taking {
  readonly tx: Sql
  readonly turns: TurnStatements
  readonly due: DueStatements
}

export function createTurns(parts: Parts): Turns {
  const { database, clock, leaseMs } = parts
  const turns = prepareTurns(database.sql)
  const due = prepareDue(database.sql)
  const endTurn = prepareEndTurn(database.sql)
  const now = (): number => clock.now().getTime()
  return {
    take: (conversation) =>
      database.write((tx) => take({ tx, turns, due }, conversation, { now: now(), until: now() + leaseMs })),
    end: (turn, outcome) => database.write((tx) => endTurn(tx, { turn, outcome, now: now() })),
    release: ({ id, attempt, conversation }, retryInMs) =>
      database.write(async (tx) => {
        const { changed } = await turns.leave(tx, { turn: id, attempt, state: 'pending' })
        if (changed > 0) await due.put(tx, { kind: 'turn', ref: conversation.id, at: now() + retryInMs })
      }),
  }
}

async function take(
  { tx, turns, due }: Taking,
  conversation: string,
  lease: { now: number; until: number },
): Promise<TakenTurn | undefined> {
  const { changed } = await due.lease(tx, { kind: 'turn', ref: conversation, ...lease })
  if (changed === 0) return undefined
  const oldest = (await turns.oldest(tx, { conversation })).rows[0]
  if (!oldest) {
    await due.remove(tx, { kind: 'turn', ref: conversation })
    return undefined
  }
  const { turn: id, number: first, last } = oldest
  const from = { channel: oldest.channel, id: oldest.address }
  await turns.take(tx, { turn: id })
  const said = (await turns.incoming(tx, { conversation, first, last, turn: id })).rows
  const recent = (await turns.recent(tx, { conversation, first, limit: recentEntries })).rows
  const [line, ...more] = said.map((row) => readIncoming(row, from))
  if (!line) throw new Error('A turn has no entry.')
  return {
    id,
    attempt: oldest.attempt + 1,
    conversation: readConversation(oldest),
    from,
    incoming: [line, ...more],
    recent: recent.map(readEntry).reverse(),
    dialog: oldest.dialog ?? undefined,
  }
}

function readIncoming(
  row: { number: number; provider_id: string | null; at: number; said_at: number | null; body: string },
  from: NumberedIncoming['from'],
): NumberedIncoming {
  const { content } = JSON.parse(row.body) as { content: Content }
  return { id: row.provider_id ?? '', from, at: new Date(row.said_at ?? row.at), content, number: row.number }
}
