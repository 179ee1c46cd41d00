import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Malformed, Unavailable } from '../../../core/errors.ts'
import { eventually } from '../../../tests/fakes/eventually.ts'
import { whilePrinting } from '../../../tests/fakes/while-printing.ts'
import { openFakeLanguageModel } from '../../../tests/fakes/language-model.ts'
import type { FakeLanguageModel, ModelFault } from '../../../tests/fakes/language-model.ts'
import { parseDraft } from '../draft.ts'
import { instructions } from '../prompt.ts'
import type { LanguageModelSettings } from '../settings.ts'
import { createAskModel } from './ask-model.ts'
import type { AskModel } from './ask-model.ts'
import { openModel } from './open-model.ts'

const question = 'Mag mijn hond los in het park?'
const prompt = {
  system: instructions,
  user: `<<regels 1f>>\n[1.1] Ja.\n<</regels 1f>>\n<<vraag 1f>>\n${question}\n<</vraag 1f>>`,
}
const key = 'sk-secret-1'
const kinds = ['openai', 'ollama'] as const

let fake: FakeLanguageModel
const opened: AskModel[] = []
beforeEach(async () => {
  fake = await openFakeLanguageModel()
  fake.writes = () => [{ text: 'Ja.', passages: ['1.1'] }]
})
afterEach(async () => {
  for (const one of opened.splice(0)) one.close()
  await fake.close()
})

async function open(
  kind: LanguageModelSettings['kind'],
  changes: {
    model?: string
    url?: string
    key?: string | undefined
    timeoutMs?: number
    lingerMs?: number
  } = {},
): Promise<AskModel> {
  const url = kind === 'openai' ? `${fake.url}/v1` : fake.url
  const settings = { kind, model: 'small', url, key, timeoutMs: 5_000, lingerMs: 0, ...changes }
  const asking = createAskModel(await openModel(settings), settings)
  opened.push(asking)
  return asking
}
async function failureOf(asking: AskModel): Promise<unknown> {
  return asking.ask(prompt).then(
    () => 'it did not fail',
    (error: unknown) => error,
  )
}
const bodyOf = (text: string): unknown => JSON.parse(text)

describe.each(kinds)('%s', (kind) => {
  test('is asked as it wants to be, once, and gives what it wrote and which model it is', async () => {
    const said = await (await open(kind)).ask(prompt)
    expect(parseDraft(said.text)).toEqual({ sentences: [{ text: 'Ja.', passages: ['1.1'] }] })
    expect(said.version).toBe(kind === 'openai' ? 'small-2026-01-01 fp_fake' : 'small')
    expect(fake.requests).toHaveLength(1)
    expect(fake.requests[0]).toMatchObject({ model: 'small', authorization: `Bearer ${key}` })
    expect(fake.requests[0]?.asked).toMatchObject({ question, system: instructions })
  })

  test('is asked without a key when there is none, and told nothing of this machine', async () => {
    await (await open(kind, { key: undefined })).ask(prompt)
    expect(fake.requests[0]?.authorization).toBeUndefined()
    // What Node's fetch sends by itself, and what we add.
    expect(fake.requests[0]?.headerNames.toSorted()).toEqual(
      'accept accept-encoding accept-language connection content-length content-type host sec-fetch-mode user-agent'.split(
        ' ',
      ),
    )
  })

  test('may put a fence around what it writes', async () => {
    fake.fault = {
      kind: 'content',
      content: '```json\n{"sentences":[{"text":"Ja.","passages":["1.1"]}]}\n```',
    }
    const { text } = await (await open(kind)).ask(prompt)
    expect(parseDraft(text).sentences).toHaveLength(1)
  })

  test.each<readonly [string, ModelFault, typeof Malformed, RegExp]>([
    [
      'does not know the key',
      { kind: 'status', status: 401 },
      Unavailable,
      /refuses the key \(401\): check LANGUAGE_MODEL_KEY/,
    ],
    [
      'has no such model',
      { kind: 'status', status: 404 },
      Unavailable,
      /check LANGUAGE_MODEL_NAME and LANGUAGE_MODEL_URL/,
    ],
    [
      'has had enough',
      { kind: 'status', status: 429, retryAfterS: 1 },
      Unavailable,
      /had enough for now \(429\)/,
    ],
    ['is out of order', { kind: 'status', status: 500 }, Unavailable, /out of order \(500\)/],
    ['is overloaded', { kind: 'status', status: 503, retryAfterS: 1 }, Unavailable, /out of order \(503\)/],
    [
      'does not want the question',
      { kind: 'status', status: 400 },
      Malformed,
      /refuses what it is asked \(400\)/,
    ],
    [
      'finds the question too long',
      { kind: 'status', status: 413 },
      Malformed,
      /refuses what it is asked \(413\)/,
    ],
    ['breaks off', { kind: 'cut off' }, Unavailable, /cannot be reached, or broke off/],
    ['goes on for ever', { kind: 'endless' }, Malformed, /far beyond an answer/],
    ['is silent', { kind: 'silence' }, Unavailable, /no whole answer within 0\.5 s/],
    ['drips', { kind: 'drip', everyMs: 20 }, Unavailable, /no whole answer within 0\.5 s/],
    [
      'gives a page',
      { kind: 'body', body: `<html>${question}</html>` },
      Malformed,
      /is no answer|empty answer/,
    ],
    [
      'gives half an answer',
      { kind: 'body', body: `{"choices":[{"message":{"content":"${question}` },
      Malformed,
      /is no answer|empty answer/,
    ],
    ['stops halfway', { kind: 'half' }, Malformed, /is no answer/],
    ['gives nothing', { kind: 'body', body: '' }, Malformed, /is no answer|empty answer/],
    ['gives null', { kind: 'body', body: 'null' }, Malformed, /is no answer|empty answer/],
    ['says nothing', { kind: 'content', content: ' ' }, Malformed, /empty answer/],
    [
      'gives an error for an answer',
      { kind: 'body', body: `{"error":"${question}"}` },
      Malformed,
      /is no answer|empty answer/,
    ],
  ])(
    'that %s is told in our words, without the question or the key, and not asked again',
    async (...[, fault, type, sentence]) => {
      fake.fault = fault
      const isLate = fault.kind === 'silence' || fault.kind === 'drip'
      const asking = await open(kind, { timeoutMs: isLate ? 500 : 20_000 })
      let error: unknown
      const printed = await whilePrinting(async () => {
        error = await failureOf(asking)
      })
      expect(printed).toBe('')
      expect(error).toBeInstanceOf(type)
      const told = wholeOf(error)
      expect(told).toMatch(sentence)
      expect(told).not.toContain(question)
      expect(told).not.toContain(key)
      expect(fake.requests).toHaveLength(1)
    },
  )

  test('that sends us elsewhere is not followed', async () => {
    await using other = await openFakeLanguageModel()
    fake.fault = { kind: 'status', status: 307, location: `${other.url}/v1/chat/completions` }
    expect(wholeOf(await failureOf(await open(kind)))).toMatch(
      /sends us elsewhere \(307\): set LANGUAGE_MODEL_URL/,
    )
    expect(other.requests).toHaveLength(0)
  })

  test('that is not there is told', async () => {
    const asking = await open(kind)
    await fake.close()
    expect(wholeOf(await failureOf(asking))).toMatch(/cannot be reached/)
  })

  test('is cut off when it is closed, and not asked any more', async () => {
    fake.fault = { kind: 'silence' }
    const asking = await open(kind, { timeoutMs: 30_000, lingerMs: 30_000 })
    const failing = failureOf(asking)
    await eventually('it is asked', () => fake.requests.length === 1)
    asking.close()
    expect(wholeOf(await failing)).toMatch(/is closed/)
    expect(wholeOf(await failureOf(asking))).toMatch(/is closed/)
    expect(fake.requests).toHaveLength(1)
  })
})

test('Ollama may go on loading for one question after its time, so that it is there some day', async () => {
  fake.fault = { kind: 'slow', ms: 600 }
  const asking = await open('ollama', { timeoutMs: 100, lingerMs: 20_000 })
  await Promise.all([failureOf(asking), failureOf(asking)])
  await eventually('one was answered', () => fake.requests.some(({ wasAnswered }) => wasAnswered))
  expect(fake.requests.filter(({ wasAnswered }) => wasAnswered)).toHaveLength(1)
})

test.each([
  ['gpt-5-mini', { max_completion_tokens: 1_000 }],
  ['o3', { max_completion_tokens: 1_000 }],
  ['gpt-4.1-mini', { max_tokens: 1_000, temperature: 0 }],
  ['mistral-small-latest', { max_tokens: 1_000, temperature: 0 }],
])('%s is given the limits that it takes', async (model, limits) => {
  await (await open('openai', { model })).ask(prompt)
  const {
    messages,
    response_format,
    model: _,
    stream,
    ...others
  } = bodyOf(fake.requests[0]?.body ?? '') as Record<string, unknown>
  expect([messages, response_format, stream].every((one) => one !== undefined)).toBe(true)
  expect(others).toEqual(limits)
})

/** Everything that an error holds, and the errors behind it. */
function wholeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return [error.message, error.stack, JSON.stringify(error), error.cause && wholeOf(error.cause)].join('\n')
}
