import { addressKey } from '../core/address.ts'
import type { Status } from '../core/delivery.ts'
import type { Sql } from './database.ts'
import { prepareDeliveries } from './delivery-statements.ts'
import { prepareDue } from './due-statements.ts'
import { giveBack, isNews, type Reached } from './given-back.ts'

/** Providers tell within days; what belongs to nothing by then never will. */
const keptMs = 7 * 24 * 3_600_000

interface Known extends Omit<Reached, 'notBefore'> {
  readonly id: string
  readonly channel: string
  readonly address: string
  readonly attempt: number
  readonly lease: number | null
}

/** A status, now or from before anybody knew what it is about. */
interface Told extends Omit<Status, 'reason'> {
  readonly reason: string | null
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

  async function hear(tx: Sql, told: Told, now: number): Promise<void> {
    const known = await find(tx, told)
    if (!known) return park(tx, told, now)
    const earlier = await own(tx, known, told)
    if (!(await isPast(tx, known, told))) await apply(tx, known, { told, now })
    else if (isOnItsWay(known)) await parkMessage(tx, told, now)
    for (const each of earlier) await hear(tx, each, now)
  }

  /** What came of a message of an older attempt was mended by a newer one, unless that finds it again. */
  async function isPast(tx: Sql, known: Known, told: Told): Promise<boolean> {
    if (!mayBePast(known, told)) return false
    const { channel, attempt } = known
    const { rows } = await statements.owner(tx, { channel, id: messageOf(told) ?? '' })
    return (rows[0]?.attempt ?? told.attempt ?? attempt) < attempt
  }

  async function apply(tx: Sql, known: Known, { told, now }: { told: Told; now: number }): Promise<void> {
    const { state, reason } = told
    if (state === 'retry') return takeBack(tx, known, { told, now })
    if (!isNews(known, state)) return
    await reach(tx, known, { state, reason, notBefore: 0, now })
    if (isBackedOff(known)) await passOn(tx, known, now)
  }

  /** Brings what was told of the message before anybody knew whose it is. */
  async function own(tx: Sql, known: Known, told: Told): Promise<readonly Told[]> {
    const { id, channel } = known
    const { providerId, attempt = known.attempt } = told
    if (providerId === undefined) return []
    await statements.own(tx, { channel, id: providerId, delivery: id, attempt })
    const ref = { channel, ref: providerRef(providerId) }
    const { rows } = await statements.parked(tx, ref)
    if (rows.length > 0) await statements.unpark(tx, ref)
    return rows.map((row) => ({ ...row, channel, of: { providerId } }))
  }

  async function reach(
    tx: Sql,
    { id }: Known,
    { state, reason, notBefore, now }: Reached & { now: number },
  ): Promise<void> {
    const reached = { state, reason, not_before: notBefore }
    await tx.updateTable('deliveries').set(reached).where('id', '=', id).execute()
    if (state === 'failed') await due.put(tx, { kind: 'undelivered', ref: id, at: now })
  }

  /** While an attempt is on its way only its end can tell: it waits for that. */
  async function takeBack(tx: Sql, known: Known, { told, now }: { told: Told; now: number }): Promise<void> {
    if (isOnItsWay(known))
      return messageOf(told) === undefined ? park(tx, told, now) : parkMessage(tx, told, now)
    if (known.state !== 'sent') return
    const reached = giveBack({ attempt: known.attempt, why: told.reason, now })
    await reach(tx, known, { ...reached, now })
    if (reached.state === 'failed') return
    const ref = addressKey({ channel: known.channel, id: known.address })
    await due.putNew(tx, { kind: 'delivery', ref, at: reached.notBefore || now })
  }

  /** It needs no other try, so the next of its address need not wait for that. */
  async function passOn(tx: Sql, { channel, address }: Known, now: number): Promise<void> {
    const of = { key: addressKey({ channel, id: address }), channel, address }
    const { changed } = await statements.removeDue(tx, of)
    if (changed === 0) await statements.moveDue(tx, { ...of, at: now })
  }

  return (tx, { reason = null, ...status }, now) => hear(tx, { ...status, reason }, now)
}

/** Only the end of the attempt can tell. */
function isOnItsWay({ lease, state }: Known): boolean {
  return lease !== null && (state === 'sending' || state === 'uncertain')
}

/** That one of an older attempt was sent is no news where nothing of it can have arrived. */
function mayBePast(known: Known, told: Told): boolean {
  if (told.state === 'sent') return known.state === 'queued' || known.state === 'sending'
  return told.state === 'failed' || told.state === 'retry'
}

function messageOf({ of, providerId }: Told): string | undefined {
  return 'providerId' in of ? of.providerId : providerId
}

/** Tried before, and waiting for its next try. */
function isBackedOff({ state, attempt, lease }: Known): boolean {
  return (state === 'queued' || state === 'uncertain') && attempt > 0 && lease === null
}

async function find(tx: Sql, { channel, of }: Told): Promise<Known | undefined> {
  const deliveries = tx
    .selectFrom('deliveries as d')
    .select(['d.id', 'd.channel', 'd.address', 'd.state', 'd.reason', 'd.attempt', 'd.lease'])
  if ('delivery' in of) {
    return deliveries.where('d.channel', '=', channel).where('d.id', '=', of.delivery).executeTakeFirst()
  }
  return deliveries
    .innerJoin('provider_messages as m', 'm.delivery', 'd.id')
    .where('m.channel', '=', channel)
    .where('m.id', '=', of.providerId)
    .executeTakeFirst()
}

/** Heard when an attempt turns out to have made the message, or found it again. */
async function parkMessage(tx: Sql, told: Told, now: number): Promise<void> {
  const providerId = messageOf(told)
  if (providerId !== undefined) await park(tx, { ...told, of: { providerId } }, now)
}

async function park(tx: Sql, { channel, of, state, reason }: Told, now: number): Promise<void> {
  const ref = 'delivery' in of ? deliveryRef(of.delivery) : providerRef(of.providerId)
  await tx
    .deleteFrom('statuses')
    .where('at', '<', now - keptMs)
    .execute()
  await tx
    .insertInto('statuses')
    .values({ channel, ref, state, reason, at: now })
    .onConflict((conflict) => conflict.columns(['channel', 'ref', 'state']).doNothing())
    .execute()
}
