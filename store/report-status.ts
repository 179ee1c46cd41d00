import { addressKey } from '../core/address.ts'
import { isForward, type DeliveryState, type Status } from '../core/delivery.ts'
import type { Sql } from './database.ts'
import { prepareDeliveries } from './delivery-statements.ts'

/** Providers tell within days; what belongs to nothing by then never will. */
const keptMs = 7 * 24 * 3_600_000

interface Known {
  readonly id: string
  readonly channel: string
  readonly address: string
  readonly state: DeliveryState
  readonly attempt: number
  readonly lease: number | null
}

export function deliveryRef(delivery: string): string {
  return `delivery:${delivery}`
}

export function providerRef(providerId: string): string {
  return `provider:${providerId}`
}

export function prepareReport(sql: Sql): (tx: Sql, status: Status, now: number) => Promise<void> {
  const statements = prepareDeliveries(sql)

  async function apply(
    tx: Sql,
    known: Known,
    { status, now }: { status: Status; now: number },
  ): Promise<void> {
    if (!isForward(known.state, status.state)) return
    await tx
      .updateTable('deliveries')
      .set({ state: status.state, reason: status.reason ?? null })
      .where('id', '=', known.id)
      .execute()
    if (isBackedOff(known)) await passOn(tx, known, now)
  }

  /** It needs no other try, so the next of its address need not wait for that. */
  async function passOn(tx: Sql, { channel, address: id }: Known, now: number): Promise<void> {
    const key = addressKey({ channel, id })
    await tx
      .updateTable('due')
      .set({ at: now })
      .where('kind', '=', 'delivery')
      .where('ref', '=', key)
      .execute()
    await statements.removeDue(tx, { key, channel, address: id, at: now })
  }

  return async (tx, status, now) => {
    const known = await find(tx, status)
    if (known.length === 0) await park(tx, status, now)
    for (const delivery of known) await apply(tx, delivery, { status, now })
  }
}

/** Tried before, and waiting for its next try: nobody has it, and it is the first of its address. */
function isBackedOff({ state, attempt, lease }: Known): boolean {
  return (state === 'queued' || state === 'uncertain') && attempt > 0 && lease === null
}

async function find(tx: Sql, { channel, of }: Status): Promise<readonly Known[]> {
  const deliveries = tx
    .selectFrom('deliveries')
    .select(['id', 'channel', 'address', 'state', 'attempt', 'lease'])
    .where('channel', '=', channel)
  return 'delivery' in of
    ? deliveries.where('id', '=', of.delivery).execute()
    : deliveries.where('provider_id', '=', of.providerId).execute()
}

async function park(tx: Sql, { channel, of, state, reason }: Status, now: number): Promise<void> {
  const ref = 'delivery' in of ? deliveryRef(of.delivery) : providerRef(of.providerId)
  await tx
    .deleteFrom('statuses')
    .where('at', '<', now - keptMs)
    .execute()
  await tx
    .insertInto('statuses')
    .values({ channel, ref, state, reason: reason ?? null, at: now })
    .onConflict((conflict) => conflict.columns(['channel', 'ref', 'state']).doNothing())
    .execute()
}
