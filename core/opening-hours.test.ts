import { expect, test } from '@jest/globals'
import { deskTimes } from './opening-hours.ts'

const workdays = { from: 8.5 * 60, until: 17 * 60 }
const hours = {
  timeZone: 'Europe/Amsterdam',
  days: [undefined, workdays, workdays, workdays, workdays, workdays, undefined],
}

test.each([
  [
    'a Tuesday morning, in winter',
    '2026-11-24T09:00:00Z',
    { isOpen: true, next: { inDays: 0, weekday: 2, time: '17.00' } },
  ],
  [
    'a quarter before it opens',
    '2026-11-24T07:15:00Z',
    { isOpen: false, next: { inDays: 0, weekday: 2, time: '8.30' } },
  ],
  [
    'the minute it closes',
    '2026-11-24T16:00:00Z',
    { isOpen: false, next: { inDays: 1, weekday: 3, time: '8.30' } },
  ],
  [
    'a Friday night',
    '2026-11-27T20:00:00Z',
    { isOpen: false, next: { inDays: 3, weekday: 1, time: '8.30' } },
  ],
  [
    'just after midnight in Amsterdam, still Monday in UTC',
    '2026-06-29T22:30:00Z',
    { isOpen: false, next: { inDays: 0, weekday: 2, time: '8.30' } },
  ],
  [
    'the summer, when UTC is two hours behind',
    '2026-06-30T06:45:00Z',
    { isOpen: true, next: { inDays: 0, weekday: 2, time: '17.00' } },
  ],
])('%s', (_, now, expected) => {
  expect(deskTimes(hours, new Date(now))).toEqual(expected)
})

test('a desk that never opens has no next time', () => {
  const never = { timeZone: 'Europe/Amsterdam', days: Array<undefined>(7).fill(undefined) }
  expect(deskTimes(never, new Date())).toEqual({ isOpen: false, next: undefined })
})
