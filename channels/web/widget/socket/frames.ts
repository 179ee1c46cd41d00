/**
 * What travels between us and the socket.io server: Engine.IO 4 frames with Socket.IO 5 packets in them, text only.
 * https://socket.io/docs/v4/engine-io-protocol/ and https://socket.io/docs/v4/socket-io-protocol/
 */
export type Frame =
  /** The transport is open; the server will be heard from at least once in this time. */
  | { readonly kind: 'open'; readonly sid: string; readonly silenceMs: number }
  | { readonly kind: 'ping' }
  /** The server closes the transport. */
  | { readonly kind: 'close' }
  /** Our CONNECT was accepted. */
  | { readonly kind: 'connected' }
  | { readonly kind: 'refused'; readonly message: string; readonly data: unknown }
  | { readonly kind: 'disconnected' }
  | {
      readonly kind: 'event'
      readonly name: string
      readonly value: unknown
      readonly ackId: number | undefined
    }
  | { readonly kind: 'ack'; readonly ackId: number; readonly value: unknown }
  /** Nothing we know: passed over. */
  | { readonly kind: 'other' }

export function parseFrame(text: string): Frame {
  const [, type = '', id = '', json = ''] = /^(4[0-4]|[0-6])(\d*)(.*)$/s.exec(text) ?? []
  const value: unknown = json === '' ? undefined : parseJson(json)
  const ackId = id === '' ? undefined : Number(id)
  switch (type) {
    case '0':
      return opened(value as Handshake | undefined)
    case '1':
      return { kind: 'close' }
    case '2':
      return { kind: 'ping' }
    case '40':
      return { kind: 'connected' }
    case '41':
      return { kind: 'disconnected' }
    case '42':
      return event(value, ackId)
    case '43':
      return Array.isArray(value) && ackId !== undefined
        ? { kind: 'ack', ackId, value: value[0] }
        : { kind: 'other' }
    case '44':
      return refused(value as Partial<{ message: string; data: unknown }> | undefined)
    default:
      return { kind: 'other' }
  }
}

export const pong = '3'

export function renderConnect(auth: unknown): string {
  return `40${JSON.stringify(auth)}`
}

export function renderEvent(ackId: number, name: string, values: readonly unknown[]): string {
  return `42${ackId}${JSON.stringify([name, ...values])}`
}

export function renderAck(ackId: number): string {
  return `43${ackId}[]`
}

interface Handshake {
  readonly sid: string
  readonly pingInterval: number
  readonly pingTimeout: number
}

function opened(handshake: Handshake | undefined): Frame {
  if (!handshake) return { kind: 'other' }
  return { kind: 'open', sid: handshake.sid, silenceMs: handshake.pingInterval + handshake.pingTimeout }
}

function event(value: unknown, ackId: number | undefined): Frame {
  if (!Array.isArray(value) || typeof value[0] !== 'string') return { kind: 'other' }
  return { kind: 'event', name: value[0], value: value[1], ackId }
}

function refused(value: { message?: string; data?: unknown } | undefined): Frame {
  return { kind: 'refused', message: value?.message ?? '', data: value?.data }
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    // A frame that was cut: passed over, as every frame we do not know.
    return undefined
  }
}
