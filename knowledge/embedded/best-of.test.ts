import { expect, test } from '@jest/globals'
import { steady } from '../retrieval/fuse.ts'
import { bestOf } from './best-of.ts'

/** The obvious way. */
function sorted(scores: Float32Array, least: number, limit: number): readonly number[] {
  const hits = [...scores].map((score, passage) => ({ passage, score })).filter(({ score }) => score > least)
  return steady(hits)
    .slice(0, limit)
    .map(({ passage }) => passage)
}

const first = (scores: readonly number[], limit: number): readonly number[] =>
  bestOf(Float32Array.from(scores), 0, { limit }).map(({ passage }) => passage)

test('gives the best first, and nothing that scores too little', () => {
  expect(first([0.2, 0, 0.9, 0.5], 2)).toEqual([2, 3])
  expect(first([0.2, 0, 0.9, 0.5], 10)).toEqual([2, 3, 0])
  expect(first([0, 0], 10)).toEqual([])
  expect(first([], 10)).toEqual([])
})

test('puts ties in the order of the passages, also around the last place', () => {
  expect(first([0.5, 0.9, 0.5000001, 0.5, 0.5], 3)).toEqual([1, 0, 2])
})

test('leaves out what may not be found', () => {
  const allowed = Uint8Array.from([1, 0, 1])
  const hits = bestOf(Float32Array.from([0.1, 0.9, 0.5]), 0, { limit: 2, allowed })
  expect(hits.map(({ passage }) => passage)).toEqual([2, 0])
})

test('takes scores below nothing too, when asked', () => {
  const hits = bestOf(Float32Array.from([-0.5, -0.1, -0.9]), -Infinity, { limit: 2 })
  expect(hits.map(({ passage }) => passage)).toEqual([1, 0])
})

test('is the same as sorting everything', () => {
  let state = 7
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
  for (let round = 0; round < 200; round++) {
    const steps = 10 ** (1 + (round % 6))
    const scores = Float32Array.from({ length: 120 }, () => Math.floor(random() * steps) / steps)
    const limit = 1 + (round % 90)
    const found = bestOf(scores, 0, { limit }).map(({ passage }) => passage)
    expect(found).toEqual(sorted(scores, 0, limit))
  }
})
