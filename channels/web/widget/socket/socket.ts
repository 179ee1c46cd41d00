import { Acks } from './acks.ts'
import { parseFrame, pong, renderAck, renderConnect, renderEvent, type Frame } from './frames.ts'
import { openPolling } from './polling.ts'
import { openWebSocket, type OpenTransport, type Transport } from './transport.ts'

export interface SocketEvents {
  readonly connected: () => void
  readonly disconnected: () => void
  /** The server would not have us: how long until we knock again, undefined is never. */
  readonly refused: (message: string, data: unknown) => number | undefined
  readonly event: (name: string, value: unknown) => void
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

/**
 * A client of a socket.io server of our own making: the protocol is small and fixed, and socket.io-client is half of
 * what a website may be asked to load. It comes back by itself; nothing is kept here for later.
 */
export class Socket {
  readonly #address: string
  readonly #auth: unknown
  readonly #ways: readonly OpenTransport[]
  readonly #events: SocketEvents
  readonly #acks = new Acks()
  readonly #browser = typeof window === 'undefined' ? undefined : window
  #transport: Transport | undefined
  #isConnected = false
  #isClosed = false
  #failures = 0
  #silenceMs = openWithinMs
  #wait: ReturnType<typeof setTimeout> | undefined
  #watch: ReturnType<typeof setTimeout> | undefined

  constructor(
    { address, auth, transports = [openWebSocket, openPolling] }: SocketOptions,
    events: SocketEvents,
  ) {
    this.#address = address
    this.#auth = auth
    this.#ways = transports
    this.#events = events
    // The browser knows first that the network went or came.
    this.#browser?.addEventListener('offline', this.#offline)
    this.#browser?.addEventListener('online', this.#connect)
    this.#connect()
  }

  /** The server's ack. Rejects when there is no line, it breaks, or the ack stays away. */
  ask(name: string, ...values: readonly unknown[]): Promise<unknown> {
    if (!this.#isConnected) return Promise.reject(new Error('no line'))
    return this.#acks.ask((id) => this.#transport?.send(renderEvent(id, name, values)), ackWithinMs)
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#wait)
    this.#browser?.removeEventListener('offline', this.#offline)
    this.#browser?.removeEventListener('online', this.#connect)
    this.#drop()
  }

  readonly #offline = (): void => {
    if (this.#transport) this.#lost()
  }

  readonly #connect = (): void => {
    clearTimeout(this.#wait)
    if (this.#isClosed || this.#transport) return
    this.#silenceMs = openWithinMs
    const open = this.#ways[this.#failures % this.#ways.length] ?? openWebSocket
    const transport = open(this.#address, {
      frame: (text) => {
        if (this.#transport === transport) this.#hear(text)
      },
      ended: () => {
        if (this.#transport === transport) this.#lost()
      },
    })
    this.#transport = transport
    this.#watchSilence()
  }

  #hear(text: string): void {
    this.#watchSilence()
    this.#take(parseFrame(text))
  }

  /** A server that says nothing for longer than it promised is gone, whatever the line pretends. */
  #watchSilence(): void {
    clearTimeout(this.#watch)
    this.#watch = setTimeout(() => {
      this.#lost()
    }, this.#silenceMs)
  }

  #take(frame: Frame): void {
    switch (frame.kind) {
      case 'open':
        this.#silenceMs = frame.silenceMs
        this.#transport?.send(renderConnect(this.#auth))
        return
      case 'ping':
        this.#transport?.send(pong)
        return
      case 'connected':
        this.#isConnected = true
        this.#failures = 0
        this.#events.connected()
        return
      case 'refused':
        this.#refused(this.#events.refused(frame.message, frame.data))
        return
      case 'event':
        this.#events.event(frame.name, frame.value)
        if (frame.ackId !== undefined) this.#transport?.send(renderAck(frame.ackId))
        return
      case 'ack':
        this.#acks.answer(frame.ackId, frame.value)
        return
      case 'close':
      case 'disconnected':
        this.#lost()
        return
      case 'other':
    }
  }

  #refused(againMs: number | undefined): void {
    this.#drop()
    if (againMs !== undefined && !this.#isClosed) this.#wait = setTimeout(this.#connect, againMs)
  }

  #lost(): void {
    const waitMs = this.#waitMs()
    if (!this.#isConnected) this.#failures += 1
    this.#drop()
    this.#wait = setTimeout(this.#connect, waitMs)
  }

  /** The other way is tried at once; then longer and longer, so that a server coming up is not run over. */
  #waitMs(): number {
    // Without a network the browser says when there is one again.
    if (this.#browser?.navigator.onLine === false) return longestWaitMs
    const isOtherWayLeft = !this.#isConnected && (this.#failures + 1) % this.#ways.length > 0
    if (isOtherWayLeft) return 0
    const rounds = Math.floor(this.#failures / this.#ways.length)
    return Math.min(longestWaitMs, firstWaitMs * 2 ** rounds) * (0.5 + Math.random() / 2)
  }

  #drop(): void {
    clearTimeout(this.#watch)
    this.#transport?.close()
    this.#transport = undefined
    this.#acks.rejectAll(new Error('the line was cut'))
    if (!this.#isConnected) return
    this.#isConnected = false
    this.#events.disconnected()
  }
}
