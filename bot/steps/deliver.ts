import { addressKey, type Address } from '../../core/address.ts'
import type { Deliveries, Delivery, Sent } from '../../core/delivery.ts'
import type { Log } from '../../core/log.ts'
import type { Hold } from '../hold.ts'
import { createLanes } from '../lanes.ts'
import type { Step } from '../turn.ts'

/** Tried again after 1, 2, 4 ... seconds, at most 2 minutes apart, about 25 minutes in all. */
const firstRetryMs = 1_000
const longestRetryMs = 120_000
const mostAttempts = 18

interface Delivering {
  readonly deliveries: Deliveries
  /** Rejects or answers `retry` when it may work later. */
  readonly send: (delivery: Delivery) => Promise<Sent>
  readonly hold: Hold
  readonly log: Log
  /** 0 to 1. */
  readonly random: () => number
}

export interface Deliverer {
  /** Sends what is queued for an address, in order, until it is empty or has to wait. Never rejects. */
  readonly deliver: (to: Address) => Promise<void>
  idle(): Promise<void>
}

/** The last step: sent at least once, shown at most once, in order for each address. */
export function createDeliverer({ deliveries, send, hold, log, random }: Delivering): Deliverer {
  const lanes = createLanes()

  async function deliver(to: Address): Promise<void> {
    try {
      await deliverAll(to)
    } catch (error) {
      log.error({ err: error }, 'deliveries could not be made; they stay due')
    }
  }

  async function deliverAll(to: Address): Promise<void> {
    for (let delivery = await deliveries.take(to); delivery; delivery = await deliveries.take(to)) {
      const sent = await attempt(delivery)
      await deliveries.settle(delivery, sent, retryInMs(delivery.attempt, random()))
      if (mayComeLater(sent)) return
    }
  }

  async function attempt(delivery: Delivery): Promise<Sent> {
    const lane = { kind: 'delivery', ref: addressKey(delivery.to) }
    const sent = await hold(lane, () => send(delivery)).catch((error: unknown): Sent => {
      log.warn({ err: error, delivery: delivery.id }, 'a channel could not send')
      return { kind: 'retry', reason: 'the channel failed' }
    })
    return mayComeLater(sent) && delivery.attempt >= mostAttempts
      ? { kind: 'failed', reason: 'gave-up' }
      : sent
  }

  return {
    deliver: (to) => lanes.run(addressKey(to), () => deliver(to)),
    idle: () => lanes.idle(),
  }
}

function mayComeLater({ kind }: Sent): boolean {
  return kind === 'retry' || kind === 'uncertain'
}

/** Doubled each time, between half and all of it, so that many do not come back at once. */
function retryInMs(attempt: number, random: number): number {
  const full = Math.min(firstRetryMs * 2 ** (attempt - 1), longestRetryMs)
  return Math.round(full * (0.5 + random / 2))
}

/** As a step: does not wait, a slow provider never holds up the next turn. */
export function deliverStep(deliverer: Deliverer): Step {
  return async ({ outcome }, next) => {
    if (outcome.to) void deliverer.deliver(outcome.to)
    await next()
  }
}
