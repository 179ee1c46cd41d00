import type { Language } from '../core/language.ts'
import type { Sql } from './database.ts'
import { done } from './literals.ts'
import { prepare } from './prepare.ts'
import type { EntryRow } from './schema.ts'

export type AppendStatements = ReturnType<typeof prepareAppend>

export function prepareAppend(sql: Sql) {
  return {
    findRepeat: prepareFindRepeat(sql),
    /** The open conversation of an address, with its newest turn that nobody took yet. */
    findOpen: prepareFindOpen(sql),
    advance: prepareAdvance(sql),
    reopen: prepareReopen(sql),
    sawAddress: prepareSawAddress(sql),
    endAddress: prepareEndAddress(sql),
    begin: prepareBegin(sql),
    beginAddress: prepareBeginAddress(sql),
    insertEntry: prepareInsertEntry(sql),
  }
}

function prepareFindRepeat(sql: Sql) {
  return prepare((v: { channel: string; provider: string }) =>
    sql
      .selectFrom('entries as e')
      .innerJoin('turns as t', 't.id', 'e.turn')
      .select(['e.conversation', 'e.number', 't.id as turn', 't.address'])
      .where('e.channel', '=', v.channel)
      .where('e.provider_id', '=', v.provider),
  )
}

function prepareFindOpen(sql: Sql) {
  return prepare((v: { channel: string; id: string }) =>
    sql
      .selectFrom('addresses as a')
      .innerJoin('conversations as c', 'c.id', 'a.conversation')
      .leftJoin('turns as t', (join) =>
        join
          .onRef('t.conversation', '=', 'a.conversation')
          .on((on) => on('t.state', '<>', done))
          .on((on) => on('t.attempt', '=', on.lit(0))),
      )
      .select(['a.conversation', 'a.last_at', 'c.holder', 'c.closed_at', 'c.language'])
      .select(['t.id as turn', 't.number', 't.channel', 't.address', 't.settles_until'])
      .where('a.channel', '=', v.channel)
      .where('a.id', '=', v.id)
      .where('a.until', 'is', null)
      .orderBy('t.number', 'desc')
      .limit(1),
  )
}

function prepareAdvance(sql: Sql) {
  return prepare((v: { conversation: string }) =>
    sql
      .updateTable('conversations')
      .set((row) => ({ last_number: row('last_number', '+', 1) }))
      .where('id', '=', v.conversation)
      .returning('last_number'),
  )
}

function prepareReopen(sql: Sql) {
  return prepare((v: { conversation: string }) =>
    sql
      .updateTable('conversations')
      .set((row) => ({ holder: 'bot', closed_at: null, holder_version: row('holder_version', '+', 1) }))
      .where('id', '=', v.conversation),
  )
}

function prepareSawAddress(sql: Sql) {
  return prepare((v: { channel: string; id: string; now: number }) =>
    sql
      .updateTable('addresses')
      .set({ last_at: v.now })
      .where('channel', '=', v.channel)
      .where('id', '=', v.id)
      .where('until', 'is', null),
  )
}

function prepareEndAddress(sql: Sql) {
  return prepare((v: { channel: string; id: string; now: number }) =>
    sql
      .updateTable('addresses')
      .set({ until: v.now })
      .where('channel', '=', v.channel)
      .where('id', '=', v.id)
      .where('until', 'is', null),
  )
}

function prepareBegin(sql: Sql) {
  return prepare((v: { conversation: string; language: Language; now: number }) =>
    sql.insertInto('conversations').values({
      id: v.conversation,
      holder: 'bot',
      holder_version: 1,
      language: v.language,
      last_number: 1,
      opened_at: v.now,
    }),
  )
}

function prepareBeginAddress(sql: Sql) {
  return prepare((v: { channel: string; id: string; conversation: string; now: number }) =>
    sql.insertInto('addresses').values({
      channel: v.channel,
      id: v.id,
      conversation: v.conversation,
      since: v.now,
      last_at: v.now,
    }),
  )
}

export function prepareInsertEntry(sql: Sql) {
  return prepare((v: EntryRow) =>
    sql.insertInto('entries').values({
      conversation: v.conversation,
      number: v.number,
      kind: v.kind,
      author: v.author,
      author_name: v.author_name,
      channel: v.channel,
      at: v.at,
      said_at: v.said_at,
      provider_id: v.provider_id,
      turn: v.turn,
      body: v.body,
    }),
  )
}
