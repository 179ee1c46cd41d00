import { addressKey } from '../core/address.ts'
import type { Delivery, DeliveryState, Sent, Status } from '../core/delivery.ts'
import type { Sql } from './database.ts'
import { prepareDeliveries } from './delivery-statements.ts'
import { prepareDue } from './due-statements.ts'
import { giveBack, isNews, whyGivenBack, type Reached } from './given-back.ts'
import { deliveryRef, providerRef } from './report-status.ts'

interface Settling {
  readonly delivery: Delivery
  readonly sent: Sent
  readonly retryInMs: number
  readonly now: number
}

/** A status that came first. */
interface Parked {
  readonly state: Status['state']
  readonly reason: string | null
}

export function prepareSettle(sql: Sql): (tx: Sql, settling: Settling) => Promise<void> {
  const statements = prepareDeliveries(sql)
  const due = prepareDue(sql)

  /** Each is used once: what it says is in the outcome from now on. */
  async function takeParked(tx: Sql, { id, to }: Delivery, ids: readonly string[]): Promise<Parked[]> {
    const parked: Parked[] = []
    for (const ref of [deliveryRef(id), ...ids.map(providerRef)]) {
      const { rows } = await statements.parked(tx, { channel: to.channel, ref })
      if (rows.length > 0) await statements.unpark(tx, { channel: to.channel, ref })
      parked.push(...rows)
    }
    return parked
  }

  return async (tx, { delivery, sent, retryInMs, now }) => {
    const { id, attempt, to } = delivery
    const held = (await statements.held(tx, { id, attempt })).rows[0]
    if (!held) return
    const ids = sent.kind === 'sent' ? (sent.providerIds ?? []) : []
    for (const message of ids) {
      await statements.claim(tx, { channel: to.channel, id: message, delivery: id, attempt })
    }
    const parked = await takeParked(tx, delivery, ids)
    const reached = afterAttempt({ ...held, notBefore: held.not_before }, sent)
    const outcome = parked.reduce<Reached>((best, told) => furthest(best, told, { attempt, now }), reached)
    await statements.settle(tx, { id, ...outcome })
    // One that failed while it was on its way is due already.
    const isNewlyFailed = outcome.state === 'failed' && held.state !== 'failed'
    if (isNewlyFailed) await due.put(tx, { kind: 'undelivered', ref: id, at: now })
    const address = { key: addressKey(to), channel: to.channel, address: to.id }
    const { changed } = await statements.removeDue(tx, address)
    const retryAt = isWaiting(outcome.state) ? now + retryInMs : now
    if (changed === 0) await statements.moveDue(tx, { ...address, at: outcome.notBefore || retryAt })
  }
}

/** A status may have come while the attempt was on its way: that stands. */
function afterAttempt(held: Reached, sent: Sent): Reached {
  const { state } = held
  if (state !== 'sending' && state !== 'uncertain') return held
  if (sent.kind === 'sent') return { state: 'sent', reason: null, notBefore: 0 }
  if (sent.kind === 'failed') return { state: 'failed', reason: sent.reason, notBefore: 0 }
  // Why it was given back has to reach the attempt that can do something about it.
  const reason = whyGivenBack(held.reason) ? held.reason : sent.reason
  // What once may have arrived is looked up again before it is repeated.
  const isUncertain = sent.kind === 'uncertain' || state === 'uncertain'
  return { state: isUncertain ? 'uncertain' : 'queued', reason, notBefore: 0 }
}

function furthest(
  best: Reached,
  { state, reason }: Parked,
  { attempt, now }: { attempt: number; now: number },
): Reached {
  if (state === 'retry') return best.state === 'sent' ? giveBack({ attempt, why: reason, now }) : best
  return isNews(best, state) ? { state, reason, notBefore: 0 } : best
}

function isWaiting(state: DeliveryState): boolean {
  return state === 'queued' || state === 'uncertain'
}
