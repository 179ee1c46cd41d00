import { setTimeout } from 'node:timers/promises'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Malformed, Unavailable } from '../../core/errors.ts'
import { embedText, openFakeEmbeddings } from '../../tests/fakes/embeddings.ts'
import type { EmbeddingsFault, FakeEmbeddings } from '../../tests/fakes/embeddings.ts'
import { eventually } from '../../tests/fakes/eventually.ts'
import { openEmbedder } from './open-embedder.ts'
import type { Embedder } from './open-embedder.ts'
import type { OllamaSettings, OpenAiSettings } from './settings.ts'

const kinds = ['openai', 'ollama'] as const
const texts = [
  'Paspoort kwijt',
  'Grof vuil\nlaten ophalen',
  'Verhuizing doorgeven',
  'Hond aanmelden',
  'Trouwen',
]
const secret = 'mijn geheime vraag'
const key = 'sk-geheim'

let fake: FakeEmbeddings
let opened: Embedder[] = []

beforeEach(async () => {
  fake = await openFakeEmbeddings()
})
afterEach(async () => {
  for (const embedder of opened) embedder.close()
  opened = []
  await fake.close()
})

type Changes = Partial<Omit<OpenAiSettings, 'kind'>>

async function open(kind: 'openai' | 'ollama', changes: Changes = {}): Promise<Embedder> {
  const url = kind === 'openai' ? `${fake.url}/v1` : fake.url
  const settings: OpenAiSettings | OllamaSettings = {
    kind,
    url,
    model: 'bge-m3',
    key,
    timeoutMs: 2_000,
    batch: 2,
    questionPrefix: '',
    passagePrefix: '',
    ...changes,
  }
  const embedder = await openEmbedder(settings)
  opened.push(embedder)
  return embedder
}

const vectorOf = (text: string): Float32Array => Float32Array.from(embedText(text, 64))

/** All that an error says, its causes included. */
async function errorOf(work: Promise<unknown>): Promise<Error> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Error)) throw new Error('It went well, and should not have.')
  const said = inspect(error, { depth: 20, showHidden: true })
  for (const hidden of [secret, key, texts[0] ?? '']) expect(said).not.toContain(hidden)
  return error
}

describe.each(kinds)('with %s', (kind) => {
  test('passages become vectors, in batches, in their order', async () => {
    const embedder = await open(kind)
    const progress: string[] = []
    const vectors = await embedder.embedPassages(texts, (done, total) => progress.push(`${done}/${total}`))
    expect(vectors).toEqual(texts.map(vectorOf))
    expect(fake.requests.map((request) => request.texts.length)).toEqual([2, 2, 1])
    expect(progress).toEqual(['2/5', '4/5', '5/5'])
    expect(embedder.model).toBe('bge-m3')
    expect(new Set(fake.requests.map((request) => request.model))).toEqual(new Set(['bge-m3']))
  })

  test('nothing asks nothing', async () => {
    expect(await (await open(kind)).embedPassages([])).toEqual([])
    expect(fake.requests).toEqual([])
  })

  test('a question becomes a vector', async () => {
    const embedder = await open(kind)
    expect(await embedder.embedQuestion('Paspoort kwijt')).toEqual(vectorOf('Paspoort kwijt'))
  })

  test('each has its own prefix', async () => {
    const embedder = await open(kind, { questionPrefix: 'query: ', passagePrefix: 'passage: ' })
    await embedder.embedQuestion('Trouwen')
    await embedder.embedPassages(['Trouwen'])
    expect(fake.requests.flatMap((request) => request.texts)).toEqual(['query: Trouwen', 'passage: Trouwen'])
    expect(embedder.passagePrefix).toBe('passage: ')
  })

  test('the key goes with it', async () => {
    await (await open(kind)).embedQuestion(secret)
    expect(fake.requests[0]?.authorization).toBe(`Bearer ${key}`)
  })

  test.each([429, 500, 503])('one answer of %i is tried again, and no more than one', async (status) => {
    const embedder = await open(kind)
    fake.nextFaults.push({ kind: 'status', status })
    expect(await embedder.embedQuestion(secret)).toEqual(vectorOf(secret))
    expect(fake.requests).toHaveLength(2)
    fake.fault = { kind: 'status', status }
    const error = await errorOf(embedder.embedQuestion(secret))
    expect(error).toBeInstanceOf(Unavailable)
    expect(error.message).toContain(`(${status})`)
    expect(fake.requests).toHaveLength(4)
  })

  test.each([
    [400, 'a text may be too long for the model, or EMBEDDINGS_BATCH too high'],
    [401, 'check EMBEDDINGS_KEY'],
    [403, 'check EMBEDDINGS_KEY'],
    [404, 'check EMBEDDINGS_MODEL and EMBEDDINGS_URL'],
    [413, 'EMBEDDINGS_BATCH too high'],
  ])('an answer of %i is not tried again, and says what to do', async (status, advice) => {
    fake.fault = { kind: 'status', status }
    const error = await errorOf((await open(kind)).embedPassages([secret]))
    expect(error).toBeInstanceOf(Unavailable)
    expect(error.message).toContain(advice)
    expect(fake.requests).toHaveLength(1)
  })

  const nonsense: readonly [string, EmbeddingsFault, RegExp][] = [
    ['a vector of another length', { kind: 'dimension', dimension: 32 }, /of 32 numbers .* have 64/],
    ['a vector too many', { kind: 'more', by: 1 }, /gave 3 vectors for 2 texts/],
    ['a vector too few', { kind: 'more', by: -1 }, /gave 1 vectors for 2 texts/],
    ['NaN, which is no JSON', { kind: 'number', of: 'NaN' }, /no list of vectors/],
    ['null for a number', { kind: 'number', of: 'null' }, /does not consist of numbers/],
    ['a string for a number', { kind: 'number', of: '"1"' }, /does not consist of numbers/],
    ['an infinite number', { kind: 'number', of: '1e999' }, /does not consist of numbers/],
    ['nothing but zeros', { kind: 'number', of: '0' }, /nothing but zeros/],
    ['a page', { kind: 'body', body: `<html>${secret}` }, /no list of vectors/],
    ['no body', { kind: 'body', body: '' }, /no list of vectors/],
    ['an error as if it were none', { kind: 'body', body: `{"error":"${secret}"}` }, /vectors/],
    ['null', { kind: 'body', body: 'null' }, /vectors/],
  ]
  test.each(nonsense)('%s is refused', async (_, fault, sentence) => {
    fake.fault = fault
    const error = await errorOf((await open(kind)).embedPassages([secret, 'Trouwen']))
    expect(error).toBeInstanceOf(Malformed)
    expect(error.message).toMatch(sentence)
    expect(error.message).toMatch(/: check EMBEDDINGS_|: check that EMBEDDINGS_/)
    expect(fake.requests).toHaveLength(1)
  })

  test.each(nonsense.slice(3))('%s is refused for a question too', async (_, fault, sentence) => {
    fake.fault = fault
    const error = await errorOf((await open(kind)).embedQuestion(secret))
    expect(error).toBeInstanceOf(Malformed)
    expect(error.message).toMatch(sentence)
  })

  test('a model that changes its dimension on the way is noticed', async () => {
    const embedder = await open(kind)
    await embedder.embedPassages(texts)
    fake.fault = { kind: 'dimension', dimension: 32 }
    expect((await errorOf(embedder.embedQuestion(secret))).message).toMatch(/of 32 numbers .* have 64/)
  })

  test('an answer that is cut off is tried again', async () => {
    const embedder = await open(kind)
    fake.nextFaults.push({ kind: 'cut off' })
    expect(await embedder.embedQuestion(secret)).toEqual(vectorOf(secret))
    fake.fault = { kind: 'cut off' }
    const error = await errorOf(embedder.embedQuestion(secret))
    expect(error).toBeInstanceOf(Unavailable)
    expect(error.message).toMatch(/cannot be reached, or broke off: check EMBEDDINGS_URL/)
    expect(error.cause).toMatchObject({ message: 'terminated' })
  })

  test('nobody there is Unavailable', async () => {
    const embedder = await open(kind)
    await fake.close()
    const error = await errorOf(embedder.embedQuestion(secret))
    expect(error).toBeInstanceOf(Unavailable)
    expect(error.message).toMatch(/cannot be reached/)
  })

  test('a question is given up in time, also when it is tried twice', async () => {
    const embedder = await open(kind, { timeoutMs: 300 })
    fake.nextFaults.push({ kind: 'status', status: 503, retryAfterS: 30 })
    fake.fault = { kind: 'slow', ms: 5_000 }
    for (const sentence of [/out of order \(503\)/, /within 0.3 s.*raise EMBEDDINGS_TIMEOUT_MS/]) {
      const start = performance.now()
      const error = await errorOf(embedder.embedQuestion(secret))
      expect(error).toBeInstanceOf(Unavailable)
      expect(error.message).toMatch(sentence)
      expect(performance.now() - start).toBeLessThan(2_500)
    }
  })

  test('the second try of a passage waits as long as the server says', async () => {
    const embedder = await open(kind)
    const lastedMs = async (retryAfterS: number): Promise<number> => {
      fake.nextFaults.push({ kind: 'status', status: 429, retryAfterS })
      const start = performance.now()
      await embedder.embedPassages(['Trouwen'])
      return performance.now() - start
    }
    expect(await lastedMs(1)).toBeGreaterThan(990)
    expect(await lastedMs(0)).toBeLessThan(5_000)
  })

  test('nothing is sent on to where a server points', async () => {
    await using elsewhere = await openFakeEmbeddings()
    const location = elsewhere.url + (kind === 'openai' ? '/v1/embeddings' : '/api/embed')
    fake.fault = { kind: 'status', status: 307, location }
    const error = await errorOf((await open(kind)).embedQuestion(secret))
    expect(error.message).toContain('set EMBEDDINGS_URL to the address where it is')
    expect(elsewhere.requests).toEqual([])
  })

  test('one call that is too late goes on, so that a model is loaded in the end; a second is cut off', async () => {
    const embedder = await open(kind, { timeoutMs: 100 })
    fake.fault = { kind: 'slow', ms: 500 }
    await Promise.all([errorOf(embedder.embedQuestion(secret)), errorOf(embedder.embedQuestion(secret))])
    const answered = (): number => fake.requests.filter(({ wasAnswered }) => wasAnswered).length
    await eventually('one is answered', () => answered() > 0)
    await setTimeout(300)
    expect([answered(), fake.requests.length]).toEqual([1, 2])
  })

  test('whoever asks can stop it, with a reason of their own', async () => {
    const embedder = await open(kind)
    fake.fault = { kind: 'slow', ms: 300 }
    const stop = new AbortController()
    const asked = embedder.embedQuestion(secret, stop.signal)
    await eventually('the question is asked', () => fake.requests.length === 1)
    const reason = new Error('The resident left.')
    stop.abort(reason)
    expect(await errorOf(asked)).toBe(reason)
    expect(await errorOf(embedder.embedQuestion(secret, stop.signal))).toBe(reason)
    await setTimeout(400)
    expect(fake.requests.map(({ wasAnswered }) => wasAnswered)).toEqual([false])
  })

  test('closing cuts off what is under way, what lingers too', async () => {
    const embedder = await open(kind, { timeoutMs: 100 })
    fake.fault = { kind: 'slow', ms: 400 }
    await errorOf(embedder.embedQuestion(secret))
    const passages = embedder.embedPassages(texts)
    await eventually('the passages are asked', () => fake.requests.length === 2)
    embedder.close()
    expect(await errorOf(passages)).toBeInstanceOf(Unavailable)
    await setTimeout(500)
    expect(fake.requests.map(({ wasAnswered }) => wasAnswered)).toEqual([false, false])
  })
})

describe("OpenAI's way", () => {
  test('asks for numbers, and takes them from a server that knows nothing else', async () => {
    await using local = await openFakeEmbeddings({ isWithoutBase64: true })
    const embedder = await open('openai', { url: `${local.url}/v1` })
    expect(await embedder.embedPassages(texts)).toEqual(texts.map(vectorOf))
    expect(await (await open('openai')).embedPassages(texts)).toEqual(texts.map(vectorOf))
    const formats = [...local.requests, ...fake.requests].map(({ encodingFormat }) => encodingFormat)
    expect(new Set(formats)).toEqual(new Set(['float']))
  })

  test('goes by the index that a vector says it has', async () => {
    fake.fault = { kind: 'disorder' }
    expect(await (await open('openai')).embedPassages(texts)).toEqual(texts.map(vectorOf))
  })

  test.each(['', '"index":0,'])('goes by place where it does not: {%s ...}', async (index) => {
    const body = `{"data":[{${index}"embedding":[1,2]},{${index}"embedding":[3,4]}]}`
    fake.fault = { kind: 'body', body }
    const vectors = await (await open('openai')).embedPassages(['een', 'twee'])
    expect(vectors).toEqual([Float32Array.of(1, 2), Float32Array.of(3, 4)])
  })

  test("never sends OpenAI's own key from the environment elsewhere", async () => {
    process.env['OPENAI_API_KEY'] = 'sk-of-openai'
    try {
      await (await open('openai', { key: undefined })).embedQuestion('Trouwen')
      expect(fake.requests[0]?.authorization).toBe('Bearer none')
    } finally {
      delete process.env['OPENAI_API_KEY']
    }
  })
})

test('transformers without its package says what to install', async () => {
  const settings = { model: 'e5', timeoutMs: 2_000, batch: 64, questionPrefix: '', passagePrefix: '' }
  await expect(openEmbedder({ kind: 'transformers', ...settings })).rejects.toThrow(
    /npm install @huggingface\/transformers$/,
  )
})
