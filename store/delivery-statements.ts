import type { DeliveryState } from '../core/delivery.ts'
import type { Sql } from './database.ts'
import { unsettled } from './literals.ts'
import { prepare } from './prepare.ts'

interface Settling {
  readonly id: string
  readonly state: DeliveryState
  readonly providerId: string | null
  readonly reason: string | null
}

export function prepareDeliveries(sql: Sql) {
  return {
    oldest: prepareOldest(sql),
    take: prepareTake(sql),
    /** The attempt on its way, once for each status that came before its delivery was known. */
    held: prepareHeld(sql),
    settle: prepareSettle(sql),
    unpark: prepareUnpark(sql),
    /** Nothing is due for the address when nothing is left to send. */
    removeDue: prepareRemoveDue(sql),
    /** Only the lease it was given: another one is somebody else's. */
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
      .select(['d.id', 'd.conversation', 'd.entry', 'd.state', 'd.attempt', 'd.provider_id', 'e.body'])
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
  return prepare((v: { id: string; attempt: number; ref: string; providerRef: string }) =>
    sql
      .selectFrom('deliveries as d')
      .leftJoin('statuses as s', (join) =>
        join
          .onRef('s.channel', '=', 'd.channel')
          .on((on) => on.or([on('s.ref', '=', v.ref), on('s.ref', '=', v.providerRef)])),
      )
      .select(['d.lease', 'd.state', 's.ref', 's.state as parked', 's.reason'])
      .where('d.id', '=', v.id)
      .where('d.attempt', '=', v.attempt)
      .where('d.lease', 'is not', null),
  )
}

function prepareSettle(sql: Sql) {
  return prepare((v: Settling) =>
    sql
      .updateTable('deliveries')
      .set((row) => ({
        state: v.state,
        lease: null,
        provider_id: row.fn.coalesce(row.val(v.providerId), 'provider_id'),
        reason: v.reason,
      }))
      .where('id', '=', v.id),
  )
}

function prepareUnpark(sql: Sql) {
  return prepare((v: { channel: string; ref: string }) =>
    sql.deleteFrom('statuses').where('channel', '=', v.channel).where('ref', '=', v.ref),
  )
}

function prepareRemoveDue(sql: Sql) {
  return prepare((v: { key: string; channel: string; address: string; at: number }) =>
    sql
      .deleteFrom('due')
      .where('kind', '=', 'delivery')
      .where('ref', '=', v.key)
      .where('at', '=', v.at)
      .where((row) =>
        row.not(
          row.exists(
            row
              .selectFrom('deliveries')
              .select('id')
              .where('channel', '=', v.channel)
              .where('address', '=', v.address)
              .where('state', 'in', unsettled),
          ),
        ),
      ),
  )
}

function prepareMoveDue(sql: Sql) {
  return prepare((v: { key: string; lease: number; at: number }) =>
    sql
      .updateTable('due')
      .set({ at: v.at })
      .where('kind', '=', 'delivery')
      .where('ref', '=', v.key)
      .where('at', '=', v.lease),
  )
}
