import type { Address } from '../core/address.ts'
import type { Change, Changed, Conversations } from '../core/change.ts'
import { readConversation } from './conversation-row.ts'
import type { Sql } from './database.ts'
import { readEntry, storedEntryColumns } from './entries.ts'
import type { Parts } from './parts.ts'
import type { ConversationRow } from './schema.ts'
import { prepareWriteChange } from './write-change.ts'
import { TicketGone } from './write-ticket.ts'

export function createConversations({ database, clock }: Parts): Conversations {
  const writeChange = prepareWriteChange(database.sql)

  async function change(tx: Sql, conversation: ConversationRow, asked: Change): Promise<Changed> {
    const entries = await writeChange(tx, {
      conversation: readConversation(conversation),
      change: asked,
      dialog: conversation.dialog,
      now: clock.now().getTime(),
    })
    return entries ? { kind: 'changed', entries } : { kind: 'outrun' }
  }

  return {
    find: async (conversation) => {
      const row = await database.read((tx) => findConversation(tx, conversation))
      return row && readConversation(row)
    },
    lastAddress: (conversation) => database.read((tx) => findLastAddress(tx, conversation)),
    entries: async (conversation) => {
      const rows = await database.read((tx) =>
        tx
          .selectFrom('entries')
          .select(storedEntryColumns)
          .where('conversation', '=', conversation)
          .orderBy('number')
          .execute(),
      )
      return rows.map(readEntry)
    },
    change: (conversation, holderVersion, asked) =>
      database
        .write(async (tx): Promise<Changed> => {
          const row = await findConversation(tx, conversation)
          if (!row) throw new Error('There is no such conversation.')
          return row.holder_version === holderVersion ? change(tx, row, asked) : { kind: 'outrun' }
        })
        .catch(outrunWhenTicketGone),
  }
}

async function findConversation(tx: Sql, conversation: string): Promise<ConversationRow | undefined> {
  return tx.selectFrom('conversations').selectAll().where('id', '=', conversation).executeTakeFirst()
}

async function findLastAddress(tx: Sql, conversation: string): Promise<Address | undefined> {
  return tx
    .selectFrom('entries as e')
    .innerJoin('turns as t', 't.id', 'e.turn')
    .innerJoin('addresses as a', (join) =>
      join
        .onRef('a.channel', '=', 't.channel')
        .onRef('a.id', '=', 't.address')
        .onRef('a.conversation', '=', 't.conversation')
        .on('a.until', 'is', null),
    )
    .select(['a.channel', 'a.id'])
    .where('e.conversation', '=', conversation)
    .orderBy('e.number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

function outrunWhenTicketGone(error: unknown): Changed {
  if (error instanceof TicketGone) return { kind: 'outrun' }
  throw error
}
