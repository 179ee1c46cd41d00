import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { openWhatsApp } from '../../channels/whatsapp/index.ts'
import type { Channel, Environment } from '../../core/channel.ts'
import { systemClock } from '../../core/clock.ts'
import type { Municipality } from '../../core/municipality.ts'
import { openSimulator, type Simulator } from '../../simulator/index.ts'
import { closeServer, listenOnLoopback } from './listen-on-loopback.ts'
import { createMemoryRecord, type MemoryRecord } from './memory-record.ts'
import { createRecordingLog, type RecordingLog } from './recording-log.ts'
import { twilioSpecifications } from './twilio-specifications.ts'

/** The WhatsApp channel between a local Twilio and a record in memory. */
export interface WhatsAppTown {
  readonly url: string
  readonly channel: Channel
  readonly record: MemoryRecord
  readonly log: RecordingLog
  readonly simulator: Simulator
  close(): Promise<void>
}

const municipality: Municipality = {
  name: 'Voorbeeldstad',
  openingHours: { timeZone: 'Europe/Amsterdam', days: [] },
  popular: [],
}

/** Quick, where the real thing takes its time. */
const hurried: Environment = { WHATSAPP_SETTLE_MS: '0', WHATSAPP_LOOK_UPS_MS: '20,60,120' }

/** @param more settings, or what makes them of what is at the simulator by then (a template). */
export async function openWhatsAppTown(
  more: Environment | ((simulator: Simulator) => Environment) = {},
): Promise<WhatsAppTown> {
  const simulator = await openSimulator(twilioSpecifications)
  const environment = typeof more === 'function' ? more(simulator) : more
  const record = createMemoryRecord(systemClock)
  const log = createRecordingLog()
  const server = createServer()
  const url = await listenOnLoopback(server)
  const { timeline, tokens, marks, receive, report, ownerOf } = record
  const ports = { timeline, tokens, marks, receive, report, ownerOf, clock: systemClock, log }
  const channel = openWhatsApp({
    environment: { ...settingsFor(simulator), ...hurried, ...environment },
    origin: () => url,
    municipality,
    ...ports,
  })
  if (!channel) throw new Error('With the settings of Twilio the channel is on.')
  server.on('request', serve(channel, url))
  simulator.connect({ incoming: `${url}/webhooks/whatsapp` })
  return { url, channel, record, log, simulator, close: () => closeAll(channel, simulator, server) }
}

/** What a server is given to talk to a simulator instead of Twilio. */
export function settingsFor({ accountSid, authToken, sender, url }: Simulator): Record<string, string> {
  return {
    TWILIO_ACCOUNT_SID: accountSid,
    TWILIO_AUTH_TOKEN: authToken,
    TWILIO_WHATSAPP_FROM: `whatsapp:${sender}`,
    TWILIO_API_URL: url,
  }
}

async function closeAll(channel: Channel, simulator: Simulator, server: Server): Promise<void> {
  await channel.close?.()
  await simulator.close()
  await closeServer(server)
}

/** As the server mounts them, without the rest of it. */
function serve(channel: Channel, origin: string) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    void answer(channel, origin, request).then(async (answered) => {
      response.writeHead(answered.status, Object.fromEntries(answered.headers))
      response.end(Buffer.from(await answered.arrayBuffer()))
    })
  }
}

async function answer(channel: Channel, origin: string, request: IncomingMessage): Promise<Response> {
  const url = new URL(`${origin}${request.url ?? '/'}`)
  const webhook = channel.webhooks.find(({ path }) => path === url.pathname)
  if (!webhook) return new Response('Not found', { status: 404 })
  const body = Buffer.concat(await request.toArray())
  const headers = new Headers(request.headers as Record<string, string>)
  return webhook.handle(
    new Request(url, { method: request.method ?? 'POST', headers, body: new Uint8Array(body) }),
  )
}
