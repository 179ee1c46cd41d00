import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { clientOf } from '../fakes/qdrant-pages.ts'
import { openFakeEmbeddings, type FakeEmbeddings } from '../fakes/embeddings.ts'
import { openFakeQdrant, type FakeQdrant } from '../fakes/qdrant.ts'
import { openQdrantTown, question, type QdrantTown } from './qdrant-town.ts'

/** F4: Qdrant is gone, slow or wrong. An answer within 300 ms, from the copy in the process, and an alarm. */
let fake: FakeQdrant
let embeddings: FakeEmbeddings
let town: QdrantTown
const longestMs = 300
// It is about time: what a machine that is busy with something else takes is not ours.
jest.retryTimes(2)

beforeEach(async () => {
  fake = await openFakeQdrant()
  fake.prepare()
  embeddings = await openFakeEmbeddings()
  town = await openQdrantTown({
    QDRANT_URL: fake.url,
    EMBEDDINGS: 'ollama',
    EMBEDDINGS_URL: embeddings.url,
    EMBEDDINGS_MODEL: 'fake',
  })
  await town.untilAnswering('qdrant')
  // What is compiled when it is first needed is none of the time of an answer.
  await town.ask(question)
})
afterEach(async () => {
  await town.close()
  await embeddings.close()
  await fake.close()
})

const shown = (): string => fake.aliases()['balie'] ?? ''
const queries = (): number => fake.requests.filter(({ path }) => path.endsWith('/query/batch')).length

/** The collection that is asked, of another shape: as somebody's script, or a restored backup, would leave it. */
async function remake(vectors: Record<string, { size: number; distance: 'Cosine' }>): Promise<void> {
  const name = shown()
  const client = clientOf(fake)
  await client.deleteCollection(name)
  await client.createCollection(name, { vectors, sparse_vectors: { words: { modifier: 'idf' } } })
  await client.updateCollectionAliases({
    actions: [{ create_alias: { alias_name: 'balie', collection_name: name } }],
  })
}

/** What goes wrong, what it is called in the alarm, and how it gets well. */
const heal = (): void => {
  fake.fault = 'none'
}
const faults: [string, string, () => void | Promise<void>][] = [
  ['refused', 'unreachable', () => void (fake.fault = { kind: 'refuse' })],
  ['slow by five seconds', 'late', () => void (fake.fault = { kind: 'slow', ms: 5_000 })],
  ['empty', 'empty', () => void (fake.fault = { kind: 'empty' })],
  ['out of order', 'out of order', () => void (fake.fault = { kind: 'error', status: 503 })],
  ['too busy', 'out of order', () => void (fake.fault = { kind: 'error', status: 429 })],
  ['no longer open to our key', 'key', () => void (fake.fault = { kind: 'error', status: 401 })],
]
const garbage = [
  '<html>Bad gateway</html>',
  '',
  'null',
  '{}',
  '{"result":null}',
  '{"result":[]}',
  '{"result":[{"points":[]},{"points":[]},{"points":[]}]}',
  '{"result":[{"points":[{"id":"een","score":1}]},{"points":[]}]}',
  '{"result":[{"points":[{"id":1e6,"score":1}]},{"points":[{"id":1,"score":1}]}]}',
  '{"result":[{"points":[{"id":1,"score":"1"}]},{"points":[]}]}',
]
for (const body of garbage) {
  faults.push([
    `answering ${body || 'nothing'}`,
    'garbage',
    () => void (fake.fault = { kind: 'garbage', body }),
  ])
}

test('Qdrant answers, for words and a direction in one request', async () => {
  const before = queries()
  const { answer } = await town.ask(question)
  expect(answer).toMatchObject({ kind: 'grounded', sources: [{ id: 'paspoort' }] })
  expect(queries()).toBe(before + 1)
  expect(fake.requests.at(-1)?.body).toMatchObject({ searches: [{ using: 'words' }, { using: 'dense' }] })
  expect(town.knowledge.searchIndex).toBe('qdrant')
  expect(town.alarms()).toEqual([])
  expect(fake.violations).toEqual([])
})

describe.each(faults)('Qdrant is %s', (_, kind, breakIt) => {
  test('every question is answered in time, the alarm is raised once, and over when it is well', async () => {
    const well = await town.ask(question)
    await breakIt()
    expect(await town.timed(question)).toBeLessThan(longestMs)
    expect(town.knowledge.searchIndex).toBe('copy')
    for (let round = 0; round < 10; round++) expect(await town.timed(question)).toBeLessThan(longestMs / 3)
    expect(await town.ask(question)).toEqual(well)
    expect(town.alarms()).toEqual([kind])
    expect(town.said.find(({ level }) => level === 'error')?.reason).toMatch(
      /^(It|Qdrant|What answers) .*\.$/,
    )
    town.advance(10_000)
    // Who asks while it is tried does not wait for that either.
    expect(await town.timed(question)).toBeLessThan(longestMs / 3)
    heal()
    await town.untilAnswering('qdrant')
    expect(await town.ask(question)).toEqual(well)
    expect(town.alarms()).toEqual([kind])
    expect(town.said.at(-1)).toMatchObject({ level: 'info', message: 'the search index answers again' })
  })
})

test('thirty who ask while Qdrant hangs are all answered in time, and it is asked no more after', async () => {
  fake.fault = { kind: 'slow', ms: 5_000 }
  const times = await Promise.all(Array.from({ length: 30 }, () => town.timed(question)))
  expect(Math.max(...times)).toBeLessThan(2 * longestMs)
  // What was given up may still be on its way.
  await setTimeout(200)
  const before = fake.requests.length
  await Promise.all(Array.from({ length: 30 }, () => town.timed(question)))
  expect(fake.requests).toHaveLength(before)
  expect(town.alarms()).toEqual(['late'])
})

test('the server itself is gone', async () => {
  await fake.close()
  expect(await town.timed(question)).toBeLessThan(longestMs)
  expect(town.alarms()).toEqual(['unreachable'])
  fake = await openFakeQdrant()
})

describe('the collection', () => {
  test.each([
    ['of another dimension', { dense: { size: 3, distance: 'Cosine' as const } }],
    ['without vectors', {}],
  ])('is %s: the copy answers, an alarm is raised, and it is made anew', async (_, vectors) => {
    const well = await town.ask(question)
    await remake(vectors)
    expect(await town.timed(question)).toBeLessThan(longestMs)
    expect(town.knowledge.searchIndex).toBe('copy')
    expect(await town.ask(question)).toEqual(well)
    expect(town.alarms()).toEqual(['mismatch'])
    await town.untilAnswering('qdrant')
    expect(await town.ask(question)).toEqual(well)
    expect(town.alarms()).toEqual(['mismatch'])
  })

  test('is removed by somebody: the copy answers, an alarm is raised, and it is published again', async () => {
    const lost = shown()
    await clientOf(fake).deleteCollection(lost)
    expect(await town.timed(question)).toBeLessThan(longestMs)
    expect(town.alarms()).toEqual(['gone'])
    await town.untilAnswering('qdrant')
    expect(shown()).not.toBe(lost)
    expect(town.alarms()).toEqual(['gone'])
    expect(await town.ask(question)).toMatchObject({ answer: { kind: 'grounded' } })
  })

  test('is emptied: the copy answers, an alarm is raised, and it is made whole', async () => {
    const emptied = shown()
    await remake({ dense: { size: 64, distance: 'Cosine' } })
    expect(await town.timed(question)).toBeLessThan(longestMs)
    expect(town.alarms()).toEqual(['empty'])
    await town.untilAnswering('qdrant')
    expect(shown()).not.toBe(emptied)
    expect(Object.keys(fake.collections())).toEqual([shown()])
    expect(town.alarms()).toEqual(['empty'])
  })
})
