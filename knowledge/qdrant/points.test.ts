import { expect, test } from '@jest/globals'
import { buildSnapshot } from '../build-snapshot.ts'
import type { Snapshot } from '../snapshot.ts'
import { pointBatches } from './points.ts'
import type { Point } from './points.ts'

const about = { origin: 'test', fingerprint: 'f', problems: [], expired: [] }

function build(texts: readonly string[], dimension = 0): Snapshot {
  const articles = texts.map((text, at) => ({ id: `d${at}`, title: `Pagina ${at}`, text, keywords: [] }))
  const snapshot = buildSnapshot(articles, about)
  if (dimension === 0) return snapshot
  const values = Float32Array.from({ length: dimension * snapshot.passages.length }, (_, at) => at)
  return { ...snapshot, vectors: { model: 'm', dimension, values } }
}

const pointsOf = (snapshot: Snapshot): readonly Point[] => [...pointBatches(snapshot)].flat()

test('each passage is a point: its number, its terms by their place in the vocabulary, its document', () => {
  const snapshot = build(['Boom kappen.\n\n## Kosten\n\nKappen kost geld.', 'Gras.'], 2)
  const points = pointsOf(snapshot)
  expect(points.map(({ id, payload }) => [id, payload.document, payload.passage])).toEqual([
    [0, 'd0', 0],
    [1, 'd0', 1],
    [2, 'd1', 0],
  ])
  expect(points.map(({ vector }) => vector.dense)).toEqual([
    [0, 1],
    [2, 3],
    [4, 5],
  ])
})

test('the other way round it is the postings again', () => {
  const snapshot = build(Array.from({ length: 40 }, (_, at) => `Woord${at % 7} en woord${at % 5}, ${at}.`))
  const { terms, starts, passages, impacts } = snapshot.postings
  const again = pointsOf(snapshot).flatMap(({ id, vector }) =>
    vector.words.indices.map((term, at) => `${term} ${id} ${vector.words.values[at] ?? ''}`),
  )
  const postings = terms.flatMap((_, term) => {
    const [from, until] = [starts[term] ?? 0, starts[term + 1] ?? 0]
    return Array.from({ length: until - from }, (_one, at) => {
      return `${term} ${passages[from + at] ?? ''} ${impacts[from + at] ?? ''}`
    })
  })
  expect(again.toSorted()).toEqual(postings.toSorted())
})

test('a passage without a word has one that nobody asks for', () => {
  const snapshot = build(['Boom.'])
  const silent = {
    ...snapshot,
    postings: {
      ...snapshot.postings,
      passages: new Uint32Array(),
      starts: new Uint32Array(snapshot.postings.starts.length),
    },
  }
  const [point] = pointsOf(silent)
  expect(point?.vector.words).toEqual({ indices: [snapshot.postings.terms.length], values: [1] })
})

test('a batch stays small, however large the vectors are', () => {
  const snapshot = build(
    Array.from({ length: 100 }, (_, at) => `Pagina over ${at}.`),
    1_024,
  )
  const sizes = [...pointBatches(snapshot)].map((batch) => batch.length)
  expect(sizes.reduce((sum, size) => sum + size)).toBe(100)
  expect(Math.max(...sizes)).toBeLessThan(35)
})
