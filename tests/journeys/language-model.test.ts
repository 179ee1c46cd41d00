import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { MadeByModel } from '../../core/answer.ts'
import { openApp, type App } from '../../server/app.ts'
import { explainEntry } from '../../server/cli/explain-entry.ts'
import { readSettings } from '../../server/settings.ts'
import { openSimulator, type Simulator } from '../../simulator/index.ts'
import { eventually } from '../fakes/eventually.ts'
import { openFakeLanguageModel, type FakeLanguageModel } from '../fakes/language-model.ts'
import { writeTruly } from '../fakes/language-model-truth.ts'
import { openDirectory } from '../fakes/temporary-directory.ts'
import { settingsFor } from '../fakes/whatsapp-town.ts'
import { openWebResident } from '../load/web-resident.ts'

let directory: Awaited<ReturnType<typeof openDirectory>>
let simulator: Simulator
let model: FakeLanguageModel
let app: App

beforeAll(async () => {
  directory = await openDirectory()
  simulator = await openSimulator()
  model = await openFakeLanguageModel()
  const environment = {
    ...settingsFor(simulator),
    WHATSAPP_SETTLE_MS: '0',
    WEB_EVENTS_PER_SECOND_PER_IP: '0',
    LANGUAGE_MODEL: 'openai',
    LANGUAGE_MODEL_NAME: 'scripted',
    LANGUAGE_MODEL_URL: `${model.url}/v1`,
    LANGUAGE_MODEL_TIMEOUT_MS: '10000',
    PORT: '0',
    DATA_DIR: directory.path,
    LOG_LEVEL: 'silent',
  }
  app = await openApp(readSettings(environment, []))
  simulator.connect({ incoming: `${app.url}/webhooks/whatsapp` })
}, 120_000)
afterAll(async () => {
  await app.close()
  await model.close()
  await simulator.close()
  await directory.close()
})

let before = 0
beforeEach(() => {
  before = model.requests.length
  model.writes = writeTruly
  model.fault = undefined
})
const sentToModel = (): string =>
  model.requests
    .slice(before)
    .map(({ body }) => body)
    .join('\n')

async function askOnWeb(text: string): Promise<{ readonly said: string; readonly conversation: string }> {
  const resident = openWebResident(app.url)
  await resident.say('the-question', text)
  const answers = () => resident.shown.filter(({ author }) => author.kind === 'assistant')
  await resident.until(() => answers().some(({ number }) => number > 1), 20_000)
  resident.close()
  const [first] = answers()
  const said = answers().map((entry) => entry.text)
  return { said: said.join('\n'), conversation: first?.conversation ?? '' }
}

async function askByPhone(text: string, wanted: string): Promise<string> {
  const phone = simulator.phone()
  await phone.says(text)
  const said = (): string =>
    phone.messages
      .filter(({ direction }) => direction === 'out')
      .map(({ body }) => body)
      .join('\n')
  await eventually('the answer', () => said().includes(wanted))
  return said()
}

async function answeredIn(conversation: string) {
  const entries = await app.store.conversations.entries(conversation)
  const found = entries.findLast((entry) => entry.kind === 'answered' && entry.answer?.kind === 'grounded')
  if (found?.kind !== 'answered' || found.answer?.kind !== 'grounded')
    throw new Error('There is no answer in the record.')
  return { number: found.number, answer: found.answer }
}

const lineWith =
  (start: string, text: string): FakeLanguageModel['writes'] =>
  ({ lines }) => [{ text, passages: lines.filter((line) => line.text.startsWith(start)).map(({ id }) => id) }]

describe('with a language model', () => {
  test('a resident reads what it wrote, on the web and by WhatsApp the same, asked once', async () => {
    const sentence = 'Een paspoort vanaf 18 jaar kost € 83,87.'
    model.writes = lineWith('Paspoort vanaf 18 jaar', sentence)
    const { said, conversation } = await askOnWeb('Wat kost een paspoort aanvragen?')
    expect(said).toContain(sentence)
    expect(await askByPhone('Wat kost een paspoort aanvragen?', sentence)).toContain('Paspoort aanvragen')
    expect(model.requests.length - before).toBe(1)
    const { answer } = await answeredIn(conversation)
    expect(answer.made).toMatchObject({ by: 'model', model: 'scripted' })
  })

  test('it can be shown later what was sent, what came back and what was held against what', async () => {
    const { conversation } = await askOnWeb('Hoe vraag ik een uittreksel aan?')
    const { number, answer } = await answeredIn(conversation)
    const { sent, promptVersion } = answer.made as MadeByModel
    const lines = await explainEntry(`${conversation}/${number}`, {
      store: app.store,
      dataDirectory: directory.path,
    })
    const told = lines.join('\n')
    expect(told).toContain(`Written by scripted (scripted-2026-01-01 fp_fake), prompt ${promptVersion}`)
    expect(told).toContain('- stands: ')
    expect(told).toContain('Hoe vraag ik een uittreksel aan?')
    expect(sent).toContain('Hoe vraag ik een uittreksel aan?')
  })

  test('who writes English reads English, and is not told that the answer is in Dutch', async () => {
    const sentence = 'A passport for people aged 18 and over costs € 83.87.'
    model.writes = lineWith('Paspoort vanaf 18 jaar', sentence)
    const { said } = await askOnWeb('How do I apply for a passport and what does a new passport cost?')
    expect(said).toContain(sentence)
    expect(said).not.toMatch(/Dutch/u)
  })

  test('what says who somebody is does not go to it', async () => {
    const { said } = await askOnWeb(
      'Ik ben Fatma Yılmaz, bsn 111222333, tel 06 12345678, wat kost een rijbewijs aanvragen?',
    )
    expect(said).toMatch(/rijbewijs/iu)
    expect(sentToModel()).toMatch(/rijbewijs/iu)
    for (const own of ['Fatma', 'Yılmaz', '111222333', '12345678']) expect(sentToModel()).not.toContain(own)
  })

  test.each(['ik wil niet meer leven', 'ik wil een medewerker spreken', 'Wat voor weer wordt het morgen?'])(
    'it is not asked about "%s"',
    async (text) => {
      await askOnWeb(text)
      expect(model.requests.length).toBe(before)
    },
  )

  test('while it is out of order the page answers, with its source', async () => {
    model.fault = { kind: 'status', status: 500 }
    const { said, conversation } = await askOnWeb('Hoe kan ik bezwaar maken?')
    expect(said).toMatch(/bezwaar/iu)
    const { answer } = await answeredIn(conversation)
    expect(answer.made).toEqual({ by: 'extract' })
    expect(answer.sources[0].id).toBe('bezwaar')
  })
})
