import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Server, type Socket } from 'socket.io'
import type { ClientEvents, ServerEvents, WebEntry, WebLine, WebState } from '../../channels/web/protocol.ts'

/** The other side of the protocol, with answers that a test writes: for what the real one says only now and then. */
export interface FakeServer {
  readonly url: string
  /** Lines in the order they were kept, each id once. */
  readonly kept: readonly WebLine[]
  readonly left: readonly string[]
  /** Ends every connection and takes no new ones until `back`. */
  away(): void
  back(): void
  state(state: WebState): void
  /** Says this to everyone. */
  says(entry: Partial<WebEntry>): void
  close(): Promise<void>
}

/** What is said on a line of the resident's. */
export type Answering = (line: WebLine) => readonly Partial<WebEntry>[]

type Client = Socket<ClientEvents, ServerEvents>

export async function openFakeServer(
  answering: Answering,
  pages: Readonly<Record<string, string>>,
): Promise<FakeServer> {
  const http = createServer((request, response) => {
    serve(pages, request, response)
  })
  const io = new Server<ClientEvents, ServerEvents>(http, { path: '/web/socket', cors: { origin: '*' } })
  const entries = new Map<string, WebEntry[]>()
  const kept: WebLine[] = []
  const left: string[] = []
  let isAway = false
  let conversation = 'c1'

  function add(token: string, entry: Partial<WebEntry>): WebEntry {
    const all = entries.get(token) ?? []
    entries.set(token, all)
    const full: WebEntry = {
      conversation,
      number: all.length + 1,
      at: new Date().toISOString(),
      author: { kind: 'assistant' },
      text: '',
      language: 'nl',
      ...entry,
    }
    all.push(full)
    io.to(token).emit('entry', full, nothing)
    return full
  }

  function say(token: string, line: WebLine): { conversation: string; number: number } {
    const known = entries.get(token)?.find((entry) => entry.id === line.id)
    if (known) return known
    kept.push(line)
    const text =
      line.content.kind === 'text'
        ? line.content.text
        : line.content.kind === 'choice'
          ? line.content.value
          : ''
    const entry = add(token, { id: line.id, author: { kind: 'resident' }, text })
    setTimeout(() => {
      for (const answer of answering(line)) add(token, answer)
    }, 30)
    return entry
  }

  io.use((socket, next) => {
    const { token } = socket.handshake.auth as { token: string }
    if (left.includes(token))
      next(Object.assign(new Error('token-refused'), { data: { kind: 'refused', reason: 'token-refused' } }))
    else next(isAway ? new Error('unavailable') : undefined)
  })
  io.on('connection', (socket: Client) => {
    const { token } = socket.handshake.auth as { token: string }
    void socket.join(token)
    socket.on('resume', (seen, ack) => {
      const rest = (entries.get(token) ?? []).filter((entry) => seen === null || entry.number > seen.number)
      ack({
        kind: 'resumed',
        entries: rest,
        hasMore: false,
        state: { desk: { isOpen: true, next: { inDays: 0, weekday: 1, time: '17.00' } } },
      })
    })
    socket.on('say', (line, ack) => {
      const { number } = say(token, line)
      ack({ kind: 'kept', conversation, number })
    })
    socket.on('leave', (ack) => {
      left.push(token)
      ack({ kind: 'left' })
    })
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    kept,
    left,
    away: () => {
      isAway = true
      io.disconnectSockets(true)
    },
    back: () => {
      isAway = false
    },
    state: (state) => {
      io.emit('state', state)
    },
    says: (entry) => {
      if (entry.conversation !== undefined) conversation = entry.conversation
      for (const token of entries.keys()) add(token, entry)
    },
    close: async () => {
      await io.close()
    },
  }
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
}

/** The strictest policy a website has. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'"

function serve(
  pages: Readonly<Record<string, string>>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname
  response.setHeader('Content-Security-Policy', policy)
  const page = pages[path]
  if (page !== undefined) {
    const type = types[path.split('.')[1] ?? ''] ?? 'text/html'
    response.setHeader('Content-Type', `${type}; charset=utf-8`).end(page)
    return
  }
  try {
    const built = readFileSync(new URL(`../../dist/web${path}`, import.meta.url))
    response.setHeader('Content-Type', types[path.split('.').at(-1) ?? ''] ?? 'text/plain').end(built)
  } catch {
    response.writeHead(404).end()
  }
}

function nothing(): void {
  // The fake keeps no deliveries.
}
