import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createBot } from '../../../bot/index.ts'
import type { Kept, Resumed } from '../../../channels/web/protocol.ts'
import { addressOf } from '../../../channels/web/web-address.ts'
import type { Channel } from '../../../core/channel.ts'
import { openWeb } from '../../../channels/web/index.ts'
import { systemClock } from '../../../core/clock.ts'
import type { Status } from '../../../core/delivery.ts'
import type { Knowledge } from '../../../core/knowledge.ts'
import { silentLog } from '../../../core/log.ts'
import type { Municipality } from '../../../core/municipality.ts'
import { openStore } from '../../../store/index.ts'
import { closeServer } from '../../fakes/listen-on-loopback.ts'
import { eventually } from '../../fakes/eventually.ts'
import { dial } from '../../fakes/web-resident.ts'
import type { WebResident } from '../../fakes/web-resident.ts'

/** The port is another one after a restart; the site that embeds the chat is not. */
const site = 'https://www.voorbeeldstad.nl'

const municipality: Municipality = {
  name: 'Voorbeeldstad',
  openingHours: { timeZone: 'Europe/Amsterdam', days: [] },
  popular: [],
}

const knowledge: Knowledge = {
  consult: () =>
    Promise.resolve({
      answer: {
        kind: 'grounded',
        text: 'U meldt de vermissing eerst.',
        sources: [
          { id: 'paspoort', title: 'Paspoort kwijt', url: 'https://voorbeeldstad.nl/p', version: 'v1' },
        ],
      },
      ranked: ['paspoort'],
    }),
  open: () => Promise.resolve(undefined),
}

interface Counter {
  readonly url: string
  readonly reported: Status[]
  close(): Promise<void>
}

describe('the web channel on the record and the dialogue it runs on', () => {
  let directory: string
  let counter: Counter
  const residents: WebResident[] = []

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'balie-web-'))
    counter = await openCounter(directory)
  })
  afterEach(async () => {
    for (const resident of residents.splice(0)) resident.hangsUp()
    await counter.close()
    await rm(directory, { recursive: true })
  })

  async function tab(token?: string): Promise<WebResident> {
    const resident = await dial({ url: counter.url, origin: site, ...(token !== undefined && { token }) })
    residents.push(resident)
    return resident
  }

  test('a question is kept, answered with its source, and the answer is delivered', async () => {
    const one = await tab()
    await one.resumes()
    await one.says('Mijn paspoort is gestolen, wat nu?')
    await eventually('an answer with a source', () =>
      one.entries.some(({ sources }) => sources?.length === 1),
    )

    expect(one.entries.map(({ number }) => number)).toEqual(
      one.entries.map(({ number }) => number).toSorted(byValue),
    )
    await eventually('it is delivered', () => counter.reported.some(({ state }) => state === 'delivered'))
  })

  test('a repeat of a line, also fifty at once, is one line', async () => {
    const one = await tab()
    const kept = await Promise.all(Array.from(Array(9), () => one.says('Een keer', 'line-0001')))
    const again = await one.says('Een keer', 'line-0001')

    expect(new Set(kept.map((answer) => JSON.stringify(answer)))).toEqual(new Set([JSON.stringify(again)]))
    const { entries } = (await one.resumes()) as Resumed
    expect(entries.filter(({ id }) => id === 'line-0001')).toHaveLength(1)
  })

  test('after a restart the conversation is there, from any number', async () => {
    const one = await tab()
    await one.resumes()
    const { conversation, number } = (await one.says('Mijn paspoort is gestolen')) as Kept
    await eventually('an answer', () => one.entries.some(({ author }) => author.kind === 'assistant'))
    await counter.close()
    counter = await openCounter(directory)
    const back = await tab(one.token)
    const whole = (await back.resumes()) as Resumed
    const rest = (await back.resumes({ conversation, number })) as Resumed

    expect(whole.entries).toEqual(expect.arrayContaining(one.entries))
    expect(rest.entries).toEqual(whole.entries.filter((entry) => entry.number > number))
  })

  test('a token is tied to its site, and revoked for good', async () => {
    const one = await tab()
    await one.says('Van mij')
    const thief = await dial({ url: counter.url, token: one.token })
    residents.push(thief)
    await one.leaves()
    const back = await tab(one.token)

    const refused = [{ kind: 'refused', reason: 'token-refused' }]
    expect([thief.refusals, back.refusals]).toEqual([refused, refused])
    expect(addressOf(one.token)).not.toEqual(addressOf('x'.repeat(43)))
  })

  test("someone else's conversation is the same as one that does not exist", async () => {
    const [victim, thief] = [await tab(), await tab()]
    const { conversation } = (await victim.says('Geheim')) as Kept

    expect(await thief.resumes({ conversation, number: 0 })).toEqual(
      await thief.resumes({ conversation: 'does-not-exist', number: 0 }),
    )
  })
})

async function openCounter(directory: string): Promise<Counter> {
  const store = await openStore({ directory, clock: systemClock, log: silentLog })
  const opened: { web?: Channel } = {}
  const bot = createBot({
    store,
    knowledge,
    municipality,
    clock: systemClock,
    log: silentLog,
    send: (delivery) =>
      opened.web?.send(delivery) ?? Promise.resolve({ kind: 'retry', reason: 'not open yet' }),
    settleMs: () => 0,
    leaseMs: 5_000,
    mostTurnsPerMinute: 1_000,
  })
  const reported: Status[] = []
  const web = openWeb({
    environment: { WEB_ORIGINS: site },
    origin: () => site,
    receive: bot.receive,
    report: async (status) => {
      await store.deliveries.report(status)
      reported.push(status)
    },
    ownerOf: (channel, providerId) => store.deliveries.ownerOf(channel, providerId),
    timeline: store.timeline,
    tokens: store.tokens,
    marks: store.marks,
    municipality,
    clock: systemClock,
    log: silentLog,
  })
  if (web) opened.web = web
  const server = createServer()
  web?.attach?.(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reported,
    async close() {
      await web?.close?.()
      await closeServer(server)
      await bot.idle()
      await store.close()
    },
  }
}

function byValue(one: number, other: number): number {
  return one - other
}
