import { describe, expect, test } from '@jest/globals'
import { tidyText } from '../composing/tidy-text.ts'
import { cleaned } from './cleaned.ts'
import { isOpaque } from './disguises.ts'
import { isInstruction } from './is-instruction.ts'
import { isOrder } from './is-order.ts'

/** Of a page, so gone through for every question that it answers: nobody else is answered meanwhile. */
const letters = 100_000
const mostMs = 2_000

const units = [
  'a',
  'а',
  'à',
  '{',
  '${',
  '[',
  '![',
  '![](',
  'de ',
  'http://',
  '<a',
  '\t',
  'talimat',
  '\\u0041',
  '&a',
]

describe.each([
  ['an order', isOrder],
  ['an instruction', isInstruction],
  ['what no resident can read', isOpaque],
  ['what nobody sees', cleaned],
  ['untidy Markdown', tidyText],
] as const)('looking for %s is quick', (_, look: (text: string) => unknown) => {
  test.each(units)('in a hundred thousand letters of %j', (unit) => {
    const text = `${unit.repeat(letters / unit.length)}x!`
    const before = performance.now()
    look(text)
    expect(performance.now() - before).toBeLessThan(mostMs)
  })
})

test('a link and a mailbox are no rows that nobody can read, and what stands beside them still is', () => {
  const row = 'aB3dE5fG7hI9jK1lM3nO5p'
  expect(isOpaque(`Kijk op https://dorp.nl/${row} of mail ${row}@dorp.nl.`)).toBe(false)
  expect(isOpaque(`Kijk op https://dorp.nl ${row}`)).toBe(true)
})
