import { addressKey } from '../core/address.ts'
import { isForward, type Delivery, type DeliveryState, type Sent } from '../core/delivery.ts'
import type { Sql } from './database.ts'
import { prepareDeliveries } from './delivery-statements.ts'
import { deliveryRef, providerRef } from './report-status.ts'

interface Settling {
  readonly delivery: Delivery
  readonly sent: Sent
  readonly retryInMs: number
  readonly now: number
}

/** A status that came first. */
interface Parked {
  readonly ref: string | null
  readonly parked: DeliveryState | null
  readonly reason: string | null
}

export function prepareSettle(sql: Sql): (tx: Sql, settling: Settling) => Promise<void> {
  const statements = prepareDeliveries(sql)

  async function unpark(tx: Sql, channel: string, parked: readonly Parked[]): Promise<void> {
    for (const { ref } of parked) if (ref !== null) await statements.unpark(tx, { channel, ref })
  }

  return async (tx, { delivery, sent, retryInMs, now }) => {
    const { id, attempt, to } = delivery
    const providerId = (sent.kind === 'sent' ? sent.providerId : undefined) ?? null
    const refs = { ref: deliveryRef(id), providerRef: providerRef(providerId ?? '') }
    const { rows } = await statements.held(tx, { id, attempt, ...refs })
    const held = rows[0]
    if (held?.lease == null) return
    const outcome = furthest(afterAttempt(held.state, sent), rows)
    await statements.settle(tx, { id, providerId, ...outcome })
    await unpark(tx, to.channel, rows)
    const key = addressKey(to)
    const { changed } = await statements.removeDue(tx, {
      key,
      channel: to.channel,
      address: to.id,
      at: held.lease,
    })
    const at = isWaiting(outcome.state) ? now + retryInMs : now
    if (changed === 0) await statements.moveDue(tx, { key, lease: held.lease, at })
  }
}

interface Reached {
  readonly state: DeliveryState
  readonly reason: string | null
}

/** A status may have come while the attempt was on its way: that stands. */
function afterAttempt(state: DeliveryState, sent: Sent): Reached {
  const reason = sent.kind === 'sent' ? null : sent.reason
  if (state !== 'sending' && state !== 'uncertain') return { state, reason }
  if (sent.kind !== 'retry') return { state: sent.kind, reason }
  // What once may have arrived is looked up again before it is repeated.
  return { state: state === 'uncertain' ? 'uncertain' : 'queued', reason }
}

function furthest(reached: Reached, parked: readonly Parked[]): Reached {
  return parked.reduce<Reached>(
    (best, { parked: state, reason }) =>
      state !== null && isForward(best.state, state) ? { state, reason } : best,
    reached,
  )
}

function isWaiting(state: DeliveryState): boolean {
  return state === 'queued' || state === 'uncertain'
}
