import { addressKey } from '../core/address.ts'
import { isForward, type Delivery, type DeliveryState, type Sent, type Status } from '../core/delivery.ts'
import type { Sql } from './database.ts'
import { prepareDeliveries } from './delivery-statements.ts'
import { prepareDue } from './due-statements.ts'
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

interface Reached {
  readonly state: DeliveryState
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
    if (held?.lease == null) return
    const ids = sent.kind === 'sent' ? (sent.providerIds ?? []) : []
    for (const message of ids) await statements.own(tx, { channel: to.channel, id: message, delivery: id })
    const outcome = (await takeParked(tx, delivery, ids)).reduce(furthest, afterAttempt(held.state, sent))
    await statements.settle(tx, { id, ...outcome })
    if (outcome.state === 'failed') await due.put(tx, { kind: 'undelivered', ref: id, at: now })
    const key = addressKey(to)
    const lease = { key, channel: to.channel, address: to.id, at: held.lease }
    const { changed } = await statements.removeDue(tx, lease)
    const at = isWaiting(outcome.state) ? now + retryInMs : now
    if (changed === 0) await statements.moveDue(tx, { key, lease: held.lease, at })
  }
}

/** A status may have come while the attempt was on its way: that stands. */
function afterAttempt(state: DeliveryState, sent: Sent): Reached {
  const reason = sent.kind === 'sent' ? null : sent.reason
  if (state !== 'sending' && state !== 'uncertain') return { state, reason }
  if (sent.kind !== 'retry') return { state: sent.kind, reason }
  // What once may have arrived is looked up again before it is repeated.
  return { state: state === 'uncertain' ? 'uncertain' : 'queued', reason }
}

function furthest(best: Reached, { state, reason }: Parked): Reached {
  if (state === 'retry') return best.state === 'sent' ? { state: 'queued', reason } : best
  return isForward(best.state, state) ? { state, reason } : best
}

function isWaiting(state: DeliveryState): boolean {
  return state === 'queued' || state === 'uncertain'
}
