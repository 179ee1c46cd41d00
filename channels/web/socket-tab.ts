import type { DefaultEventsMap, Socket } from 'socket.io'
import type { Address } from '../../core/address.ts'
import type { Browser, Tab } from './browser.ts'
import type { ClientEvents, ServerEvents } from './protocol.ts'

export type WebSocket = Socket<ClientEvents, ServerEvents, DefaultEventsMap, SocketData>

/** What admission found out about a socket before it was let in. */
export interface SocketData {
  address: Address
  origin: string
  ip: string
}

/** socket.io itself keeps whatever a slow reader has not read yet: beyond this it is cut, and catches up later. */
const mostWaitingPackets = 256
const mostWaitingCharacters = 1_000_000
const mostUnconfirmed = 1_000

/** A socket as the rest of the channel sees it. */
export function createTab(socket: WebSocket, browser: Browser): Tab {
  const { origin, ip } = socket.data
  let unconfirmed = 0
  return {
    browser,
    origin,
    ip,
    seen: undefined,
    refusals: 0,
    show(entry, onArrived) {
      if (isSlow(socket, unconfirmed)) {
        this.cut()
        return
      }
      unconfirmed += 1
      socket.emit('entry', entry, () => {
        unconfirmed -= 1
        onArrived()
      })
    },
    tell(state) {
      // Passing: whoever cannot take it now does not need it later.
      socket.volatile.emit('state', state)
    },
    end() {
      socket.disconnect(true)
    },
    cut() {
      socket.conn.close(true)
      hangUp(socket.conn)
    },
  }
}

/** At once: who does not read what was said does not read goodbye either, and would be waited for 30 s. */
export function hangUp(line: WebSocket['conn']): void {
  wireOf(line)?.terminate()
}

/** Whether the other end has not yet said goodbye too. */
export function isOpen(line: WebSocket['conn']): boolean {
  const wire = wireOf(line)
  return wire ? wire.readyState < wire.CLOSED : line.readyState !== 'closed'
}

/** The WebSocket itself; undefined for a browser that polls. */
function wireOf({ transport }: WebSocket['conn']): Wire | undefined {
  return (transport as { socket?: Wire }).socket
}

interface Wire {
  readonly readyState: number
  readonly CLOSED: number
  terminate(): void
}

function isSlow({ conn }: WebSocket, unconfirmed: number): boolean {
  // Private in its types, and the only place where it can be seen.
  const waiting = conn['writeBuffer'] as readonly { readonly data?: unknown }[]
  if (unconfirmed > mostUnconfirmed || waiting.length > mostWaitingPackets) return true
  let characters = 0
  for (const { data } of waiting) if (typeof data === 'string') characters += data.length
  return characters > mostWaitingCharacters
}
