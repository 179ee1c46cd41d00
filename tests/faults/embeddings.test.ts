import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { openFakeEmbeddings, type FakeEmbeddings } from '../fakes/embeddings.ts'
import { eventually } from '../fakes/eventually.ts'
import { openQdrantTown, question, type QdrantTown } from './qdrant-town.ts'

/** The embeddings model is gone, slow or another: words have to do, and somebody hears of it. */
let fake: FakeEmbeddings
let towns: QdrantTown[] = []
// It is about time: what a machine that is busy with something else takes is not ours.
jest.retryTimes(2)

beforeEach(async () => {
  fake = await openFakeEmbeddings()
})
afterEach(async () => {
  for (const town of towns) await town.close()
  towns = []
  await fake.close()
})

const settings = (changes: Record<string, string> = {}): Record<string, string> => ({
  EMBEDDINGS: 'ollama',
  EMBEDDINGS_URL: fake.url,
  EMBEDDINGS_MODEL: 'fake',
  EMBEDDINGS_TIMEOUT_MS: '300',
  ...changes,
})
async function openTown(environment = settings()): Promise<QdrantTown> {
  const town = await openQdrantTown(environment)
  towns.push(town)
  return town
}
const down = { kind: 'status', status: 503 } as const
const warnings = (town: QdrantTown): readonly string[] =>
  town.said.filter(({ level }) => level === 'warn').map(({ message }) => message)
const asked = (text: string): boolean => fake.requests.some(({ texts }) => texts.includes(text))

describe('a question', () => {
  test('is given a vector, each once; of a long one its beginning', async () => {
    const town = await openTown()
    await town.ask(question)
    expect(asked(question)).toBe(true)
    await town.ask(`😀 ${'heel lang '.repeat(5_000)}`)
    expect(fake.requests.at(-1)?.texts[0]?.length).toBe(1_000)
    const before = fake.requests.length
    await town.ask('   ')
    expect(fake.requests).toHaveLength(before)
  })

  test('goes to the model without what says who asks', async () => {
    const town = await openTown()
    await town.ask('Ik ben Fatma Yılmaz (06-12345678), Kerkstraat 12. Wat kost een paspoort?')
    const [sent = ''] = fake.requests.at(-1)?.texts ?? []
    expect(sent).toMatch(/paspoort/u)
    expect(sent).not.toMatch(/Fatma|Yılmaz|12345678|Kerkstraat 12|\[/u)
  })

  test.each([
    ['out of order', down],
    ['slow', { kind: 'slow', ms: 5_000 }],
    ['of another dimension', { kind: 'dimension', dimension: 3 }],
    ['answering something else', { kind: 'body', body: '<html>' }],
  ] as const)('to a model that is %s goes on with words, and the alarm is raised once', async (_, fault) => {
    const town = await openTown()
    fake.fault = fault
    expect((await town.ask(question)).answer).toMatchObject({
      kind: 'grounded',
      sources: [{ id: 'paspoort' }],
    })
    for (let round = 0; round < 5; round++) expect(await town.timed(question)).toBeLessThan(100)
    expect(town.alarms()).toHaveLength(1)
    fake.fault = undefined
    await eventually('it is well again', () => {
      town.advance(10_000)
      void town.ask(question)
      return town.said.at(-1)?.message === 'the embeddings model answers again'
    })
    expect(town.alarms()).toHaveLength(1)
  })
})

describe('the start', () => {
  test('with the model down is a start, with a warning; the vectors that are there are used when it is back', async () => {
    const town = await openTown()
    fake.fault = down
    const other = await town.openAnother()
    expect(warnings(town).join()).toMatch(/the embeddings model does not answer/)
    expect((await other.consult({ text: question, language: 'nl', history: [] })).answer.kind).toBe(
      'grounded',
    )
    fake.fault = undefined
    const texts = fake.textsEmbedded()
    await eventually('questions have a vector', () => {
      town.advance(10_000)
      void other.consult({ text: question, language: 'nl', history: [] })
      return fake.textsEmbedded() > texts + 1
    })
  })

  test('with the model down and no vectors yet answers by words; the next one makes them', async () => {
    fake.fault = down
    const town = await openTown()
    expect(warnings(town)).toEqual([
      'there are no vectors of the knowledge; questions are found by their words alone',
    ])
    expect((await town.ask(question)).answer.kind).toBe('grounded')
    expect(asked(question)).toBe(false)
    fake.fault = undefined
    const other = await town.openAnother()
    await other.consult({ text: question, language: 'nl', history: [] })
    expect(asked(question)).toBe(true)
  })

  test('with another model, or another prefix, makes them again', async () => {
    const town = await openTown()
    for (const changes of [{ EMBEDDINGS_PASSAGE_PREFIX: 'passage: ' }, { EMBEDDINGS_MODEL: 'other' }]) {
      const before = fake.textsEmbedded()
      await town.openAnother(settings(changes))
      expect(fake.textsEmbedded()).toBeGreaterThan(before + 4)
    }
    const before = fake.textsEmbedded()
    await town.openAnother(settings({ EMBEDDINGS_MODEL: 'other' }))
    // The question with which it is tried.
    expect(fake.textsEmbedded()).toBe(before + 1)
  })

  test('without a model leaves the vectors out', async () => {
    const town = await openTown()
    const before = fake.requests.length
    const other = await town.openAnother({})
    expect((await other.consult({ text: question, language: 'nl', history: [] })).answer.kind).toBe(
      'grounded',
    )
    expect(fake.requests).toHaveLength(before)
  })

  test('from a saved index of another model, or another dimension, stops with what to do', async () => {
    const town = await openTown()
    const [name = ''] = await readdir(join(town.dataDirectory, 'index'))
    const saved = join(town.dataDirectory, 'index', name)
    await expect(town.openAnother(settings({ EMBEDDINGS_MODEL: 'other' }), saved)).rejects.toThrow(
      /made with the embeddings model fake and EMBEDDINGS_MODEL is other: .*npm run ingest/,
    )
    await using narrower = await openFakeEmbeddings({ dimension: 3 })
    await expect(town.openAnother(settings({ EMBEDDINGS_URL: narrower.url }), saved)).rejects.toThrow(
      /gives vectors of 3 numbers and the index has 64: .*npm run ingest/,
    )
    await expect(town.openAnother(settings(), saved)).resolves.toBeDefined()
  })

  test('with a setting that is wrong does not happen', async () => {
    await expect(openTown(settings({ EMBEDDINGS_MODEL: '' }))).rejects.toThrow(/EMBEDDINGS_MODEL is missing/)
  })
})

describe('npm run ingest', () => {
  test('says what the vectors are, and makes only those of what changed', async () => {
    const town = await openTown()
    await town.write('zwembad', 'Zwembad', 'Het zwembad is open.')
    const before = fake.textsEmbedded()
    expect(await town.ingest()).toMatchObject({
      vectors: { model: 'fake', dimension: 64 },
      publication: { kind: 'none' },
    })
    expect(fake.textsEmbedded()).toBe(before + 1)
    expect(asked('Zwembad\nHet zwembad is open.')).toBe(true)
  })

  test('gives a server that began without vectors those of the same pages', async () => {
    fake.fault = down
    const town = await openTown()
    await town.ask(question)
    fake.fault = undefined
    await town.ingest()
    await eventually('questions have a vector', () => {
      town.advance(10_000)
      void town.ask(question)
      return asked(question)
    })
  })

  test('with another model than the server has is not taken up by it, and that is said', async () => {
    const town = await openTown()
    await town.ask(question)
    await town.write('zwembad', 'Zwembad', 'Het zwembad is open.')
    await town.ingest(settings({ EMBEDDINGS_MODEL: 'other' }))
    await eventually('it is said', () => {
      town.advance(10_000)
      void town.ask(question)
      return warnings(town).includes('a new index could not be loaded; the old one stays')
    })
    expect(town.knowledge.documentCount).toBe(4)
    expect((await town.ask(question)).answer.kind).toBe('grounded')
  })

  test('with the model down stops with what to do, and leaves the old index', async () => {
    const town = await openTown()
    await town.write('zwembad', 'Zwembad', 'Het zwembad is open.')
    fake.fault = down
    await expect(town.ingest()).rejects.toThrow(/out of order \(503\): look at its log/)
    fake.fault = undefined
    town.advance(10_000)
    await town.ask('zwembad')
    expect(town.knowledge.documentCount).toBe(4)
    expect((await town.ask(question)).answer.kind).toBe('grounded')
  })
})
