import { beforeEach, expect, test } from '@jest/globals'
import { buildSnapshot } from '../build-snapshot.ts'
import { IndexFault } from '../retrieval/index-fault.ts'
import type { Hit, PassageHits } from '../retrieval/passage-index.ts'
import { stem } from '../terms/stem.ts'
import type { Search } from './open-qdrant.ts'
import { createQdrantIndex } from './qdrant-index.ts'

const about = { origin: 'test', fingerprint: 'f', problems: [], expired: [] }
const snapshot = buildSnapshot(
  Array.from({ length: 200 }, (_, at) => ({
    id: `${at}`,
    title: 'Boom',
    text: 'Boom kappen.',
    keywords: [],
  })),
  about,
)
const { signal } = new AbortController()
/** What is asked, and what becomes of it. */
let asked: readonly Search[] = []
let outcomes: (Error | readonly (readonly Hit[])[])[] = []
let requests = 0

beforeEach(() => {
  requests = 0
  outcomes = []
})

const hitsOf = (count: number): readonly Hit[] =>
  Array.from({ length: count }, (_, at) => ({ passage: 199 - at, score: 1 }))

function search(text: string): Promise<PassageHits> {
  const index = createQdrantIndex({
    qdrant: {
      search: (_, searches) => {
        requests++
        asked = searches
        const outcome = outcomes.shift() ?? searches.map(({ limit }) => hitsOf(Math.min(200, limit ?? 0)))
        return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome)
      },
    },
    collection: 'balie-x',
    snapshot,
  })
  const terms = text.split(' ').map((word) => ({ term: stem(word), weight: 1 }))
  return index.search({ terms, filter: { day: '2026-06-01', readers: 'residents' }, limit: 10 }, signal)
}

const unreachable = new IndexFault('unreachable', 'Qdrant cannot be reached.')

test('where more share the score at the cut than there is room for, there is asked for more', async () => {
  const { lexical } = await search('boom')
  expect(lexical.map(({ passage }) => passage)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  expect(asked[0]?.limit).toBeGreaterThan(200)
})

test('nobody is asked about words that nobody has', async () => {
  expect(await search('zzzz')).toEqual({ lexical: [], dense: [] })
  expect(requests).toBe(0)
})

test('a connection that was closed meanwhile is tried again, once', async () => {
  outcomes = [unreachable, [hitsOf(3)]]
  expect((await search('boom')).lexical).toHaveLength(3)
  outcomes = [unreachable, unreachable]
  await expect(search('boom')).rejects.toBe(unreachable)
  expect(requests).toBe(4)
})

test('any other fault is one at once', async () => {
  const gone = new IndexFault('gone', 'See who removed it.')
  outcomes = [gone]
  await expect(search('boom')).rejects.toBe(gone)
  expect(requests).toBe(1)
})

test('a passage that is none of ours is no answer', async () => {
  outcomes = [[[{ passage: 200, score: 1 }]]]
  await expect(search('boom')).rejects.toMatchObject({ kind: 'garbage' })
})
