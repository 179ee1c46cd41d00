import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { embedText, openFakeEmbeddings } from './embeddings.ts'
import type { FakeEmbeddings } from './embeddings.ts'

let fake: FakeEmbeddings

beforeEach(async () => {
  fake = await openFakeEmbeddings({ dimension: 8 })
})
afterEach(() => fake.close())

const ask = (path: string, body: object): Promise<Response> =>
  fetch(fake.url + path, { method: 'POST', body: JSON.stringify({ model: 'm', ...body }) })

describe('a fake server of embeddings', () => {
  test("speaks OpenAI's way, with one text or more", async () => {
    const one = await ask('/v1/embeddings', { input: 'paspoort' })
    const [embedding] = [embedText('paspoort', 8)]
    expect(await one.json()).toMatchObject({
      data: [{ object: 'embedding', index: 0, embedding }],
      model: 'm',
    })
    const two = await ask('/v1/embeddings', { input: ['paspoort', 'huis'] })
    expect(await two.json()).toMatchObject({ data: [{ embedding }, { embedding: embedText('huis', 8) }] })
  })

  test("speaks Ollama's way", async () => {
    const response = await ask('/api/embed', { input: ['paspoort'] })
    expect(await response.json()).toMatchObject({ model: 'm', embeddings: [embedText('paspoort', 8)] })
  })

  test('gives base64 to whoever asks for it', async () => {
    const response = await ask('/v1/embeddings', { input: 'paspoort', encoding_format: 'base64' })
    const { data } = (await response.json()) as { data: [{ embedding: string }] }
    const bytes = Uint8Array.from(Buffer.from(data[0].embedding, 'base64'))
    expect(new Float32Array(bytes.buffer)).toEqual(Float32Array.from(embedText('paspoort', 8)))
  })

  test('counts requests and texts, and knows no other address', async () => {
    await ask('/v1/embeddings', { input: ['a', 'b'] })
    expect((await ask('/embeddings', { input: 'c' })).status).toBe(404)
    expect((await ask('/v1/embeddings', { input: 3 })).status).toBe(400)
    expect(fake.requests.map(({ texts }) => texts)).toEqual([['a', 'b'], ['c']])
    expect(fake.textsEmbedded()).toBe(2)
  })

  test('has faults for the next requests, and one for all', async () => {
    fake.nextFaults.push({ kind: 'status', status: 429, retryAfterS: 3 })
    fake.fault = { kind: 'body', body: 'hallo' }
    const refused = await ask('/v1/embeddings', { input: 'geheim' })
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3'])
    expect(await refused.text()).toContain('geheim')
    expect(await (await ask('/v1/embeddings', { input: 'a' })).text()).toBe('hallo')
  })

  test('cuts an answer off', async () => {
    fake.fault = { kind: 'cut off' }
    const response = await ask('/v1/embeddings', { input: 'a' })
    await expect(response.text()).rejects.toThrow()
  })
})

test('texts that share words are nearer than those that do not', () => {
  const cosine = (one: string, other: string): number => {
    const [a, b] = [embedText(one, 64), embedText(other, 64)]
    const dot = a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
    return dot / Math.hypot(...a) / Math.hypot(...b)
  }
  const near = cosine('mijn paspoort is kwijt', 'Paspoort kwijt of gestolen')
  expect(near).toBeGreaterThan(cosine('mijn paspoort is kwijt', 'Grof vuil laten ophalen') + 0.2)
})
