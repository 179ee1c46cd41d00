import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../../core/clock.ts'

/** Resolves so much later; rejects when it is called off. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>

export const waitInTime: Wait = (ms, signal) => setTimeout(ms, undefined, { signal })

export interface Pace {
  /** When it is our turn to ask this site again. */
  turn(signal: AbortSignal): Promise<void>
  /** From now on at least so long between two requests. */
  slowTo(ms: number): void
  /** The site wants to be left alone for so long. */
  rest(ms: number): void
}

export function createPace(paceMs: number, { clock, wait }: { clock: Clock; wait: Wait }): Pace {
  let betweenMs = paceMs
  let nextAtMs = 0
  return {
    async turn(signal) {
      signal.throwIfAborted()
      const ms = nextAtMs - clock.now().getTime()
      if (ms > 0) await wait(ms, signal)
      nextAtMs = clock.now().getTime() + betweenMs
    },
    slowTo(ms) {
      betweenMs = Math.max(betweenMs, ms)
    },
    rest(ms) {
      nextAtMs = Math.max(nextAtMs, clock.now().getTime() + ms)
    },
  }
}
