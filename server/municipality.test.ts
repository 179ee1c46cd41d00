import { expect, test } from '@jest/globals'
import { parseOpeningDays } from './municipality.ts'

const nineToFive = { from: 9 * 60, until: 17 * 60 }

test('days and times are read as people write them', () => {
  expect(parseOpeningDays('ma-wo 9.00-17.00, do 9:00-20:00')).toEqual([
    undefined,
    nineToFive,
    nineToFive,
    nineToFive,
    { from: 9 * 60, until: 20 * 60 },
    undefined,
    undefined,
  ])
})

test('a range may go over the weekend', () => {
  expect(parseOpeningDays('za-ma 9.00-17.00')).toEqual([
    nineToFive,
    nineToFive,
    ...Array<undefined>(4).fill(undefined),
    nineToFive,
  ])
})

test('all days are from Monday to Sunday', () => {
  expect(parseOpeningDays('ma-zo 9.00-17.00')).toEqual(Array(7).fill(nineToFive))
})

test.each([
  '',
  'ma',
  'xx 9.00-17.00',
  'ma 25.00-26.00',
  'ma 9.00-9.00',
  'ma 9.70-10.00',
  'ma-vr 9.00-17.00;',
])('"%s" is not of that form', (text) => {
  expect(parseOpeningDays(text)).toBeUndefined()
})
