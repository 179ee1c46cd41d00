import { describe, expect, test } from '@jest/globals'
import { groupNumber, nextExampleNumber, parseNumber } from './phone-numbers.ts'

describe('The numbers of the telephones', () => {
  test.each([
    ['+31612345678', '+31612345678'],
    ['+31 6 1234 5678', '+31612345678'],
    [' +31 (6) 1234-56.78 ', '+31612345678'],
    ['+4915112345678', '+4915112345678'],
  ])('%j is %s', (typed, number) => {
    expect(parseNumber(typed)).toBe(number)
  })

  test.each(['', '0612345678', '+0612345678', '+31 6', '+31 6 een twee', '+1234567890123456', '<b>'])(
    '%j is no number with a country code',
    (typed) => {
      expect(parseNumber(typed)).toBeUndefined()
    },
  )

  test('the next example is the first that is free', () => {
    expect(nextExampleNumber([])).toBe('+31612345601')
    expect(nextExampleNumber(['+31612345601', '+31612345678'])).toBe('+31612345602')
  })

  test('a Dutch number is grouped, another is left as it is', () => {
    expect(groupNumber('+31612345678')).toBe('+31 6 1234 5678')
    expect(groupNumber('+31850001234')).toBe('+31 85 000 1234')
    expect(groupNumber('+4915112345678')).toBe('+4915112345678')
  })
})
