import { expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import { createBot } from '../../bot/index.ts'
import { openWhatsApp } from '../../channels/whatsapp/index.ts'
import { systemClock } from '../../core/clock.ts'
import { silentLog } from '../../core/log.ts'
import type { Channel } from '../../core/channel.ts'
import type { Knowledge } from '../../core/knowledge.ts'
import { openSimulator, type Simulator } from '../../simulator/index.ts'
import { signatureOf } from '../../simulator/signature.ts'
import { openStore } from '../../store/index.ts'
import { openDirectory } from '../fakes/temporary-directory.ts'
import { heardOn, patiently } from '../fakes/whatsapp-counter.ts'
import { settingsFor } from '../fakes/whatsapp-town.ts'

/** F9: an answer takes longer than Twilio waits. */
const origin = 'http://127.0.0.1:9'

test('while the knowledge thinks, every webhook is acknowledged; each answer comes once, afterwards', async () => {
  const held = Promise.withResolvers<undefined>()
  let consulted = 0
  const town = await openTown({
    consult: async () => {
      consulted++
      await held.promise
      return { answer: { kind: 'unknown', reason: 'nothing-found' }, ranked: [] }
    },
    open: () => Promise.resolve(undefined),
  })
  const phones = Array.from({ length: 20 }, () => town.simulator.phone())
  const ids = new Set<string>()
  for (const phone of phones) {
    // The window at Twilio opens with a line of theirs; its webhook goes nowhere here.
    const { sid } = await phone.says('Wat kost een paspoort?')
    ids.add(sid)
    expect((await post(town, sid, phone.number)).status).toBe(200)
  }
  await patiently('all are being thought about', () => consulted === phones.length)
  expect(phones.flatMap(heardOn)).toEqual([])
  const [first] = phones
  const [id = ''] = ids
  expect((await post(town, id, first?.number ?? '')).status).toBe(200)
  held.resolve(undefined)
  await patiently('all are answered', () => phones.every((phone) => heardOn(phone).length > 0))
  await town.close()
  for (const phone of phones) {
    const heard = heardOn(phone)
    expect(heard.length).toBeGreaterThan(0)
    expect(new Set(heard).size).toBe(heard.length)
  }
}, 60_000)

interface Town {
  readonly simulator: Simulator
  readonly channel: Channel
  close(): Promise<void>
}

/** The server's own parts, with another knowledge. */
async function openTown(knowledge: Knowledge): Promise<Town> {
  const directory = await openDirectory()
  const simulator = await openSimulator()
  const parts = { clock: systemClock, log: silentLog }
  const store = await openStore({ directory: directory.path, ...parts })
  const municipality = {
    name: 'Voorbeeldstad',
    openingHours: { timeZone: 'Europe/Amsterdam', days: [] },
    popular: [],
  }
  const channels: Channel[] = []
  const bot = createBot({
    store,
    knowledge,
    municipality,
    ...parts,
    send: (delivery) => channels[0]?.send(delivery) ?? Promise.reject(new Error('There is no channel.')),
    settleMs: () => 0,
    leaseMs: 2_000,
    mostTurnsPerMinute: 100,
  })
  const { timeline, tokens, marks, deliveries } = store
  const channel = openWhatsApp({
    environment: { ...settingsFor(simulator), WHATSAPP_LOOK_UPS_MS: '20,60' },
    origin: () => origin,
    receive: bot.receive,
    report: (status) => deliveries.report(status),
    ownerOf: (channel, id) => deliveries.ownerOf(channel, id),
    timeline,
    tokens,
    marks,
    municipality,
    ...parts,
  })
  if (!channel) throw new Error('With the settings of Twilio the channel is on.')
  channels.push(channel)
  return {
    simulator,
    channel,
    async close() {
      await bot.close()
      await channel.close?.()
      await store.close()
      await simulator.close()
      await directory.close()
    },
  }
}

function post({ simulator, channel }: Town, sid: string, number: string): Promise<Response> {
  const url = `${origin}/webhooks/whatsapp`
  const parameters = {
    MessageSid: sid,
    From: `whatsapp:${number}`,
    To: `whatsapp:${simulator.sender}`,
    Body: `Wat kost een paspoort in ${createHash('md5').update(number).digest('hex').slice(0, 4)}?`,
    MessageType: 'text',
  }
  const request = new Request(url, {
    method: 'POST',
    body: new URLSearchParams(parameters),
    headers: { 'X-Twilio-Signature': signatureOf(simulator.authToken, url, parameters) },
  })
  const [incoming] = channel.webhooks
  return incoming?.handle(request) ?? Promise.reject(new Error('There is no webhook.'))
}
