import { systemClock } from '../../core/clock.ts'
import { silentLog } from '../../core/log.ts'
import { openSimulator, type Phone, type Posted, type Simulator } from '../../simulator/index.ts'
import { openStore } from '../../store/index.ts'
import { settingsFor } from '../fakes/whatsapp-town.ts'
import { findBrokenOnPhone } from '../faults/phone-invariants.ts'
import { quantile } from './busy-chats.ts'
import { freePort, startServer } from './server-process.ts'

const settleMs = 1_500
const phoneCount = 200
/** After the last line: its thought settles, is answered and sent. */
const restMs = 6_000
const questions = [
  'Mijn paspoort is gestolen, wat nu?',
  'Hoe geef ik mijn verhuizing door?',
  'Hoe laat ik grof vuil ophalen?',
  'Hoe vraag ik een parkeervergunning aan?',
]

export interface WhatsAppLoad {
  readonly messages: number
  /** From the webhook posted to its 200, milliseconds. */
  readonly ackP50: number
  readonly ackP99: number
  /** From the last line of a thought posted to the request that sends its answer, less the settling time, milliseconds. */
  readonly answerP50: number
  readonly answerP95: number
  readonly refused: number
  /** Lines lost or in more than one turn, messages twice or out of order. */
  readonly broken: number
}

interface Load {
  readonly perSecond: number
  readonly seconds: number
  readonly dataDirectory: string
}

/** Residents on WhatsApp, evenly in time, each with a number of their own; Twilio is here, the server elsewhere. */
export async function whatsappLoad({ perSecond, seconds, dataDirectory }: Load): Promise<WhatsAppLoad> {
  const simulator = await openSimulator()
  const environment = { ...settingsFor(simulator), LOG_LEVEL: 'error' }
  const server = await startServer({ port: await freePort(), dataDirectory, environment })
  simulator.connect({ incoming: `${server.url}/webhooks/whatsapp` })
  const watch = watchAnswers(simulator)
  const posted = await sayAll(simulator, { perSecond, count: perSecond * seconds, watch })
  await pause(restMs)
  await simulator.idle()
  await server.kill('SIGTERM')
  const broken = await countBroken(dataDirectory, posted)
  await simulator.close()
  const acks = [...posted.values()].flat().map(({ tookMs }) => tookMs)
  return {
    messages: acks.length,
    ackP50: quantile(acks, 0.5),
    ackP99: quantile(acks, 0.99),
    answerP50: quantile(watch.tookMs, 0.5),
    answerP95: quantile(watch.tookMs, 0.95),
    refused: [...posted.values()].flat().filter(({ status }) => status !== 200).length,
    broken,
  }
}

interface Watch {
  /** Of each thought; what Twilio had before it could be sent is not in it. */
  readonly tookMs: readonly number[]
  said(number: string): void
}

/** A thought is answered by the first message after it. */
function watchAnswers(simulator: Simulator): Watch {
  const waiting = new Map<string, number>()
  const tookMs: number[] = []
  simulator.subscribe((event) => {
    if (event.kind !== 'message' || event.message.direction !== 'out') return
    const saidAt = waiting.get(event.number)
    if (saidAt === undefined) return
    waiting.delete(event.number)
    tookMs.push(performance.now() - saidAt - settleMs)
  })
  return {
    tookMs,
    said(number) {
      waiting.set(number, performance.now())
    },
  }
}

interface Saying {
  readonly perSecond: number
  readonly count: number
  readonly watch: Watch
}

async function sayAll(
  simulator: Simulator,
  { perSecond, count, watch }: Saying,
): Promise<ReadonlyMap<Phone, readonly Posted[]>> {
  const phones = Array.from({ length: phoneCount }, () => simulator.phone())
  const posted = new Map<Phone, Promise<Posted>[]>()
  const startedAt = performance.now()
  for (let line = 0; line < count; line++) {
    await pause(startedAt + (line * 1_000) / perSecond - performance.now())
    const phone = phones[line % phones.length] ?? simulator.phone()
    const text = questions[Math.floor(line / phones.length) % questions.length] ?? ''
    posted.set(phone, [...(posted.get(phone) ?? []), sayOne(phone, text, watch)])
  }
  const all = [...posted].map(async ([phone, lines]) => [phone, await Promise.all(lines)] as const)
  return new Map(await Promise.all(all))
}

function sayOne(phone: Phone, text: string, watch: Watch): Promise<Posted> {
  watch.said(phone.number)
  return phone.says(text)
}

async function countBroken(
  directory: string,
  posted: ReadonlyMap<Phone, readonly Posted[]>,
): Promise<number> {
  const store = await openStore({ directory, clock: systemClock, log: silentLog })
  let broken = 0
  for (const [phone, lines] of posted) {
    broken += (await findBrokenOnPhone(store, { phone, said: lines.map(({ sid }) => sid) })).length
  }
  await store.close()
  return broken
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)))
}
