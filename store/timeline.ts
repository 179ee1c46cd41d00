import type { Address } from '../core/address.ts'
import { isForResident, type Entry } from '../core/entry.ts'
import type { Timeline } from '../core/timeline.ts'
import type { Sql } from './database.ts'
import { readEntry, storedEntryColumns } from './entries.ts'
import type { Parts } from './parts.ts'
import { prepare } from './prepare.ts'

type Statements = ReturnType<typeof prepareTimeline>

interface Page {
  readonly conversation: string
  readonly after: number
  readonly limit: number
}

export function createTimeline({ database }: Parts): Timeline {
  const statements = prepareTimeline(database.sql)
  return {
    after: (address, cursor, limit) =>
      database.read(async (tx) => {
        const conversation = await findConversation(tx, statements, address)
        if (conversation === undefined) return { conversation, entries: [] }
        const after = cursor?.conversation === conversation ? cursor.number : 0
        return { conversation, entries: await readPage(tx, statements, { conversation, after, limit }) }
      }),
    lastSaidAt: async ({ channel, id }) => {
      const { rows } = await database.read((tx) => statements.lastSaid(tx, { channel, id }))
      return rows[0] && new Date(rows[0].at)
    },
  }
}

async function findConversation(
  tx: Sql,
  statements: Statements,
  { channel, id }: Address,
): Promise<string | undefined> {
  return (await statements.open(tx, { channel, id })).rows[0]?.conversation
}

/** Reads on past what is not for residents, so that a short page always means the end. */
async function readPage(tx: Sql, statements: Statements, page: Page): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  let after = page.after
  for (;;) {
    const limit = page.limit - entries.length
    const { rows } = await statements.page(tx, { ...page, after, limit })
    entries.push(...rows.map(readEntry).filter(isForResident))
    const last = rows.at(-1)
    if (!last || rows.length < limit || entries.length >= page.limit) return entries
    after = last.number
  }
}

function prepareTimeline(sql: Sql) {
  return {
    open: prepare((v: { channel: string; id: string }) =>
      sql
        .selectFrom('addresses')
        .select('conversation')
        .where('channel', '=', v.channel)
        .where('id', '=', v.id)
        .where('until', 'is', null),
    ),
    /** The conversation of an address that ended is somebody else's. */
    lastSaid: prepare((v: { channel: string; id: string }) =>
      sql
        .selectFrom('addresses as a')
        .innerJoin('entries as e', 'e.conversation', 'a.conversation')
        .innerJoin('turns as t', 't.id', 'e.turn')
        .select((row) => row.fn.coalesce('e.said_at', 'e.at').as('at'))
        .where('a.channel', '=', v.channel)
        .where('a.id', '=', v.id)
        .where('a.until', 'is', null)
        .where('t.channel', '=', v.channel)
        .where('t.address', '=', v.id)
        .where('e.kind', '=', 'said')
        .orderBy('e.number', 'desc')
        .limit(1),
    ),
    page: prepare((v: Page) =>
      sql
        .selectFrom('entries')
        .select(storedEntryColumns)
        .where('conversation', '=', v.conversation)
        .where('number', '>', v.after)
        .orderBy('number')
        .limit(v.limit),
    ),
  }
}
