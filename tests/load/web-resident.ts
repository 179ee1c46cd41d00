import { io, type Socket } from 'socket.io-client'
import type {
  ClientEvents,
  Kept,
  Refused,
  Resumed,
  ServerEvents,
  WebCursor,
  WebEntry,
} from '../../channels/web/protocol.ts'
import { createSecret } from '../../core/id.ts'

/** Longer than a busy machine lets anybody wait: what is given up here counts as shown there. */
const ackTimeoutMs = 10_000
const retryMs = 100

/** A resident at a browser, without the browser: keeps what it said until it was acknowledged, shows each number once. */
export interface WebResident {
  readonly token: string
  /** What is shown, in the order it was shown. */
  readonly shown: readonly WebEntry[]
  /** The ids that were acknowledged, in the order they were said. */
  readonly kept: readonly string[]
  /** Resolves at the acknowledgement, however often it has to be sent. */
  say(id: string, text: string): Promise<Kept>
  /** Resolves when `shown` is as wanted. */
  until(isEnough: (shown: readonly WebEntry[]) => boolean, withinMs: number): Promise<boolean>
  close(): void
}

type WebSocket = Socket<ServerEvents, ClientEvents>

export function openWebResident(url: string, token: string = createSecret()): WebResident {
  const socket: WebSocket = io(url, {
    path: '/web/socket',
    transports: ['websocket'],
    auth: { token },
    extraHeaders: { Origin: url },
    reconnectionDelay: 50,
    reconnectionDelayMax: 250,
    forceNew: true,
  })
  const shown: WebEntry[] = []
  const kept: string[] = []
  const watchers = new Set<() => void>()
  let isClosed = false
  let isCaughtUp = false

  function show(entry: WebEntry): void {
    const last = shown.at(-1)
    const isKnown = last?.conversation === entry.conversation && last.number >= entry.number
    if (!isKnown) shown.push(entry)
    for (const watch of watchers) watch()
  }

  /** An answer that came too late was given up here and counted as shown there: what follows would leave a gap. */
  async function catchUp(): Promise<void> {
    isCaughtUp = false
    const resumed = await emitWithAck<Resumed | Refused>((ack) =>
      socket.emit('resume', cursorOf(shown), (answer) => {
        take(answer)
        ack(answer)
      }),
    )
    if (resumed?.kind !== 'resumed') socket.io.engine.close()
    else if (resumed.hasMore) await catchUp()
  }

  /** At once: the next entry may come in the same breath. */
  function take(answer: Resumed | Refused): void {
    if (answer.kind !== 'resumed') return
    answer.entries.forEach(show)
    isCaughtUp = !answer.hasMore
  }

  function emitWithAck<Answer>(emit: (ack: (answer: Answer) => void) => void): Promise<Answer | undefined> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ackTimeoutMs, undefined)
      socket.once('disconnect', gone)
      emit((answer) => {
        clearTimeout(timer)
        socket.off('disconnect', gone)
        resolve(answer)
      })
      function gone(): void {
        clearTimeout(timer)
        resolve(undefined)
      }
    })
  }

  socket.on('connect', () => void catchUp())
  socket.on('entry', (entry, ack) => {
    if (!isCaughtUp) return
    ack()
    show(entry)
  })

  return {
    token,
    shown,
    kept,
    async say(id, text) {
      while (!isClosed) {
        const answer = socket.connected
          ? await emitWithAck<Kept | Refused>((ack) =>
              socket.emit('say', { id, content: { kind: 'text', text } }, ack),
            )
          : undefined
        if (answer?.kind === 'kept') {
          kept.push(id)
          return answer
        }
        await pause(answer?.retryInMs ?? retryMs)
      }
      throw new Error('The resident left before the line was kept.')
    },
    until(isEnough, withinMs) {
      if (isEnough(shown)) return Promise.resolve(true)
      return new Promise((resolve) => {
        const timer = setTimeout(finish, withinMs, false)
        const watch = (): void => {
          if (isEnough(shown)) finish(true)
        }
        watchers.add(watch)
        function finish(isDone: boolean): void {
          clearTimeout(timer)
          watchers.delete(watch)
          resolve(isDone)
        }
      })
    },
    close() {
      isClosed = true
      socket.close()
    },
  }
}

function cursorOf(shown: readonly WebEntry[]): WebCursor | null {
  const last = shown.at(-1)
  return last ? { conversation: last.conversation, number: last.number } : null
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
