import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { QdrantClient } from '@qdrant/js-client-rest'
import { clientOf, createPages, fillPages, refused } from './qdrant-pages.ts'
import { openFakeQdrant, type FakeQdrant } from './qdrant.ts'

let fake: FakeQdrant
let client: QdrantClient

beforeEach(async () => {
  fake = await openFakeQdrant()
  client = clientOf(fake)
})
afterEach(async () => {
  expect(fake.violations).toEqual([])
  await fake.close()
})

describe('collections', () => {
  test('come, are looked at, and go', async () => {
    expect(await client.collectionExists('pages')).toEqual({ exists: false })
    await createPages(client, 'pages')
    expect(await client.collectionExists('pages')).toEqual({ exists: true })
    expect(await client.getCollections()).toEqual({ collections: [{ name: 'pages' }] })
    expect((await client.getCollection('pages')).config.params).toMatchObject({
      vectors: { dense: { size: 2, distance: 'Cosine' } },
      sparse_vectors: { words: { modifier: 'idf' } },
    })
    expect(await client.deleteCollection('pages')).toBe(true)
    expect(await client.deleteCollection('pages')).toBe(false)
    expect(fake.collections()).toEqual({})
  })

  test('are made once', async () => {
    await createPages(client, 'pages')
    await expect(createPages(client, 'pages')).rejects.toMatchObject(
      refused(409, 'Wrong input: Collection `pages` already exists!'),
    )
  })

  test('know the indexes of their payload', async () => {
    await createPages(client, 'pages')
    await client.createPayloadIndex('pages', { field_name: 'language', field_schema: 'keyword', wait: true })
    expect(fake.collections()['pages']?.indexes).toEqual({ language: 'keyword' })
    expect((await client.getCollection('pages')).payload_schema).toEqual({
      language: { data_type: 'keyword', points: 0 },
    })
  })

  test('that are not there are not found', async () => {
    const missing = refused(404, "Not found: Collection `pages` doesn't exist!")
    await expect(client.getCollection('pages')).rejects.toMatchObject(missing)
    await expect(client.count('pages')).rejects.toMatchObject(missing)
    await expect(client.query('pages', { query: [1, 0], using: 'dense' })).rejects.toMatchObject(missing)
  })
})

describe('aliases', () => {
  test('switch in one call', async () => {
    await createPages(client, 'old')
    await createPages(client, 'new')
    await client.upsert('new', { points: [{ id: 1, vector: { dense: [1, 0] } }] })
    await client.updateCollectionAliases({
      actions: [{ create_alias: { alias_name: 'pages', collection_name: 'old' } }],
    })
    expect(await client.count('pages')).toEqual({ count: 0 })
    await client.updateCollectionAliases({
      actions: [
        { delete_alias: { alias_name: 'pages' } },
        { create_alias: { alias_name: 'pages', collection_name: 'new' } },
      ],
    })
    expect(await client.count('pages')).toEqual({ count: 1 })
    expect(fake.aliases()).toEqual({ pages: 'new' })
    expect(await client.getAliases()).toEqual({
      aliases: [{ alias_name: 'pages', collection_name: 'new' }],
    })
    expect(await client.getCollectionAliases('old')).toEqual({ aliases: [] })
  })

  test('are renamed, and go with their collection', async () => {
    await createPages(client, 'old')
    await client.updateCollectionAliases({
      actions: [
        { create_alias: { alias_name: 'draft', collection_name: 'old' } },
        { rename_alias: { old_alias_name: 'draft', new_alias_name: 'pages' } },
      ],
    })
    expect(fake.aliases()).toEqual({ pages: 'old' })
    await client.deleteCollection('old')
    expect(fake.aliases()).toEqual({})
  })

  test('need a collection, and a name of their own', async () => {
    await createPages(client, 'pages')
    await expect(
      client.updateCollectionAliases({
        actions: [{ create_alias: { alias_name: 'a', collection_name: 'none' } }],
      }),
    ).rejects.toMatchObject(refused(404, "Not found: Collection `none` doesn't exist!"))
    await expect(
      client.updateCollectionAliases({
        actions: [{ create_alias: { alias_name: 'pages', collection_name: 'pages' } }],
      }),
    ).rejects.toMatchObject(refused(409, 'Wrong input: Collection `pages` already exists!'))
  })
})

describe('faults', () => {
  beforeEach(async () => {
    await createPages(client, 'pages')
    await fillPages(client, 'pages')
  })
  const ask = (by: QdrantClient = client) => by.query('pages', { query: [1, 0], using: 'dense' })

  test('nobody there', async () => {
    fake.fault = { kind: 'refuse' }
    await expect(ask()).rejects.toMatchObject({ name: 'TypeError', message: 'fetch failed' })
    fake.fault = 'none'
    expect((await ask()).points).toHaveLength(3)
  })

  test('slower than the client has patience', async () => {
    fake.fault = { kind: 'slow', ms: 300 }
    await expect(ask(clientOf(fake, { timeout: 50 }))).rejects.toMatchObject({
      // Outside jest it is always the first: an error from there is none of the classes in here.
      name: expect.stringMatching(/^(QdrantClientTimeoutError|AbortError)$/),
    })
    expect((await ask()).points).toHaveLength(3)
  })

  test('nothing found, while all else goes on', async () => {
    fake.fault = { kind: 'empty' }
    expect((await ask()).points).toEqual([])
    expect(await client.queryBatch('pages', { searches: [{ query: [1, 0], using: 'dense' }] })).toEqual([
      { points: [] },
    ])
    expect(await client.count('pages')).toEqual({ count: 3 })
  })

  test('out of order', async () => {
    fake.fault = { kind: 'error', status: 503 }
    await expect(ask()).rejects.toMatchObject({ status: 503 })
  })

  test('every request is noted', async () => {
    fake.fault = { kind: 'refuse' }
    await expect(ask()).rejects.toThrow()
    expect(fake.requests.at(-1)).toMatchObject({ method: 'POST', path: '/collections/pages/points/query' })
  })
})

describe('a key', () => {
  test('opens, and nothing else does', async () => {
    await using locked = await openFakeQdrant({ apiKey: 'geheim' })
    const ask = (headers: Record<string, string>) => clientOf(locked, { headers }).getCollections()
    expect(await ask({ 'api-key': 'geheim' })).toEqual({ collections: [] })
    await expect(ask({})).rejects.toMatchObject({
      status: 401,
      data: 'Must provide an API key or an Authorization bearer token',
    })
    await expect(ask({ 'api-key': 'anders' })).rejects.toMatchObject({
      status: 401,
      data: 'Invalid API key or JWT',
    })
  })

  test('is not needed to see which version this is', async () => {
    await using locked = await openFakeQdrant({ apiKey: 'geheim' })
    expect(await clientOf(locked).versionInfo()).toMatchObject({ version: '1.19.0' })
  })
})
