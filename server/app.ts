import { createServer, type Server } from 'node:http'
import { createBot, type Bot } from '../bot/index.ts'
import { channels as openers } from '../channels/index.ts'
import type { WhatsAppDoor } from '../channels/web/front-door.ts'
import { incomingPath } from '../channels/whatsapp/index.ts'
import { addressOf } from '../core/address.ts'
import type { Channel, ChannelContext } from '../core/channel.ts'
import { systemClock, type Clock } from '../core/clock.ts'
import type { Delivery, Sent } from '../core/delivery.ts'
import type { Log } from '../core/log.ts'
import type { Store } from '../core/store.ts'
import { openKnowledge, type KnowledgeBase } from '../knowledge/index.ts'
import { openStore } from '../store/index.ts'
import { createDueLoop, type DueHandlers } from './due-loop.ts'
import { createHttp } from './http.ts'
import { createIngestAgain } from './ingest-again.ts'
import { withTwilio, type LocalTwilio } from './local-twilio.ts'
import { listen, listeningAt, stopListening } from './listen.ts'
import { createLog } from './log.ts'
import { createPages } from './pages.ts'
import type { Settings } from './settings.ts'

/** What a process that died had taken is free again after this. What takes longer keeps its lease as it goes. */
const leaseMs = 2_000

export interface App {
  /** Where it is reached. */
  readonly url: string
  readonly knowledge: KnowledgeBase
  readonly store: Store
  /** In order: no new work, then what runs, then the record. */
  close(): Promise<void>
}

export interface AppOptions {
  readonly clock?: Clock
  /** Stands in for Twilio, and is closed with us. */
  readonly localTwilio?: LocalTwilio | undefined
}

/** The composition root: the one place where the folders are introduced to each other. */
export async function openApp(settings: Settings, options: AppOptions = {}): Promise<App> {
  const closing = new AsyncDisposableStack()
  const { localTwilio } = options
  if (localTwilio) closing.defer(() => localTwilio.close())
  try {
    return await open(withTwilio(settings, localTwilio), options, closing)
  } catch (error) {
    await closing.disposeAsync()
    throw error
  }
}

/** What is opened is put on `closing` at once; it is closed the other way round. */
async function open(
  settings: Settings,
  { clock = systemClock, localTwilio }: AppOptions,
  closing: AsyncDisposableStack,
): Promise<App> {
  const log = createLog(settings.logLevel)
  const { municipality, dataDirectory, mostTurnsPerMinute, environment } = settings
  const store = await openStore({ directory: dataDirectory, clock, log, leaseMs })
  closing.defer(() => store.close())
  const knowledge = await openKnowledge({ ...knowledgeAt(settings), dataDirectory, environment, clock, log })
  closing.defer(() => knowledge.close())
  const channels = new Map<string, Channel>()
  const settleMs = (name: string): number => channels.get(name)?.settleMs ?? 0
  const send = sendThrough(channels)
  const limits = { leaseMs, mostTurnsPerMinute }
  const bot = createBot({ store, knowledge, municipality, clock, log, send, settleMs, ...limits })
  closing.defer(() => bot.close())
  const due = createDueLoop({ due: store.due, handlers: dueHandlers(bot), clock, log })
  // The channels are closed before this: what is being sent ends at once then, and is not waited for.
  closing.defer(() => due.idle())
  const server = createServer()
  closing.defer(() => stopListening(server))
  const url = (): string => settings.publicUrl ?? listeningAt(server, settings.host)
  openChannels(channels, channelContext(settings, { store, bot, clock, log, origin: url }))
  const http = createHttp({
    pages: createPages({ settings, clock, whatsapp: () => whatsappDoor(channels, localTwilio && url()) }),
    simulator: localTwilio,
    webhooks: [...channels.values()].flatMap((channel) => channel.webhooks),
    store,
    canAnswer: () => knowledge.documentCount > 0,
    searchIndex: () => knowledge.searchIndex,
    isSecure: settings.publicUrl?.startsWith('https://') ?? false,
    origin: url,
    log,
  })
  server.on('request', http)
  attachChannels(channels, server, closing)
  await listen(server, settings)
  localTwilio?.connect({ incoming: `${url()}${incomingPath}` })
  due.start()
  closing.defer(() => {
    due.stop()
  })
  startAskingAgain(settings, { clock, log, closing })
  return { url: url(), knowledge, store, close: () => closing.disposeAsync() }
}

function startAskingAgain(
  settings: Settings,
  { clock, log, closing }: { clock: Clock; log: Log; closing: AsyncDisposableStack },
): void {
  const { ingestEveryMs: everyMs } = settings
  if (everyMs === undefined) return
  const again = createIngestAgain({ everyMs, settings, clock, log })
  closing.defer(() => again.close())
  again.start()
}

function whatsappDoor(
  channels: ReadonlyMap<string, Channel>,
  simulatedAt: string | undefined,
): WhatsAppDoor | undefined {
  const door = channels.get('whatsapp')?.door
  if (!door) return undefined
  if (simulatedAt === undefined) return { link: door.link, isSimulated: false }
  return { link: `${simulatedAt}/simulator`, isSimulated: true }
}

/** Before it listens: a socket is attached to the handlers that are there. */
function attachChannels(
  channels: ReadonlyMap<string, Channel>,
  server: Server,
  closing: AsyncDisposableStack,
): void {
  for (const channel of channels.values()) {
    channel.attach?.(server)
    closing.defer(async () => channel.close?.())
  }
}

function knowledgeAt({ knowledgePath }: Settings): { path?: string } {
  return knowledgePath === undefined ? {} : { path: knowledgePath }
}

/** A channel that is off now may be on after the next start. */
function sendThrough(channels: ReadonlyMap<string, Channel>) {
  return (delivery: Delivery): Promise<Sent> => {
    const channel = channels.get(delivery.to.channel)
    return channel?.send(delivery) ?? Promise.resolve({ kind: 'retry', reason: 'this channel is off' })
  }
}

function dueHandlers(bot: Bot): DueHandlers {
  return {
    turn: (conversation) => bot.takeTurns(conversation),
    delivery: (key) => bot.deliver(addressOf(key)),
    undelivered: (delivery) => bot.tellStaff(delivery),
  }
}

interface Opened {
  readonly store: Store
  readonly bot: Bot
  readonly origin: () => string
  readonly clock: Clock
  readonly log: Log
}

function channelContext(settings: Settings, { store, bot, clock, log, origin }: Opened): ChannelContext {
  return {
    environment: settings.environment,
    origin,
    receive: bot.receive,
    report: (status) => store.deliveries.report(status),
    ownerOf: (channel, providerId) => store.deliveries.ownerOf(channel, providerId),
    timeline: store.timeline,
    tokens: store.tokens,
    marks: store.marks,
    municipality: settings.municipality,
    clock,
    log,
  }
}

function openChannels(channels: Map<string, Channel>, context: ChannelContext): void {
  for (const open of openers) {
    const channel = open(context)
    if (channel) channels.set(channel.name, channel)
  }
}
