import { expect, test } from '@jest/globals'
import { splitQuoted } from './split-quoted.ts'

test('a line without a quotation is one stretch', () => {
  expect(splitQuoted('Dag!', undefined)).toEqual([{ text: 'Dag!' }])
})

test('a quotation has its own language, and what surrounds it has none', () => {
  expect(splitQuoted('الجواب:\n\nVraag aan.\n\nشكرًا', { from: 9, to: 19, language: 'nl' })).toEqual([
    { text: 'الجواب:\n\n' },
    { text: 'Vraag aan.', language: 'nl' },
    { text: '\n\nشكرًا' },
  ])
})

test.each([
  ['at the end', { from: 3, to: 5, language: 'nl' }, ['abc', 'de']],
  ['of everything', { from: 0, to: 5, language: 'nl' }, ['abcde']],
  ['past the end', { from: 3, to: 99, language: 'nl' }, ['abc', 'de']],
] as const)('a quotation %s leaves no empty stretch', (_where, quoted, stretches) => {
  expect(splitQuoted('abcde', quoted).map(({ text }) => text)).toEqual(stretches)
})
