import type { Server as HttpServer } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { Server } from 'socket.io'
import type { DefaultEventsMap, ServerOptions } from 'socket.io'
import type { Log } from '../../core/log.ts'
import type { Tokens } from '../../core/tokens.ts'
import type { Browsers } from './browsers.ts'
import { createOriginCheck } from './origin.ts'
import { createPeers } from './peers.ts'
import type { Line, Peer } from './peers.ts'
import type { ClientEvents, Refused, ServerEvents } from './protocol.ts'
import { refusalOf, refuse } from './refuse.ts'
import type { Requests } from './requests.ts'
import { webAuth } from './schemas.ts'
import type { WebSettings } from './settings.ts'
import { createTab, hangUp, isOpen } from './socket-tab.ts'
import type { SocketData, WebSocket } from './socket-tab.ts'
import { addressOf } from './web-address.ts'

/** `path` is our own: other WebSockets on the same server are left alone. */
const options: Partial<ServerOptions> = {
  path: '/web/socket',
  transports: ['websocket', 'polling'],
  serveClient: false,
  // Else engine.io ends upgrades that are another channel's after a second.
  destroyUpgrade: false,
  // `longestLine` with every character escaped fits.
  maxHttpBufferSize: 16_384,
  perMessageDeflate: false,
  // A line that died without a word is noticed after 40 s.
  pingInterval: 20_000,
  pingTimeout: 20_000,
  connectTimeout: 10_000,
}

interface Parts {
  readonly settings: WebSettings
  readonly tokens: Tokens
  readonly browsers: Browsers
  readonly requests: Requests
  readonly log: Log
}

/** How long what was already said may take to leave, when we close. */
const drainMs = 1_000

/** Opens the sockets on a server. The returned function cuts them all: browsers come back when there is a server. */
export function openSockets(server: HttpServer, parts: Parts): () => Promise<void> {
  const originOf = createOriginCheck(parts.settings)
  const peers = createPeers(originOf, parts.settings.socketsPerIp)
  let isClosed = false

  const io = new Server<ClientEvents, ServerEvents, DefaultEventsMap, SocketData>(server, {
    ...options,
    allowRequest: (request, answer) => {
      const refusal = isClosed ? 'closing' : peers.refusal(request)
      answer(refusal, refusal === undefined)
    },
    cors: (request, answer) => {
      answer(null, { origin: originOf(request) ?? false })
    },
  })
  io.engine.on('connection', (line: Line) => {
    peers.add(line)
    forgetRequest(line)
  })
  io.use((socket, next) => {
    admit(socket, peers.of(socket.conn), parts)
      .catch((error: unknown) => refusalOf(error, parts.log))
      .then((refused) => {
        next(refused && asError(refused))
      })
      .catch((error: unknown) => {
        parts.log.error({ err: error }, 'A socket could not be let in')
      })
  })
  io.on('connection', (socket) => {
    open(socket, parts)
  })

  return async () => {
    isClosed = true
    const lines = Array.from(io.sockets.sockets.values(), ({ conn }) => conn)
    for (const line of lines) line.close()
    await drained(lines)
    // Not io.close(): that closes the HTTP server too, which is not ours.
    io.engine.close()
    for (const line of lines) hangUp(line)
  }
}

/**
 * The request is the larger part of what an idle socket holds on to, and nothing looks at it once it was upgraded.
 * engine.io keeps it in two more places that cannot be reached, so it is emptied. One that polls still answers.
 */
function forgetRequest(line: Line): void {
  const { request } = line
  if ('websocket' in request) for (const key of Reflect.ownKeys(request)) Reflect.deleteProperty(request, key)
  Object.assign(line, { request: undefined })
}

async function drained(lines: readonly Line[]): Promise<void> {
  const until = performance.now() + drainMs
  while (lines.some(isOpen) && performance.now() < until) await setTimeout(10)
}

/** On every connection, also when a browser comes back. */
async function admit(
  socket: WebSocket,
  peer: Peer | undefined,
  { settings, tokens, browsers }: Parts,
): Promise<Refused | undefined> {
  const auth = webAuth.safeParse(socket.handshake.auth)
  if (!auth.success || !peer) return refuse('token-refused')
  const address = addressOf(auth.data.token)
  if ((await tokens.check(address, peer.origin)) === 'refused') return refuse('token-refused')
  if ((browsers.find(address)?.tabs.size ?? 0) >= settings.socketsPerBrowser)
    return refuse('too-fast', 10_000)
  socket.data = { address, ...peer }
  return undefined
}

function open(socket: WebSocket, { browsers, requests }: Parts): void {
  const browser = browsers.of(socket.data.address)
  const [other] = browser.tabs
  // Until the first line a token is tied to no site: then the first that opened has it.
  if (other && other.origin !== socket.data.origin) {
    socket.disconnect(true)
    return
  }
  const tab = createTab(socket, browser)
  browser.tabs.add(tab)
  // Headers and token: nothing looks at them any more, and they are the larger part of an idle socket.
  Object.assign(socket, { handshake: undefined })
  socket.onAny((event: unknown, ...args: unknown[]) => {
    requests.take(tab, event, args)
  })
  socket.on('disconnect', () => {
    browser.tabs.delete(tab)
    browsers.tidy(browser)
  })
}

function asError(refused: Refused): Error {
  return Object.assign(new Error(refused.reason), { data: refused })
}
