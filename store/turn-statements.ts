import type { Sql } from './database.ts'
import { storedEntryColumns } from './entries.ts'
import { done } from './literals.ts'
import { prepare } from './prepare.ts'

export type TurnStatements = ReturnType<typeof prepareTurns>

export function prepareTurns(sql: Sql) {
  return {
    /** The oldest turn that is not done, with its conversation. */
    oldest: prepareOldest(sql),
    take: prepareTake(sql),
    incoming: prepareIncoming(sql),
    /** What was said after this turn began belongs to later turns; what we answered since is part of the talk. */
    recent: prepareRecent(sql),
    /** From `taken` only, and only for the one who took it last. */
    leave: prepareLeave(sql),
    putBack: preparePutBack(sql),
    /** Nothing is due any more when every turn is done. */
    removeDue: prepareRemoveDue(sql),
    nextMoment: prepareNextMoment(sql),
  }
}

function prepareOldest(sql: Sql) {
  return prepare((v: { conversation: string }) =>
    sql
      .selectFrom('turns as t')
      .innerJoin('conversations as c', 'c.id', 't.conversation')
      .select(['t.id as turn', 't.number', 't.last_number as last', 't.channel', 't.address', 't.attempt'])
      .select(['c.id', 'c.holder', 'c.holder_version', 'c.language', 'c.dialog'])
      .select(['c.last_number', 'c.opened_at'])
      .where('t.conversation', '=', v.conversation)
      .where('t.state', '<>', done)
      .orderBy('t.number')
      .limit(1),
  )
}

function prepareTake(sql: Sql) {
  return prepare((v: { turn: string }) =>
    sql
      .updateTable('turns')
      .set((row) => ({ state: 'taken', attempt: row('attempt', '+', 1) }))
      .where('id', '=', v.turn),
  )
}

function prepareIncoming(sql: Sql) {
  return prepare((v: { conversation: string; first: number; last: number; turn: string }) =>
    sql
      .selectFrom('entries')
      .select(['number', 'provider_id', 'at', 'said_at', 'body'])
      .where('conversation', '=', v.conversation)
      .where('number', '>=', v.first)
      .where('number', '<=', v.last)
      .where('turn', '=', v.turn)
      .orderBy('number'),
  )
}

function prepareRecent(sql: Sql) {
  return prepare((v: { conversation: string; first: number; limit: number }) =>
    sql
      .selectFrom('entries')
      .select(storedEntryColumns)
      .where('conversation', '=', v.conversation)
      .where((row) => row.or([row('number', '<', v.first), row('kind', '<>', 'said')]))
      .where('kind', 'not in', ['noted', 'undelivered'])
      .orderBy('number', 'desc')
      .limit(v.limit),
  )
}

function prepareLeave(sql: Sql) {
  return prepare((v: { turn: string; attempt: number; state: 'pending' | 'done' }) =>
    sql
      .updateTable('turns')
      .set({ state: v.state })
      .where('id', '=', v.turn)
      .where('attempt', '=', v.attempt)
      .where('state', '=', 'taken'),
  )
}

function preparePutBack(sql: Sql) {
  return prepare((v: { turn: string }) =>
    sql.updateTable('turns').set({ state: 'pending' }).where('id', '=', v.turn),
  )
}

function prepareRemoveDue(sql: Sql) {
  return prepare((v: { conversation: string }) =>
    sql
      .deleteFrom('due')
      .where('kind', '=', 'turn')
      .where('ref', '=', v.conversation)
      .where((row) =>
        row.not(
          row.exists(
            row
              .selectFrom('turns')
              .select('id')
              .where('conversation', '=', v.conversation)
              .where('state', '<>', done),
          ),
        ),
      ),
  )
}

function prepareNextMoment(sql: Sql) {
  return prepare((v: { conversation: string }) =>
    sql
      .selectFrom('turns')
      .select('not_before')
      .where('conversation', '=', v.conversation)
      .where('state', '<>', done)
      .orderBy('number')
      .limit(1),
  )
}
