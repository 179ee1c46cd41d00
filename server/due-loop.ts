import { later, type Clock } from '../core/clock.ts'
import type { Due, DueItem } from '../core/due.ts'
import type { Log } from '../core/log.ts'

/** How often the table is looked at: what another process wrote (a staff member at a terminal) is found by this. */
const pollMs = 250
const mostAtOnce = 200
/**
 * Whoever makes something due does it at once; this is how long it is theirs. Another process that shares the record
 * comes after that: a browser that waits is connected to the first one.
 */
const graceMs = 1_000

/** What could not be done makes room for what stands behind it. */
const retryMs = 5_000
/** A newer version may know it; it has an hour to come. */
const unknownMs = 3_600_000

export interface DueLoop {
  start(): void
  /** Begins nothing more. */
  stop(): void
  /** Resolves when what was begun is done. */
  idle(): Promise<void>
}

export type DueHandlers = Readonly<Record<string, (ref: string) => Promise<void>>>

interface DueLoopParts {
  readonly due: Due
  readonly handlers: DueHandlers
  readonly clock: Clock
  readonly log: Log
}

/**
 * Hands what is due to its handler: turns of a process that died, settled thoughts, retries. Nothing waits in
 * memory alone, so a restart forgets nothing.
 */
export function createDueLoop({ due, handlers, clock, log }: DueLoopParts): DueLoop {
  const inHand = new Map<string, Promise<void>>()
  let isLooking = false
  let timer: ReturnType<typeof setInterval> | undefined

  async function look(): Promise<void> {
    isLooking = true
    try {
      const ripe = later(clock.now(), -graceMs)
      for (const item of await due.next(mostAtOnce)) if (item.at <= ripe) hand(item)
    } catch (error) {
      log.error({ err: error }, 'what is due could not be read; it stays due')
    } finally {
      isLooking = false
    }
  }

  /** Not waited for: one slow provider never holds up the others. */
  function hand({ kind, ref }: DueItem): void {
    const key = `${kind} ${ref}`
    if (inHand.has(key)) return
    const handler = handlers[kind]
    if (!handler) {
      log.warn({ kind }, 'something is due that this version does not know')
      void due.put({ kind, ref, at: later(clock.now(), unknownMs) }).catch(() => undefined)
      return
    }
    const handling = handler(ref)
      .catch((error: unknown) => {
        log.error({ err: error, kind }, 'what is due could not be done; it stays due')
        return due.put({ kind, ref, at: later(clock.now(), retryMs) }).catch(() => undefined)
      })
      .finally(() => inHand.delete(key))
    inHand.set(key, handling)
  }

  return {
    start() {
      timer = setInterval(() => {
        if (!isLooking) void look()
      }, pollMs)
    },
    stop() {
      clearInterval(timer)
    },
    async idle() {
      while (isLooking) await new Promise((resolve) => setImmediate(resolve))
      await Promise.all(inHand.values())
    },
  }
}
