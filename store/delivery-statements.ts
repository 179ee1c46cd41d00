import type { DeliveryState } from '../core/delivery.ts'
import type { Sql } from './database.ts'
import { failed, unsettled } from './literals.ts'
import { prepare } from './prepare.ts'

interface Settling {
  readonly id: string
  readonly state: DeliveryState
  readonly reason: string | null
  readonly notBefore: number
}

export function prepareDeliveries(sql: Sql) {
  return {
    oldest: prepareOldest(sql),
    take: prepareTake(sql),
    /** The attempt on its way. */
    held: prepareHeld(sql),
    settle: prepareSettle(sql),
    /** A message of the provider belongs to a delivery; who had it first keeps it. */
    own: prepareOwn(sql),
    /** An attempt made it, or found it again: from now on it is of that attempt. */
    claim: prepareClaim(sql),
    owner: prepareOwner(sql),
    /** Statuses that came before what they are about was known. */
    parked: prepareParked(sql),
    unpark: prepareUnpark(sql),
    failed: prepareFailed(sql),
    /** Nothing is due for the address when nothing is left to send. */
    removeDue: prepareRemoveDue(sql),
    /** Not when another is on its way there: whoever sends that moves it. */
    moveDue: prepareMoveDue(sql),
  }
}

function prepareOldest(sql: Sql) {
  return prepare((v: { channel: string; address: string }) =>
    sql
      .selectFrom('deliveries as d')
      .innerJoin('entries as e', (join) =>
        join.onRef('e.conversation', '=', 'd.conversation').onRef('e.number', '=', 'd.entry'),
      )
      .select(['d.id', 'd.conversation', 'd.entry', 'd.state', 'd.attempt', 'd.reason'])
      .select(['d.not_before', 'e.at', 'e.body'])
      .where('d.channel', '=', v.channel)
      .where('d.address', '=', v.address)
      .where('d.state', 'in', unsettled)
      .orderBy('d.position')
      .limit(1),
  )
}

function prepareTake(sql: Sql) {
  return prepare((v: { id: string; state: DeliveryState; lease: number }) =>
    sql
      .updateTable('deliveries')
      .set((row) => ({ state: v.state, lease: v.lease, attempt: row('attempt', '+', 1) }))
      .where('id', '=', v.id),
  )
}

function prepareHeld(sql: Sql) {
  return prepare((v: { id: string; attempt: number }) =>
    sql
      .selectFrom('deliveries')
      .select(['lease', 'state', 'reason', 'not_before'])
      .where('id', '=', v.id)
      .where('attempt', '=', v.attempt)
      .where('lease', 'is not', null),
  )
}

function prepareOwn(sql: Sql) {
  return prepare((v: { channel: string; id: string; delivery: string; attempt: number }) =>
    sql
      .insertInto('provider_messages')
      .values({ channel: v.channel, id: v.id, delivery: v.delivery, attempt: v.attempt })
      .onConflict((conflict) => conflict.columns(['channel', 'id']).doNothing()),
  )
}

function prepareClaim(sql: Sql) {
  return prepare((v: { channel: string; id: string; delivery: string; attempt: number }) =>
    sql
      .insertInto('provider_messages')
      .values({ channel: v.channel, id: v.id, delivery: v.delivery, attempt: v.attempt })
      .onConflict((conflict) =>
        conflict
          .columns(['channel', 'id'])
          .doUpdateSet({ attempt: v.attempt })
          .where('provider_messages.delivery', '=', v.delivery),
      ),
  )
}

function prepareOwner(sql: Sql) {
  return prepare((v: { channel: string; id: string }) =>
    sql
      .selectFrom('provider_messages')
      .select(['delivery', 'attempt'])
      .where('channel', '=', v.channel)
      .where('id', '=', v.id),
  )
}

function prepareParked(sql: Sql) {
  return prepare((v: { channel: string; ref: string }) =>
    sql
      .selectFrom('statuses')
      .select(['state', 'reason'])
      .where('channel', '=', v.channel)
      .where('ref', '=', v.ref),
  )
}

function prepareFailed(sql: Sql) {
  return prepare((v: { id: string }) =>
    sql
      .selectFrom('deliveries')
      .select(['id', 'conversation', 'entry', 'channel', 'address', 'reason'])
      .where('id', '=', v.id)
      .where('state', '=', failed),
  )
}

function prepareSettle(sql: Sql) {
  return prepare((v: Settling) =>
    sql
      .updateTable('deliveries')
      .set({ state: v.state, lease: null, reason: v.reason, not_before: v.notBefore })
      .where('id', '=', v.id),
  )
}

function prepareUnpark(sql: Sql) {
  return prepare((v: { channel: string; ref: string }) =>
    sql.deleteFrom('statuses').where('channel', '=', v.channel).where('ref', '=', v.ref),
  )
}

function prepareRemoveDue(sql: Sql) {
  return prepare((v: { key: string; channel: string; address: string }) =>
    sql
      .deleteFrom('due')
      .where('kind', '=', 'delivery')
      .where('ref', '=', v.key)
      .where((row) => row.not(row.exists(unsettledOf(sql, v)))),
  )
}

function prepareMoveDue(sql: Sql) {
  return prepare((v: { key: string; channel: string; address: string; at: number }) =>
    sql
      .updateTable('due')
      .set({ at: v.at })
      .where('kind', '=', 'delivery')
      .where('ref', '=', v.key)
      .where((row) => row.not(row.exists(unsettledOf(sql, v).where('lease', 'is not', null)))),
  )
}

function unsettledOf(sql: Sql, { channel, address }: { channel: string; address: string }) {
  return sql
    .selectFrom('deliveries')
    .select('id')
    .where('channel', '=', channel)
    .where('address', '=', address)
    .where('state', 'in', unsettled)
}
