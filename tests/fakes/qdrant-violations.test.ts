import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { clientOf, createPages } from './qdrant-pages.ts'
import { openFakeQdrant, type FakeQdrant } from './qdrant.ts'

const specification = fileURLToPath(new URL('../../../shared/api-specs/qdrant', import.meta.url))
const isThere = existsSync(specification)
const describeHeld = isThere ? describe : describe.skip
const point = { id: 1, vector: { dense: [1, 0] } }
const words = { indices: [1], values: [1] }
let fake: FakeQdrant

beforeAll(async () => {
  fake = await openFakeQdrant()
  fake.prepare()
  await createPages(clientOf(fake), 'pages')
})
afterAll(() => fake.close())

/** What is noted when the client, or who passes by it, asks that. */
async function violationsOf(asked: string, body?: unknown): Promise<readonly string[]> {
  const before = fake.violations.length
  const [method = '', path = ''] = asked.split(' ')
  const answer = await fetch(fake.url + path, { method, ...(body === undefined ? {} : { body: text(body) }) })
  const noted = fake.violations.slice(before)
  expect([answer.status, noted]).toEqual([noted.length > 0 ? 400 : 200, noted])
  return noted
}

function text(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body)
}

test('a fake says whether it is held against the specification', () => {
  expect(fake.isHeldAgainstSpecification).toBe(isThere)
})

describeHeld("Qdrant's own specification (skipped without ../shared)", () => {
  beforeEach(() => {
    expect(fake.violations).toEqual(fake.violations.filter((each) => !each.startsWith('answer')))
  })

  test.each([
    [
      'a distance that is none',
      { vectors: { dense: { size: 2, distance: 'Banana' } } },
      'body/vectors/dense/distance must be equal to one of the allowed values',
    ],
    [
      'a vector without a distance',
      { vectors: { dense: { size: 2 } } },
      "body/vectors/dense must have required property 'distance'",
    ],
    [
      'a vector without length',
      { vectors: { dense: { size: 0, distance: 'Cosine' } } },
      'body/vectors/dense/size must be >= 1',
    ],
    [
      'a modifier that is none',
      { sparse_vectors: { words: { modifier: 'bm25' } } },
      'body/sparse_vectors/words/modifier must be equal to one of the allowed values',
    ],
    [
      'a field that is not there',
      { sparse_vectors: { words: { modifer: 'idf' } } },
      'body/sparse_vectors/words must NOT have additional properties',
    ],
  ])('%s makes no collection', async (_, body, sentence) => {
    expect(await violationsOf('PUT /collections/others', body)).toEqual([
      `PUT /collections/others: ${sentence}`,
    ])
    expect(fake.collections()).not.toHaveProperty('others')
  })

  test.each([
    ['without a vector', { points: [{ id: 1 }] }, "body/points/0 must have required property 'vector'"],
    [
      'with an id that is no UUID',
      { points: [{ ...point, id: 'een' }] },
      'body/points/0/id must match format "uuid"',
    ],
    [
      'with text for a vector',
      { points: [{ ...point, vector: { dense: 'een' } }] },
      'body/points/0/vector/dense must be array',
    ],
    ['of another shape', { rows: [point] }, "body must have required property 'points'"],
    ['that is no list', { points: point }, 'body/points must be array'],
    ['that is no JSON', '{"points": [', 'body must be object'],
    ['that is not there', undefined, "must have required property 'requestBody'"],
  ])('a point %s is not stored', async (_, body, sentence) => {
    const violations = await violationsOf('PUT /collections/pages/points?wait=true', body)
    expect(violations).toContainEqual(`PUT /collections/pages/points: ${sentence}`)
    expect(fake.collections()['pages']?.points).toEqual([])
  })

  test.each([
    ['a misspelled field', { query: [1, 0], usng: 'dense' }, 'must NOT have additional properties'],
    ['no limit at all', { query: [1, 0], using: 'dense', limit: 0 }, '/limit must be >= 1'],
    [
      'terms without weights',
      { query: { indices: [1] }, using: 'words' },
      "/query must have required property 'values'",
    ],
    [
      'a filter that is none',
      { query: words, using: 'words', filter: { all: [] } },
      '/filter must NOT have additional properties',
    ],
    [
      'a match with nothing',
      { query: words, using: 'words', filter: { must: [{ key: 'a', match: {} }] } },
      "/filter/must/0/match must have required property 'value'",
    ],
    [
      'a range of another name',
      { query: words, using: 'words', filter: { must: [{ key: 'a', range: { min: 1 } }] } },
      '/filter/must/0/range must NOT have additional properties',
    ],
  ])('a query with %s finds nothing', async (_, search, sentence) => {
    const violations = await violationsOf('POST /collections/pages/points/query/batch', {
      searches: [search],
    })
    const place = sentence.startsWith('/') ? '' : ' '
    expect(violations).toContainEqual(
      `POST /collections/pages/points/query/batch: body/searches/0${place}${sentence}`,
    )
  })

  test.each([
    [
      'an alias of nothing',
      'POST /collections/aliases',
      { actions: [{ create_alias: { alias_name: 'a' } }] },
    ],
    ['an index of no kind', 'PUT /collections/pages/index', { field_name: 'a', field_schema: 'tekst' }],
    ['a parameter that is not there', 'PUT /collections/pages/points?wacht=true', { points: [point] }],
    ['a parameter of another kind', 'PUT /collections/pages/points?wait=ja', { points: [point] }],
    ['a path that is not there', 'GET /verzamelingen', undefined],
    ['a method that is not there', 'DELETE /collections', undefined],
  ])('%s is a violation', async (_, asked, body) => {
    expect(await violationsOf(asked, body)).not.toEqual([])
  })

  test('what is sent never stands in a violation', async () => {
    const body = { points: [{ id: 'geheim', vector: 'geheim', payload: 'geheim' }], geheim: 1 }
    const violations = await violationsOf('PUT /collections/pages/points', body)
    expect(violations).not.toEqual([])
    expect(violations.join()).not.toMatch(/geheim/)
  })

  test('null stands for what is not given', async () => {
    const searches = [{ query: words, using: 'words', filter: null, params: null, limit: null }]
    expect(await violationsOf('POST /collections/pages/points/query/batch', { searches })).toEqual([])
  })
})
