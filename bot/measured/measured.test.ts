import { describe, expect, test } from '@jest/globals'
import { measure, type Score } from './measure.ts'

/** Just under what was reached: a change that hears less than before is seen here. */
const leastDanger = 0.985
const leastOfAKind = 0.97
const leastAsLabelled = 0.96
const leastInALanguage = 0.95
const leastPerson = 0.985
const mostFalseAlarms = 0.018

const measured = measure()

describe('on lines written by somebody who did not see the recognisers', () => {
  test('danger is heard, and with the kind that names the right number', () => {
    expect(shareCaught(measured.danger)).toBeGreaterThanOrEqual(leastDanger)
    expect(shareAsLabelled(measured.danger)).toBeGreaterThanOrEqual(leastAsLabelled)
  })

  test('every kind of danger is heard, and in every language', () => {
    const least = (of: string): number => (of.length === 2 ? leastInALanguage : leastOfAKind)
    expect(measured.danger.filter(({ of, lines, caught }) => caught / lines < least(of))).toEqual([])
  })

  test('hardly any line of every day is taken for danger', () => {
    expect(shareCaught(measured.notDanger)).toBeLessThanOrEqual(mostFalseAlarms)
  })

  test('asking for a person is heard', () => {
    expect(shareCaught(measured.person)).toBeGreaterThanOrEqual(leastPerson)
  })

  test('hardly any line about people is taken for asking for one', () => {
    expect(shareCaught(measured.notPerson)).toBeLessThanOrEqual(mostFalseAlarms)
  })

  test('there are as many lines as the measure needs', () => {
    const sizes = [measured.danger, measured.notDanger, measured.person, measured.notPerson].map(
      ([all]) => all?.lines ?? 0,
    )
    expect(sizes[0]).toBeGreaterThanOrEqual(150)
    expect(sizes[1]).toBeGreaterThanOrEqual(500)
    expect(sizes[2]).toBeGreaterThanOrEqual(100)
    expect(sizes[3]).toBeGreaterThanOrEqual(200)
  })
})

function shareCaught([all]: readonly Score[]): number {
  return all ? all.caught / all.lines : Number.NaN
}

function shareAsLabelled([all]: readonly Score[]): number {
  return all ? all.asLabelled / all.lines : Number.NaN
}
