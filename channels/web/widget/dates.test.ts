import { expect, test } from '@jest/globals'
import { en } from '../../../ui/labels/en.ts'
import { nl } from '../../../ui/labels/nl.ts'
import { day, deskLine } from './dates.ts'

test('A date is written in words', () => {
  expect(day('2026-05-12', 'nl')).toBe('12 mei 2026')
  expect(day('2026-05-12', 'en')).toBe('12 May 2026')
})

test('A date that is none is shown as it came', () => {
  expect(day('onbekend', 'nl')).toBe('onbekend')
})

test.each([
  [{ isOpen: true, next: { inDays: 0, weekday: 1, time: '17.00' } }, 'medewerkers open tot 17.00'],
  [{ isOpen: false, next: { inDays: 0, weekday: 1, time: '9.00' } }, 'medewerkers vanaf 9.00'],
  [{ isOpen: false, next: { inDays: 1, weekday: 2, time: '9.00' } }, 'medewerkers morgen vanaf 9.00'],
  [{ isOpen: false, next: { inDays: 3, weekday: 1, time: '9.00' } }, 'medewerkers maandag vanaf 9.00'],
  [{ isOpen: false }, 'nu geen medewerkers'],
])('Of the desk %j it says when people are there', (desk, sentence) => {
  expect(deskLine(desk, nl, 'nl')).toBe(sentence)
})

test('A time is written as the language does', () => {
  const desk = { isOpen: true, next: { inDays: 0, weekday: 1, time: '17.00' } }
  expect(deskLine(desk, en, 'en')).toBe('staff available until 17:00')
})
