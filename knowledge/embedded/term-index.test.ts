import { expect, test } from '@jest/globals'
import { buildPostings } from './build-postings.ts'
import type { PassageTerms } from './build-postings.ts'
import { createTermIndex } from './term-index.ts'

const passage = (document: number, title: string, body: string): PassageTerms => {
  const terms = (text: string): { term: string; weight: number }[] =>
    text
      .split(' ')
      .filter(Boolean)
      .map((term) => ({ term, weight: 1 }))
  return {
    document,
    fields: { title: terms(title), keywords: [], heading: [], body: terms(body), article: terms(body) },
  }
}
const passages = [
  passage(0, 'pas kwijt', 'meld het'),
  passage(1, 'fiets', 'een pas is niet nodig'),
  passage(2, 'boom', 'een pas is niet nodig'),
]
const index = createTermIndex(buildPostings(passages), passages.length)
const order = (...terms: string[]): number[] =>
  index
    .search(
      terms.map((term) => ({ term, weight: 1 })),
      { limit: 10 },
    )
    .map((hit) => hit.passage)

test('a word in a title counts more than in a text', () => {
  expect(order('pas')[0]).toBe(0)
  expect(order('fiets')[0]).toBe(1)
})

test('a rare word weighs more than a common one', () => {
  expect(index.rarity('kwijt')).toBeGreaterThan(index.rarity('pas'))
})

test('words that no passage has score nothing', () => {
  expect(order('zeppelin')).toEqual([])
  expect(index.impact('zeppelin', 0)).toBe(0)
  expect(index.has('zeppelin')).toBe(false)
})

test('a weight of a term is what its score is multiplied by', () => {
  const scoreAt = (weight: number): number =>
    index.search([{ term: 'kwijt', weight }], { limit: 1 })[0]?.score ?? 0
  expect(scoreAt(1)).toBeGreaterThan(0)
  expect(scoreAt(0.5)).toBeCloseTo(scoreAt(1) / 2)
})
