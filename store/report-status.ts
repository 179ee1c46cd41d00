import { addressKey } from '../core/address.ts'
import { isForward, type DeliveryState, type Status } from '../core/delivery.ts'
import type { Sql } from './database.ts'
import { prepareDeliveries } from './delivery-statements.ts'
import { prepareDue } from './due-statements.ts'

/** Providers tell within days; what belongs to nothing by then never will. */
const keptMs = 7 * 24 * 3_600_000
/** What a provider took and gave back goes again after this, and is given up after so many attempts. */
const requeuedAfterMs = 60_000
const mostAttempts = 10

interface Known {
  readonly id: string
  readonly channel: string
  readonly address: string
  readonly state: DeliveryState
  readonly attempt: number
  readonly lease: number | null
}

interface Reported {
  readonly status: Status
  readonly now: number
}

export function deliveryRef(delivery: string): string {
  return `delivery:${delivery}`
}

export function providerRef(providerId: string): string {
  return `provider:${providerId}`
}

export function prepareReport(sql: Sql): (tx: Sql, status: Status, now: number) => Promise<void> {
  const statements = prepareDeliveries(sql)
  const due = prepareDue(sql)

  async function apply(tx: Sql, known: Known, reported: Reported): Promise<void> {
    const { status, now } = reported
    if (status.providerId !== undefined) {
      await statements.own(tx, { channel: known.channel, id: status.providerId, delivery: known.id })
    }
    if (status.state === 'retry') await giveBack(tx, known, reported)
    else if (isForward(known.state, status.state)) {
      await reach(tx, known, { state: status.state, reason: status.reason ?? null, now })
      if (isBackedOff(known)) await passOn(tx, known, now)
    }
  }

  async function reach(
    tx: Sql,
    { id }: Known,
    { state, reason, now }: { state: DeliveryState; reason: string | null; now: number },
  ): Promise<void> {
    await tx.updateTable('deliveries').set({ state, reason }).where('id', '=', id).execute()
    if (state === 'failed') await due.put(tx, { kind: 'undelivered', ref: id, at: now })
  }

  /** While an attempt is on its way only its end can tell: it waits for that. */
  async function giveBack(tx: Sql, known: Known, { status, now }: Reported): Promise<void> {
    if (known.lease !== null && known.state !== 'sent') return park(tx, status, now)
    if (known.state !== 'sent') return
    if (known.attempt >= mostAttempts) return reach(tx, known, { state: 'failed', reason: 'gave-up', now })
    await reach(tx, known, { state: 'queued', reason: status.reason ?? null, now })
    const ref = addressKey({ channel: known.channel, id: known.address })
    await due.putNew(tx, { kind: 'delivery', ref, at: now + requeuedAfterMs })
  }

  /** It needs no other try, so the next of its address need not wait for that. */
  async function passOn(tx: Sql, { channel, address: id }: Known, now: number): Promise<void> {
    const key = addressKey({ channel, id })
    await due.move(tx, { kind: 'delivery', ref: key, at: now })
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
    .selectFrom('deliveries as d')
    .select(['d.id', 'd.channel', 'd.address', 'd.state', 'd.attempt', 'd.lease'])
  if ('delivery' in of) {
    return deliveries.where('d.channel', '=', channel).where('d.id', '=', of.delivery).execute()
  }
  return deliveries
    .innerJoin('provider_messages as m', 'm.delivery', 'd.id')
    .where('m.channel', '=', channel)
    .where('m.id', '=', of.providerId)
    .execute()
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
