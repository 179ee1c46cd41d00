import { describe, expect, test } from '@jest/globals'
import { dangerLines } from './danger-lines.test-data.ts'
import { everydayLines } from './everyday-lines.test-data.ts'
import { moreDangerLines } from './more-danger-lines.test-data.ts'
import { moreEverydayLines } from './more-everyday-lines.test-data.ts'
import { recogniseDanger } from './danger.ts'

describe('danger', () => {
  test.each(dangerLines)('%s: %s', (danger, line) => {
    expect(recogniseDanger(line)).toBe(danger)
  })

  test.each(Object.entries(moreDangerLines))('%s, in other words', (danger, lines) => {
    expect(lines.filter((line) => recogniseDanger(line) !== danger)).toEqual([])
  })

  test('is in none of many everyday lines', () => {
    expect(moreEverydayLines.filter((line) => recogniseDanger(line) !== undefined)).toEqual([])
  })

  test.each(everydayLines)('is not in: %s', (line) => {
    expect(recogniseDanger(line)).toBeUndefined()
  })

  test('is found through invisible marks, other alphabets, accents, digits and stretched letters', () => {
    const disguised = [
      'zelf\u200bmoord',
      'zеlfmооrd',
      'zélfmoord',
      'z3lfm00rd',
      'zelfmoooord',
      'Z E L F M O O R D',
    ]
    expect(disguised.map(recogniseDanger)).toEqual(disguised.map(() => 'suicide'))
  })

  test('is found at the end of a long story', () => {
    expect(
      recogniseDanger(`${'Ik moest gisteren naar de balie. '.repeat(500)} Ik wil niet meer leven.`),
    ).toBe('suicide')
  })

  test('is found beside a saying that only sounds like it', () => {
    expect(recogniseDanger('ik lach me dood, maar mijn man slaat mij')).toBe('domestic-violence')
  })
})
