import { describe, expect, test } from '@jest/globals'
import { clock, clockWithSeconds, day, daysAgo, windowLeft } from './dates.ts'

const at = (hours: number, minutes = 0): string => new Date(2026, 10, 24, hours, minutes, 7).toISOString()

describe('Times on the page', () => {
  test('the window is not open before the first message, counts down, and ends', () => {
    const now = Date.parse('2026-11-24T10:00:00.000Z')
    expect(windowLeft(undefined, now)).toEqual({ kind: 'unopened' })
    expect(windowLeft('2026-11-25T09:59:59.000Z', now)).toEqual({ kind: 'open', hours: 23, minutes: 59 })
    expect(windowLeft('2026-11-24T10:00:30.000Z', now)).toEqual({ kind: 'open', hours: 0, minutes: 0 })
    expect(windowLeft('2026-11-24T10:00:00.000Z', now)).toEqual({ kind: 'over' })
    expect(windowLeft('niets', now)).toEqual({ kind: 'over' })
  })

  test('the clock is written as each language writes it', () => {
    expect(clock(at(14, 2), 'nl')).toBe('14.02')
    expect(clock(at(0, 2), 'en')).toBe('00:02')
    expect(clockWithSeconds(at(14, 2), 'nl')).toBe('14.02.07')
  })

  test('days are counted by the calendar, not by hours', () => {
    const justAfterMidnight = new Date(2026, 10, 25, 0, 5).getTime()
    expect(daysAgo(at(23, 55), justAfterMidnight)).toBe(1)
    expect(daysAgo(at(23, 55), Date.parse(at(0, 1)))).toBe(0)
    expect(day(at(12), 'nl')).toBe('dinsdag 24 november')
    expect(day(at(12), 'en')).toMatch(/Tuesday,? 24 November/)
  })
})
