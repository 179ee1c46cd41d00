import type { Clock } from '../core/clock.ts'

/**
 * Takes a settled thought up at its moment. Only to be quick: what is due stands in the record, and is found there
 * by whoever comes after a process that died.
 */
export interface Wakes {
  /** One moment for each conversation, the last one asked for. Resolves when its turns were taken, or at `close`. */
  at(conversation: string, moment: Date): Promise<void>
  /** Nothing is woken any more. */
  close(): void
}

interface Wake {
  readonly timer: ReturnType<typeof setTimeout>
  readonly taken: PromiseWithResolvers<undefined>
}

/** @param takeTurns never rejects. */
export function createWakes(clock: Clock, takeTurns: (conversation: string) => Promise<void>): Wakes {
  const wakes = new Map<string, Wake>()
  let isClosed = false

  function wake(conversation: string): void {
    const woken = wakes.get(conversation)
    wakes.delete(conversation)
    if (woken)
      void takeTurns(conversation).then(() => {
        woken.taken.resolve(undefined)
      })
  }

  return {
    at(conversation, moment) {
      if (isClosed) return Promise.resolve()
      const known = wakes.get(conversation)
      clearTimeout(known?.timer)
      const taken = known?.taken ?? Promise.withResolvers<undefined>()
      // A timer may fire a little early.
      const inMs = Math.max(0, moment.getTime() - clock.now().getTime()) + 1
      wakes.set(conversation, { timer: setTimeout(wake, inMs, conversation), taken })
      return taken.promise
    },
    close() {
      isClosed = true
      for (const { timer, taken } of wakes.values()) {
        clearTimeout(timer)
        taken.resolve(undefined)
      }
      wakes.clear()
    },
  }
}
