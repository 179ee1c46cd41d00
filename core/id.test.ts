import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createId, createReference, createSecret } from './id.ts'

test('ids sort by the time they were made', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date(0), max: new Date(8e15 / 8), noInvalidDate: true }),
      fc.nat(1e9),
      (date, ms) => {
        const later = new Date(date.getTime() + ms + 1)
        return createId(date) < createId(later)
      },
    ),
  )
})

test('ids of the same moment differ in 130 random bits', () => {
  const now = new Date()
  const ids = new Set(Array.from({ length: 1_000 }, () => createId(now)))
  expect(ids.size).toBe(1_000)
  expect([...ids][0]).toMatch(/^[0-9A-HJKMNP-TV-Z]{36}$/)
})

test('a secret has 256 bits, a reference can be read aloud', () => {
  expect(createSecret()).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect(createReference()).toMatch(/^B-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
})
