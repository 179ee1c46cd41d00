import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { Answer } from '../../core/answer.ts'
import { eventually } from '../fakes/eventually.ts'
import { openFakeLanguageModel } from '../fakes/language-model.ts'
import type { FakeLanguageModel, ModelFault } from '../fakes/language-model.ts'
import { openQdrantTown, question, type QdrantTown } from './qdrant-town.ts'

/** The language model refuses, is slow, raves or breaks off: the sentences of the page are given, with their source. */
let fake: FakeLanguageModel
let towns: QdrantTown[] = []
// It is about time: what a machine that is busy with something else takes is not ours.
jest.retryTimes(2)

beforeEach(async () => {
  fake = await openFakeLanguageModel()
})
afterEach(async () => {
  for (const town of towns) await town.close()
  towns = []
  await fake.close()
})

const key = 'sk-secret-1'
const kinds = ['openai', 'ollama'] as const
type Kind = (typeof kinds)[number]

async function openTown(kind: Kind, changes: Record<string, string> = {}): Promise<QdrantTown> {
  const town = await openQdrantTown({
    LANGUAGE_MODEL: kind,
    LANGUAGE_MODEL_NAME: 'small',
    LANGUAGE_MODEL_URL: kind === 'openai' ? `${fake.url}/v1` : fake.url,
    LANGUAGE_MODEL_KEY: key,
    LANGUAGE_MODEL_TIMEOUT_MS: '300',
    ...changes,
  })
  towns.push(town)
  return town
}

/** What a resident waits at most, all in all; the model has 0.3 s of it here. */
const promisedMs = 3_000
const fromThePage = {
  kind: 'grounded',
  text: expect.stringContaining('€ 83,87') as unknown,
  sources: [{ id: 'paspoort' }],
  made: { by: 'extract' },
}
const byTheModel = { ...fromThePage, made: { by: 'model' } }

async function timed(town: QdrantTown, text: string): Promise<{ answer: Answer; ms: number }> {
  const startedAt = performance.now()
  const { answer } = await town.ask(text)
  return { answer, ms: performance.now() - startedAt }
}

const passing: readonly (readonly [string, ModelFault])[] = [
  ['gives no JSON', { kind: 'content', content: 'Natuurlijk! Een paspoort kost € 12.' }],
  ['gives half of its JSON', { kind: 'content', content: '{"sentences":[{"text":"Een pasp' }],
  ['gives other JSON', { kind: 'content', content: '{"answer":"Een paspoort kost € 12."}' }],
  ['gives no sentence', { kind: 'content', content: '{"sentences":[]}' }],
  ['gives nothing', { kind: 'content', content: '' }],
  ['gives a page', { kind: 'body', body: '<html><body>Welkom</body></html>' }],
  ['stops halfway', { kind: 'half' }],
  ['cannot stop', { kind: 'endless' }],
  ['refuses the question', { kind: 'status', status: 400 }],
]
const lasting: readonly (readonly [string, ModelFault])[] = [
  ['is silent', { kind: 'silence' }],
  ['is slow', { kind: 'slow', ms: 30_000 }],
  ['drips', { kind: 'drip', everyMs: 20 }],
  ['breaks off in the middle of a word', { kind: 'cut off' }],
  ['has had enough', { kind: 'status', status: 429, retryAfterS: 30 }],
  ['is out of order', { kind: 'status', status: 500 }],
  ['is overloaded', { kind: 'status', status: 503 }],
  ['does not know the key', { kind: 'status', status: 401 }],
  ['has no such model', { kind: 'status', status: 404 }],
  ['sends us elsewhere', { kind: 'status', status: 302, location: 'http://127.0.0.1:9/' }],
]

describe.each(kinds)('a model that is asked as %s', (kind) => {
  test('and is well writes the answer', async () => {
    expect((await (await openTown(kind)).ask(question)).answer).toMatchObject(byTheModel)
  })

  test.each([...passing, ...lasting])(
    'and %s leaves the sentences of the page, in time',
    async (_, fault) => {
      const town = await openTown(kind)
      fake.fault = fault
      const { answer, ms } = await timed(town, question)
      expect(answer).toMatchObject(fromThePage)
      expect(ms).toBeLessThan(promisedMs)
      expect(fake.requests).toHaveLength(1)
      expect(JSON.stringify(town.said)).not.toMatch(/paspoort|sk-secret/iu)
    },
  )

  test.each(lasting)(
    'and %s is not waited for by the next, and is used again when it is well',
    async (_, fault) => {
      const town = await openTown(kind)
      fake.fault = fault
      await town.ask(question)
      for (const text of ['Hoe duur is een paspoort?', 'prijs paspoort', 'kosten van een paspoort'])
        expect((await town.ask(text)).answer).toMatchObject(fromThePage)
      expect(fake.requests).toHaveLength(1)
      expect(town.alarms()).toEqual(['unavailable'])
      fake.fault = undefined
      await untilWell(town)
      expect((await town.ask(question)).answer).toMatchObject(byTheModel)
      expect(town.alarms()).toHaveLength(1)
    },
  )

  test.each(passing)('and %s for three in a row is left alone, and not for one', async (_, fault) => {
    const town = await openTown(kind)
    const texts = ['Hoe duur is een paspoort?', 'prijs paspoort', 'kosten van een paspoort', question]
    fake.nextFaults.push(fault)
    for (const text of texts.slice(0, 2)) await town.ask(text)
    expect(fake.requests).toHaveLength(2)
    expect(town.alarms()).toEqual([])
    fake.fault = fault
    for (const text of ['paspoort prijs', 'Hoe duur is een nieuw paspoort?', ...texts.slice(2), 'Paspoort?'])
      expect((await town.ask(text)).answer.kind).toBe('grounded')
    expect(fake.requests).toHaveLength(5)
    expect(town.alarms()).toEqual(['malformed'])
    fake.fault = undefined
    await untilWell(town)
  })

  test('and is not there leaves the sentences of the page', async () => {
    const town = await openTown(kind)
    await fake.close()
    const { answer, ms } = await timed(town, question)
    expect(answer).toMatchObject(fromThePage)
    expect(ms).toBeLessThan(promisedMs)
    fake = await openFakeLanguageModel()
  })
})

test('without a setting nobody waits for longer than three seconds', async () => {
  const town = await openTown('openai', { LANGUAGE_MODEL_TIMEOUT_MS: '' })
  fake.fault = { kind: 'silence' }
  const { answer, ms } = await timed(town, question)
  expect(answer).toMatchObject(fromThePage)
  // What is around the model takes a few hundredths of a second; a machine that is busy takes more.
  expect(ms).toBeLessThan(promisedMs + 1_500)
})

test('a hundred questions at once to a model that is silent all have their answer', async () => {
  const town = await openTown('openai')
  fake.fault = { kind: 'silence' }
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, at) => town.ask(`Wat kost een paspoort? Ik ben nummer ${at}`)),
  )
  for (const { answer } of answers) expect(answer.kind).toBe('grounded')
  expect(town.alarms()).toEqual(['unavailable'])
})

test('a setting that is wrong stops the start, with what to set', async () => {
  await expect(openTown('openai', { LANGUAGE_MODEL_NAME: '' })).rejects.toThrow(
    /LANGUAGE_MODEL_NAME is missing/,
  )
})

async function untilWell(town: QdrantTown): Promise<void> {
  await eventually('it answers again', () => {
    town.advance(5_000)
    void town.ask(question)
    return town.said.at(-1)?.message === 'the language model answers again'
  })
}
