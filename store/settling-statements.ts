import type { Sql } from './database.ts'
import { done } from './literals.ts'
import { prepare } from './prepare.ts'

export function prepareSettling(sql: Sql) {
  return {
    begin: prepareBegin(sql),
    join: prepareJoin(sql),
    /** The due row is this turn's only when no earlier one is unfinished: that may be leased, or tried again later. */
    waitFor: prepareWaitFor(sql),
    settleAll: prepareSettleAll(sql),
    /** Not when a turn is taken or waits to be tried again. */
    dueNow: prepareDueNow(sql),
  }
}

function prepareBegin(sql: Sql) {
  return prepare(
    (v: {
      id: string
      conversation: string
      number: number
      channel: string
      address: string
      notBefore: number
      settlesUntil: number
    }) =>
      sql.insertInto('turns').values({
        id: v.id,
        conversation: v.conversation,
        number: v.number,
        last_number: v.number,
        channel: v.channel,
        address: v.address,
        state: 'pending',
        attempt: 0,
        not_before: v.notBefore,
        settles_until: v.settlesUntil,
      }),
  )
}

function prepareJoin(sql: Sql) {
  return prepare((v: { turn: string; number: number; notBefore: number }) =>
    sql.updateTable('turns').set({ last_number: v.number, not_before: v.notBefore }).where('id', '=', v.turn),
  )
}

function prepareWaitFor(sql: Sql) {
  return prepare((v: { conversation: string; first: number; notBefore: number }) =>
    sql
      .updateTable('due')
      .set({ at: v.notBefore })
      .where('kind', '=', 'turn')
      .where('ref', '=', v.conversation)
      .where((row) =>
        row.not(
          row.exists(
            row
              .selectFrom('turns')
              .select('id')
              .where('conversation', '=', v.conversation)
              .where('state', '<>', done)
              .where('number', '<', v.first),
          ),
        ),
      ),
  )
}

function prepareSettleAll(sql: Sql) {
  return prepare((v: { conversation: string; now: number }) =>
    sql
      .updateTable('turns')
      .set({ not_before: v.now, settles_until: v.now })
      .where('conversation', '=', v.conversation)
      .where('state', '<>', done)
      .where('attempt', '=', 0)
      .where('settles_until', '>', v.now),
  )
}

function prepareDueNow(sql: Sql) {
  return prepare((v: { conversation: string; now: number }) =>
    sql
      .updateTable('due')
      .set({ at: v.now })
      .where('kind', '=', 'turn')
      .where('ref', '=', v.conversation)
      .where('at', '>', v.now)
      .where((row) =>
        row.not(
          row.exists(
            row
              .selectFrom('turns')
              .select('id')
              .where('conversation', '=', v.conversation)
              .where('state', '<>', done)
              .where('attempt', '>', 0),
          ),
        ),
      ),
  )
}
