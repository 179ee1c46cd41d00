import { parseFrame, pong, renderAck, renderConnect, renderEvent, type Frame } from './frames.ts'
import { openPolling } from './polling.ts'
import { openWebSocket, type OpenTransport, type Transport } from './transport.ts'

/**
 * A client of a socket.io server of our own making: the protocol is small and fixed, and socket.io-client is half of
 * what a website may be asked to load. It comes back by itself; nothing is kept here for later.
 */
export interface Socket {
  /** The server's ack. Rejects when there is no line, it breaks, or the ack stays away. */
  ask(name: string, ...values: readonly unknown[]): Promise<unknown>
  close(): void
}

export interface SocketEvents {
  connected(): void
  disconnected(): void
  /** The server would not have us: how long until we knock again, undefined is never. */
  refused(message: string, data: unknown): number | undefined
  event(name: string, value: unknown): void
}

interface SocketOptions {
  /** With its path. */
  readonly address: string
  readonly auth: unknown
  /** Tried in this order at each attempt. */
  readonly transports?: readonly OpenTransport[]
}

const ackWithinMs = 10_000
const openWithinMs = 10_000
const firstWaitMs = 500
const longestWaitMs = 5_000

export function openSocket({ address, auth, transports }: SocketOptions, events: SocketEvents): Socket {
  const ways = transports ?? [openWebSocket, openPolling]
  const asked = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let transport: Transport | undefined
  let isConnected = false
  let isClosed = false
  let lastAckId = 0
  let failures = 0
  let silenceMs = openWithinMs
  let wait: ReturnType<typeof setTimeout> | undefined
  let watch: ReturnType<typeof setTimeout> | undefined

  function connect(): void {
    clearTimeout(wait)
    if (isClosed || transport) return
    silenceMs = openWithinMs
    const open = ways[failures % ways.length] ?? openWebSocket
    const current = open(address, {
      frame: (text) => {
        if (transport !== current) return
        heard()
        take(parseFrame(text))
      },
      ended: () => {
        if (transport === current) lost()
      },
    })
    transport = current
    heard()
  }

  /** A server that says nothing for longer than it promised is gone, whatever the line pretends. */
  function heard(): void {
    clearTimeout(watch)
    watch = setTimeout(lost, silenceMs)
  }

  function take(frame: Frame): void {
    switch (frame.kind) {
      case 'open':
        silenceMs = frame.silenceMs
        transport?.send(renderConnect(auth))
        return
      case 'ping':
        transport?.send(pong)
        return
      case 'connected':
        isConnected = true
        failures = 0
        events.connected()
        return
      case 'refused': {
        const againMs = events.refused(frame.message, frame.data)
        drop()
        if (againMs !== undefined) wait = setTimeout(connect, againMs)
        return
      }
      case 'event':
        events.event(frame.name, frame.value)
        if (frame.ackId !== undefined) transport?.send(renderAck(frame.ackId))
        return
      case 'ack':
        asked.get(frame.ackId)?.resolve(frame.value)
        return
      case 'close':
      case 'disconnected':
        lost()
        return
      case 'other':
    }
  }

  function drop(): void {
    clearTimeout(watch)
    transport?.close()
    transport = undefined
    asked.forEach(({ reject }) => {
      reject(new Error('the line was cut'))
    })
    if (!isConnected) return
    isConnected = false
    events.disconnected()
  }

  function lost(): void {
    // The other way is tried at once; then it waits, so that a server coming up is not run over.
    const isOtherWayLeft = !isConnected && failures % ways.length < ways.length - 1
    const waitMs = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.floor(failures / ways.length))
    if (!isConnected) failures += 1
    drop()
    // Without a network the browser says when there is one again.
    const isOffline = browser?.navigator.onLine === false
    wait = setTimeout(
      connect,
      isOffline ? longestWaitMs : isOtherWayLeft ? 0 : waitMs * (0.5 + Math.random() / 2),
    )
  }

  function ask(name: string, ...values: readonly unknown[]): Promise<unknown> {
    const ackId = (lastAckId += 1)
    return new Promise<unknown>((resolve, reject) => {
      if (!isConnected) {
        reject(new Error('no line'))
        return
      }
      const timer = setTimeout(() => {
        reject(new Error('no ack'))
      }, ackWithinMs)
      const settle = (): void => {
        clearTimeout(timer)
        asked.delete(ackId)
      }
      asked.set(ackId, {
        resolve: (value) => {
          settle()
          resolve(value)
        },
        reject: (error) => {
          settle()
          reject(error)
        },
      })
      transport?.send(renderEvent(ackId, name, values))
    })
  }

  // The browser knows first.
  const browser = typeof window === 'undefined' ? undefined : window
  const offline = (): void => {
    if (transport) lost()
  }
  browser?.addEventListener('offline', offline)
  browser?.addEventListener('online', connect)
  connect()
  return {
    ask,
    close: () => {
      isClosed = true
      clearTimeout(wait)
      browser?.removeEventListener('offline', offline)
      browser?.removeEventListener('online', connect)
      drop()
    },
  }
}
