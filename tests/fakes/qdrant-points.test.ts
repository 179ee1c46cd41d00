import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { QdrantClient } from '@qdrant/js-client-rest'
import { clientOf, createPages, fillPages, refused } from './qdrant-pages.ts'
import { openFakeQdrant, type FakeQdrant } from './qdrant.ts'

let fake: FakeQdrant
let client: QdrantClient

beforeEach(async () => {
  fake = await openFakeQdrant()
  client = clientOf(fake)
  await createPages(client, 'pages')
})
afterEach(async () => {
  expect(fake.violations).toEqual([])
  await fake.close()
})

describe('points', () => {
  test('are counted and paged by what they carry', async () => {
    await fillPages(client, 'pages')
    const dutch = { must: [{ key: 'language', match: { value: 'nl' } }] }
    expect(await client.count('pages', { filter: dutch })).toEqual({ count: 2 })
    const first = await client.scroll('pages', { limit: 2, with_payload: ['language'] })
    expect(first).toMatchObject({ points: [{ id: 1 }, { id: 2 }], next_page_offset: 3 })
    expect(first.points[0]?.payload).toEqual({ language: 'nl' })
    expect(await client.scroll('pages', { limit: 2, offset: 3, with_payload: false })).toEqual({
      points: [{ id: 3 }],
      next_page_offset: null,
    })
  })

  test('replace who has their id', async () => {
    await fillPages(client, 'pages')
    await client.upsert('pages', { points: [{ id: 1, vector: {}, payload: { language: 'de' } }] })
    expect(fake.collections()['pages']?.points[0]).toEqual({ id: 1, payload: { language: 'de' } })
    const { points } = await client.query('pages', { query: [1, 0], using: 'dense' })
    expect(points.map(({ id }) => id)).toEqual([3, 2])
  })

  test('that nobody waits for come later', async () => {
    const point = { id: 1, vector: { dense: [1, 0] } }
    expect(await client.upsert('pages', { points: [point], wait: false })).toMatchObject({
      status: 'acknowledged',
    })
    expect(await client.count('pages')).toEqual({ count: 0 })
    await client.upsert('pages', { points: [{ ...point, id: 2 }], wait: true })
    expect(await client.count('pages')).toEqual({ count: 2 })
  })

  const wrong = (what: string) => refused(400, `Wrong input: ${what}`)
  const invalid = (what: string) => refused(422, expect.stringContaining(what))
  test.each([
    ['of another length', { dense: [1, 2, 3] }, wrong('Vector dimension error: expected dim: 2, got 3')],
    ['of an unknown name', { other: [1, 2] }, wrong('Not existing vector name error: other')],
    ['dense for sparse', { words: [1, 2] }, wrong('Wrong usage of sparse vectors')],
    ['with a term twice', { words: { indices: [1, 1], values: [1, 2] } }, invalid('unique')],
    ['with a weight missing', { words: { indices: [1, 2], values: [1] } }, invalid('same length')],
  ])('a vector %s is refused', async (_, vector, refusal) => {
    await expect(client.upsert('pages', { points: [{ id: 1, vector }] })).rejects.toMatchObject(refusal)
    expect(fake.collections()['pages']?.points).toEqual([])
  })

  test.each([
    ['nothing', {}, [1, 2, 3]],
    ['must', { must: [{ key: 'audience', match: { any: ['a', 'c'] } }] }, [1, 3]],
    [
      'should',
      {
        should: [
          { key: 'from', range: { gte: 20 } },
          { key: 'language', match: { value: 'en' } },
        ],
      },
      [2, 3],
    ],
    ['must not', { must_not: [{ key: 'language', match: { value: 'nl' } }] }, [3]],
    ['one condition without a list', { must: { key: 'from', range: { lt: 20 } } }, [1]],
    ['both ends', { must: [{ key: 'from', range: { gt: 10, lte: 20 } }] }, [2]],
    ['empty', { must: [{ is_empty: { key: 'audience' } }] }, [2]],
    ['empty, said of the field', { must: [{ key: 'audience', is_empty: false }] }, [1, 3]],
    ['ids', { must: [{ has_id: [2, 9] }] }, [2]],
    [
      'filters in filters',
      { must: [{ should: [{ has_id: [1] }, { must_not: [{ has_id: [1, 2] }] }] }] },
      [1, 3],
    ],
    [
      'an object in a list',
      {
        must: [
          {
            nested: {
              key: 'fees',
              filter: {
                must: [
                  { key: 'euro', match: { value: 5 } },
                  { key: 'for', match: { value: 'child' } },
                ],
              },
            },
          },
        ],
      },
      [2],
    ],
    ['a path into a list', { must: [{ key: 'fees[].euro', match: { value: 9 } }] }, [1]],
    ['any but', { must: [{ key: 'language', match: { except: ['nl'] } }] }, [3]],
    ['text is no number', { must: [{ key: 'from', match: { value: '10' } }] }, []],
  ])('pass a filter: %s', async (_, filter, ids) => {
    await fillPages(client, 'pages')
    const { points } = await client.scroll('pages', { filter })
    expect(points.map(({ id }) => id)).toEqual(ids)
  })
})

describe('queries', () => {
  beforeEach(() => fillPages(client, 'pages'))

  test('by direction and by words come in one call', async () => {
    const [dense, words] = await client.queryBatch('pages', {
      searches: [
        { query: [3, 3], using: 'dense', limit: 2, params: { exact: true }, with_payload: ['from'] },
        { query: { indices: [7, 8], values: [1, 2] }, using: 'words', limit: 5 },
      ],
    })
    expect(dense?.points).toMatchObject([
      { id: 3, score: expect.closeTo(1, 6), payload: { from: 30 } },
      { id: 2, score: expect.closeTo(Math.SQRT1_2, 6), payload: { from: 20 } },
    ])
    expect(words?.points).toMatchObject([
      { id: 2, score: expect.closeTo(0.5 * idf(3, 2) + 2 * 4 * idf(3, 1), 5) },
      { id: 1, score: expect.closeTo(2 * idf(3, 2), 5) },
    ])
  })

  test('weigh a term by all points, also where a filter leaves some out', async () => {
    const { points } = await client.query('pages', {
      query: { indices: [7], values: [1] },
      using: 'words',
      filter: { must: [{ has_id: [1] }] },
    })
    expect(points).toMatchObject([{ id: 1, score: expect.closeTo(2 * idf(3, 2), 5) }])
  })

  test('without a word, or with a word that nobody has, find nothing', async () => {
    const searches = [[], [99]].map((indices) => ({
      query: { indices, values: indices.map(() => 1) },
      using: 'words',
    }))
    expect(await client.queryBatch('pages', { searches })).toEqual([{ points: [] }, { points: [] }])
  })

  test('give what scores the same in no order to count on', async () => {
    const points = [11, 12, 13].map((id) => ({ id, vector: { dense: [-1, 0] } }))
    await client.upsert('pages', { points })
    const found = await client.query('pages', { query: [-1, 0], using: 'dense', limit: 3 })
    expect(found.points.map(({ id }) => id)).not.toEqual([11, 12, 13])
  })

  test('of another length or name are refused', async () => {
    await expect(client.query('pages', { query: [1, 2, 3], using: 'dense' })).rejects.toMatchObject(
      refused(400, 'Wrong input: Vector dimension error: expected dim: 2, got 3'),
    )
    await expect(client.query('pages', { query: [1, 2], using: 'other' })).rejects.toMatchObject(
      refused(400, 'Wrong input: Not existing vector name error: other'),
    )
  })

  test('that Qdrant knows and this fake does not say so, and are no violation', async () => {
    const query = client.query('pages', {
      prefetch: [{ query: [1, 0], using: 'dense' }],
      query: { fusion: 'rrf' },
    })
    await expect(query).rejects.toMatchObject(refused(501, expect.stringContaining('Not in this fake')))
  })
})

/** Of a term that is in some of all points. */
function idf(all: number, having: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5))
}
