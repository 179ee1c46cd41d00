import { randomUUID } from 'node:crypto'
import { io } from 'socket.io-client'
import type { Socket } from 'socket.io-client'
import type {
  ClientEvents,
  Kept,
  Left,
  Refused,
  Resumed,
  ServerEvents,
  WebCursor,
  WebEntry,
  WebLine,
  WebState,
} from '../../channels/web/protocol.ts'
import { createSecret } from '../../core/id.ts'

/** A browser at the other end of the line, as hand-written as a client can be: docs/web-protocol.md and no widget. */
export interface WebResident {
  readonly token: string
  readonly socket: Socket<ServerEvents, ClientEvents>
  /** Everything it was shown, in the order in which it came, repeats too. */
  readonly entries: WebEntry[]
  readonly states: WebState[]
  /** Why it was not let in, or not any more. */
  readonly refusals: unknown[]
  says(content: string | WebLine['content'], id?: string): Promise<Kept | Refused>
  resumes(seen?: WebCursor): Promise<Resumed | Refused>
  leaves(): Promise<Left | Refused>
  /** Sends whatever it is given, typed or not. */
  sends(event: string, ...args: unknown[]): Promise<unknown>
  hangsUp(): void
}

export interface Dial {
  readonly url: string
  readonly origin?: string | undefined
  readonly token?: string
  readonly transport?: 'websocket' | 'polling'
}

const patienceMs = 5_000

/** Resolves once it is connected or refused. It does not come back by itself. */
export async function dial({
  url,
  origin = url,
  token = createSecret(),
  transport,
}: Dial): Promise<WebResident> {
  const socket: WebResident['socket'] = io(url, {
    path: '/web/socket',
    transports: [transport ?? 'websocket'],
    auth: { token },
    extraHeaders: origin === '' ? {} : { origin },
    reconnection: false,
    forceNew: true,
  })
  const resident = createResident(socket, token)
  await new Promise<void>((resolve) => {
    socket.once('connect', resolve)
    socket.once('connect_error', () => {
      resolve()
    })
  })
  return resident
}

function createResident(socket: WebResident['socket'], token: string): WebResident {
  const entries: WebEntry[] = []
  const states: WebState[] = []
  const refusals: unknown[] = []
  socket.on('entry', (entry, ack) => {
    entries.push(entry)
    ack()
  })
  socket.on('state', (state) => states.push(state))
  socket.on('connect_error', (error) => {
    refusals.push('data' in error ? error.data : error.message)
  })
  // It holds for the next emit only.
  const timed = () => socket.timeout(patienceMs)
  return {
    token,
    socket,
    entries,
    states,
    refusals,
    says: (content, id = randomUUID()) =>
      timed().emitWithAck('say', {
        id,
        content: typeof content === 'string' ? { kind: 'text', text: content } : content,
      }),
    resumes: (seen) => timed().emitWithAck('resume', seen ?? null),
    leaves: () => timed().emitWithAck('leave'),
    sends: (event, ...args) => {
      const untyped = timed() as unknown as {
        emitWithAck(event: string, ...args: unknown[]): Promise<unknown>
      }
      return untyped.emitWithAck(event, ...args)
    },
    hangsUp: () => socket.disconnect(),
  }
}
