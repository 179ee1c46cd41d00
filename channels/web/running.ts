import { setTimeout } from 'node:timers/promises'

/** What is under way: requests, and the turns they began. */
export interface Running {
  track(work: Promise<unknown>): void
  /** Resolves when all of it is done, or after `withinMs`. */
  idle(withinMs: number): Promise<void>
}

export function createRunning(): Running {
  const running = new Set<Promise<unknown>>()

  return {
    track(work) {
      const done = work
        .catch(() => undefined)
        .finally(() => {
          running.delete(done)
        })
      running.add(done)
    },
    async idle(withinMs) {
      const late = new AbortController()
      await Promise.race([allDone(), setTimeout(withinMs, undefined, { signal: late.signal })])
      late.abort()
    },
  }

  async function allDone(): Promise<void> {
    while (running.size > 0) await Promise.all(running)
  }
}
