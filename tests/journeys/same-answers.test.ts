import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { WebEntry } from '../../channels/web/protocol.ts'
import { openApp, type App } from '../../server/app.ts'
import { readSettings } from '../../server/settings.ts'
import { openSimulator, type Simulator } from '../../simulator/index.ts'
import { eventually } from '../fakes/eventually.ts'
import { openDirectory } from '../fakes/temporary-directory.ts'
import { settingsFor } from '../fakes/whatsapp-town.ts'
import { openWebResident } from '../load/web-resident.ts'

let directory: Awaited<ReturnType<typeof openDirectory>>
let simulator: Simulator
let app: App
let heard: ReadonlyMap<string, { readonly web: HeardOnWeb; readonly whatsapp: Heard }>

beforeAll(async () => {
  directory = await openDirectory()
  simulator = await openSimulator()
  const environment = {
    ...settingsFor(simulator),
    WHATSAPP_SETTLE_MS: '0',
    WEB_EVENTS_PER_SECOND_PER_IP: '0',
    PORT: '0',
    DATA_DIR: directory.path,
    LOG_LEVEL: 'silent',
  }
  app = await openApp(readSettings(environment, []))
  simulator.connect({ incoming: `${app.url}/webhooks/whatsapp` })
  heard = new Map(await Promise.all(questions.map(askBoth)))
}, 120_000)
afterAll(async () => {
  await app.close()
  await simulator.close()
  await directory.close()
})

/** Answered, asked back, about danger, about a person, none of our business, not known; every tenth of the sample. */
const questions = [
  'ik wil niet meer leven',
  'ik wil een medewerker spreken',
  'Wat voor weer wordt het morgen?',
  'Waar kan ik mijn luchtschip laten keuren?',
  'What does a passport cost?',
  'Mijn bsn is 111222333, wat kost een rijbewijs?',
  ...readFileSync('knowledge/sample/questions.jsonl', 'utf8')
    .split('\n')
    .filter((line, index) => line !== '' && index % 10 === 0)
    .map((line) => (JSON.parse(line) as { query: string }).query),
]

test.each(questions)('"%s" gets the same answer on the web and by WhatsApp', (question) => {
  const { web, whatsapp } = heard.get(question) ?? {}

  expect(whatsapp?.facts).toEqual(web?.facts)
  expect(whatsapp?.sources).toEqual(web?.sources)
  expect(whatsapp?.words).toEqual(web?.words)
  expect(web?.words).toMatch(/\p{L}/u)
})

/** What an answer rests on, as the record has it. */
const factsKept = ['facts', 'made', 'notices', 'answer']

test.each(questions)(
  '"%s" leaves out no fact of its answer on either, and shows nobody how it was made',
  async (question) => {
    const { web, whatsapp } = heard.get(question) ?? {}
    const facts = await factsInRecord(web?.conversation ?? '')

    for (const fact of facts) for (const said of [web, whatsapp]) expect(said?.all).toContain(signsOf(fact))
    expect(web?.fields.filter((name) => factsKept.includes(name))).toEqual([])
  },
)

test('what was asked had facts of each kind that is common', async () => {
  const kept = await Promise.all([...heard.values()].map(({ web }) => kindsInRecord(web.conversation)))
  expect([...new Set(kept.flat())].sort()).toEqual(
    expect.arrayContaining(['amount', 'condition', 'link', 'phone', 'term', 'time']),
  )
})

async function answersInRecord(conversation: string) {
  const entries = await app.store.conversations.entries(conversation)
  return entries.flatMap((entry) =>
    entry.kind === 'answered' && entry.answer?.kind === 'grounded' ? [entry.answer] : [],
  )
}

async function factsInRecord(conversation: string): Promise<readonly string[]> {
  return (await answersInRecord(conversation)).flatMap(({ facts = [] }) => facts.map(({ text }) => text))
}

async function kindsInRecord(conversation: string): Promise<readonly string[]> {
  return (await answersInRecord(conversation)).flatMap(({ facts = [] }) => facts.map(({ kind }) => kind))
}

/** Letters, digits and the sign of money: how they are set apart is form. */
function signsOf(text: string): string {
  return text.replaceAll(/[^\p{L}\d€]+/gu, '')
}

test('what was asked had sources, amounts and telephone numbers to compare', () => {
  const all = [...heard.values()].map(({ whatsapp }) => whatsapp)
  expect(all.flatMap(({ sources }) => sources).length).toBeGreaterThan(10)
  expect(all.flatMap(({ facts }) => facts).length).toBeGreaterThan(30)
})

async function askBoth(question: string) {
  const [web, whatsapp] = await Promise.all([askOnWeb(question), askByPhone(question)])
  return [question, { web, whatsapp }] as const
}

interface Heard {
  /** Amounts, dates, times, telephone numbers and links, in order. */
  readonly facts: readonly string[]
  /** Titles. */
  readonly sources: readonly string[]
  /** Everything that was said, letters only. */
  readonly words: string
  /** Every sign of it. */
  readonly all: string
}

interface HeardOnWeb extends Heard {
  readonly conversation: string
  /** Of what went over the line. */
  readonly fields: readonly string[]
}

async function askOnWeb(question: string): Promise<HeardOnWeb> {
  const resident = openWebResident(app.url)
  await resident.say('the-question', question)
  await resident.until(hasEnded, 20_000)
  await settled(() => resident.shown.length)
  const said = resident.shown.filter(({ author }) => author.kind === 'assistant')
  resident.close()
  return {
    facts: factsOf(said.map(wholeOf).join('\n')),
    sources: said.flatMap(({ sources = [] }) => sources.map(({ title }) => title)),
    words: wordsOf(said.map(({ text, question: asked = '' }) => `${text} ${asked}`).join(' ')),
    all: signsOf(said.map(wholeOf).join('\n')),
    conversation: said[0]?.conversation ?? '',
    fields: said.flatMap((entry) => Object.keys(entry)),
  }
}

async function askByPhone(question: string): Promise<Heard> {
  const phone = simulator.phone()
  await phone.says(question)
  const bodies = (): readonly string[] =>
    phone.messages.filter(({ direction }) => direction === 'out').map(({ body }) => body)
  await eventually('an answer', () => bodies().length > 0)
  await settled(() => bodies().length)
  const said = bodies().join('\n')
  return {
    facts: factsOf(said),
    sources: [...said.matchAll(sourceLine)].map(([, title = '']) => title),
    words: wordsOf(said.replaceAll(sourceLine, ' ').replaceAll(menu, ' ')),
    all: signsOf(said),
  }
}

/** The answer, not only the greeting. */
function hasEnded(shown: readonly WebEntry[]): boolean {
  return shown.some(({ author, number }) => author.kind === 'assistant' && number > 1)
}

/** Longer than a busy machine thinks between a greeting and its answer. */
const quietMs = 1500

/** Nothing more comes. */
async function settled(count: () => number): Promise<void> {
  for (let before = -1; before !== count();) {
    before = count()
    await new Promise((resolve) => setTimeout(resolve, quietMs))
  }
}

function wholeOf({ text, sources = [], question = '' }: WebEntry): string {
  return [text, ...sources.map(({ url = '' }) => url), question].join('\n')
}

/** With its date and its address, as WhatsApp has it; the web has it beside the text. */
const sourceLine = /^(?:Bron|Source): (.+?)(?: \([^()]* \d{4}\))?$(?:\nhttps?:.*$)?/gm
/** Choices that are buttons on the web. */
const menu = /(?:^\d+\. .*\n)+\n(?:Typ het nummer|Type the number).*$/gm

const fact =
  /€ ?[\d.,]+|https?:\/\/[^\s)]*[^\s).,]|\b\d{1,2}[.:]\d{2} uur|\b\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \d{4})?|\b(?:0\d[\d -]{6,}\d|1[14]\d|14 \d{3}|113|112)\b/gi

function factsOf(text: string): readonly string[] {
  const withoutDates = text
    .replaceAll(/^(Bron|Source): .*$/gm, '')
    .replaceAll(/B-[0-9A-Z]{4}-[0-9A-Z]{4}/g, '')
  return [...withoutDates.matchAll(fact)].map(([found]) => found)
}

function wordsOf(text: string): string {
  return text
    .replaceAll(/B-[0-9A-Z]{4}-[0-9A-Z]{4}/g, '')
    .replaceAll(/\((https?|tel|mailto):[^)]*\)|https?:\/\/\S+/g, '')
    .replaceAll(/[^\p{L}\d]+/gu, ' ')
    .trim()
}
