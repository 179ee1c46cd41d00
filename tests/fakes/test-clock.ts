import type { Clock } from '../../core/clock.ts'

/** A clock that stands still until it is told to go on. */
export interface TestClock extends Clock {
  advance(ms: number): void
}

export function createTestClock(start = new Date('2026-03-02T09:00:00.000Z')): TestClock {
  let ms = start.getTime()
  return {
    now: () => new Date(ms),
    advance: (by) => {
      ms += by
    },
  }
}
