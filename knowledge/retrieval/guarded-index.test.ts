import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { createRecordingLog } from '../../tests/fakes/recording-log.ts'
import { createTestClock } from '../../tests/fakes/test-clock.ts'
import { createGuardedIndex } from './guarded-index.ts'
import type { GuardedIndex, RemoteIndex } from './guarded-index.ts'
import { IndexFault } from './index-fault.ts'
import type { PassageHits, PassageQuery } from './passage-index.ts'

const log = createRecordingLog()
const query: PassageQuery = {
  terms: [{ term: 'boom', weight: 1 }],
  vector: Float32Array.of(1),
  filter: { day: '2026-06-01', readers: 'residents' },
  limit: 10,
}
const hits = (lexical: number, dense: number): PassageHits => ({
  lexical: Array.from({ length: lexical }, (_, passage) => ({ passage, score: 1 })),
  dense: Array.from({ length: dense }, (_, passage) => ({ passage, score: 1 })),
})
const copied = hits(2, 3)

function guard(search: RemoteIndex['search'], there: PassageHits = copied): GuardedIndex {
  const copy = { search: () => Promise.resolve(there) }
  return createGuardedIndex({ remote: { search }, copy, timeoutMs: 50, clock: createTestClock(), log })
}

test('what the remote finds is given', async () => {
  const index = guard(() => Promise.resolve(hits(1, 1)))
  expect(await index.search(query)).toEqual(hits(1, 1))
  expect(index.answering).toBe('remote')
})

test.each([
  ['both lists', hits(0, 0), copied],
  ['the words', hits(0, 3), copied],
  ['the direction', hits(2, 0), copied],
  ['the words of a question without a direction', hits(0, 0), hits(1, 0)],
])('nothing found in %s where there is something is a fault', async (_, found, there) => {
  const index = guard(() => Promise.resolve(found), there)
  expect(await index.search(query)).toEqual(there)
  expect(index.answering).toBe('copy')
  expect(log.text()).toContain('"fault":"empty"')
})

test.each([
  ['nothing', hits(0, 0), hits(0, 0)],
  ['words and no direction, as the copy does', hits(2, 0), hits(2, 0)],
])('to find %s is an answer when there is no more', async (_, found, there) => {
  const index = guard(() => Promise.resolve(found), there)
  expect(await index.search(query)).toEqual(found)
  expect(index.answering).toBe('remote')
})

test('a question waits no longer than its time, whatever is done with the signal', async () => {
  const index = guard(() => setTimeout(5_000, copied, { ref: false }))
  const startedAt = performance.now()
  expect(await index.search(query)).toEqual(copied)
  expect(performance.now() - startedAt).toBeLessThan(1_000)
  expect(log.text()).toContain('"fault":"late"')
})

test('who hangs up because of the signal was late as well', async () => {
  const index = guard(async (_, signal) => {
    await setTimeout(5_000, undefined, { signal, ref: false })
    return copied
  })
  expect(await index.search(query)).toEqual(copied)
  expect(index.answering).toBe('copy')
})

test.each([new IndexFault('gone', 'See who removed it.'), new RangeError('a mistake of ours')])(
  '%s is answered from the copy',
  async (error) => {
    const index = guard(() => Promise.reject(error))
    expect(await index.search(query)).toEqual(copied)
    expect(index.answering).toBe('copy')
  },
)
