/** What is on its way: waited for by `idle`, and its timers ended by `close`. */
export interface Running {
  track<T>(work: Promise<T>): Promise<T>
  /** Resolves to false when it was closed before the time was over. */
  pause(ms: number): Promise<boolean>
  /** Aborted when we close. */
  readonly closing: AbortSignal
  idle(): Promise<void>
  close(): Promise<void>
}

export function createRunning(): Running {
  const running = new Set<Promise<unknown>>()
  const pauses = new Set<() => void>()
  const closing = new AbortController()

  async function idle(): Promise<void> {
    while (running.size > 0) await Promise.allSettled(running)
  }

  return {
    closing: closing.signal,
    track(work) {
      running.add(work)
      const forget = (): void => {
        running.delete(work)
      }
      work.then(forget, forget)
      return work
    },
    pause: (ms) =>
      new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(timer)
          pauses.delete(done)
          resolve(!closing.signal.aborted)
        }
        // Never keeps the process alive.
        const timer = setTimeout(done, closing.signal.aborted ? 0 : ms).unref()
        pauses.add(done)
      }),
    idle,
    async close() {
      closing.abort()
      for (const done of pauses) done()
      await idle()
    },
  }
}
