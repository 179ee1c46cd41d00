import { expect, test } from '@jest/globals'
import type { Timeline } from '../../core/timeline.ts'
import { createTestClock } from '../../tests/fakes/test-clock.ts'
import { createIsWindowOpen } from './window.ts'

const hour = 3_600_000
const to = { channel: 'whatsapp', id: '+31600000001' }

function windowAfter(lastSaidAt: Date | undefined) {
  const clock = createTestClock()
  const timeline: Timeline = {
    after: () => Promise.resolve({ conversation: undefined, entries: [] }),
    lastSaidAt: () => Promise.resolve(lastSaidAt),
  }
  return { clock, isOpen: () => createIsWindowOpen(timeline, clock)(to) }
}

test.each([
  ['at once', 0, true],
  ['after 23 hours and 58 minutes', 24 * hour - 120_000, true],
  ['a millisecond before 23:59', 24 * hour - 60_001, true],
  ['at 23:59', 24 * hour - 60_000, false],
  ['at 24:00', 24 * hour, false],
  ['after a month', 720 * hour, false],
])('%s', async (_name, ms, expected) => {
  const { clock, isOpen } = windowAfter(createTestClock().now())
  clock.advance(ms)
  expect(await isOpen()).toBe(expected)
})

test('who never wrote has no window', async () => {
  expect(await windowAfter(undefined).isOpen()).toBe(false)
})

test('a clock that was set back does not close it', async () => {
  const { clock, isOpen } = windowAfter(createTestClock().now())
  clock.advance(-2 * hour)
  expect(await isOpen()).toBe(true)
})
