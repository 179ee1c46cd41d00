import type { Due, DueItem } from '../core/due.ts'

/** Keeps a lease for as long as some work takes. */
export type Hold = <Result>(
  lane: Pick<DueItem, 'kind' | 'ref'>,
  work: () => Promise<Result>,
) => Promise<Result>

/**
 * Leases are short, so that what a dead process had taken is soon free; work that takes longer extends its own.
 * A lease that is lost all the same costs the work, never the record: the end of a turn and the outcome of a send
 * are fenced by their attempt.
 */
export function createHold(due: Pick<Due, 'extend'>, leaseMs: number): Hold {
  return async (lane, work) => {
    const timer = setInterval(() => {
      due.extend(lane, leaseMs).catch(() => undefined)
    }, leaseMs / 3)
    try {
      return await work()
    } finally {
      clearInterval(timer)
    }
  }
}
