import type { IncomingMessage } from 'node:http'
import type { OriginOf } from './origin.ts'
import type { WebSocket } from './socket-tab.ts'

/** The other end of a line: which site it speaks for, and its IP. */
export interface Peer {
  readonly origin: string
  readonly ip: string
}

export type Line = WebSocket['conn']

/** Who is on each line, and how many there are from one IP. */
export interface Peers {
  /** Why a handshake is not taken; undefined when it is. */
  refusal(request: IncomingMessage): string | undefined
  add(line: Line): void
  of(line: Line): Peer | undefined
}

/** @param mostPerIp 0: no limit. */
export function createPeers(originOf: OriginOf, mostPerIp: number): Peers {
  const peers = new WeakMap<Line, Peer>()
  const linesByIp = new Map<string, number>()

  return {
    refusal(request) {
      if (originOf(request) === undefined) return 'origin not allowed'
      const isFull = mostPerIp > 0 && (linesByIp.get(ipOf(request)) ?? 0) >= mostPerIp
      return isFull ? 'too many connections' : undefined
    },
    add(line) {
      const origin = originOf(line.request)
      const ip = ipOf(line.request)
      if (origin !== undefined) peers.set(line, { origin, ip })
      count(ip, 1)
      line.once('close', () => {
        count(ip, -1)
      })
    },
    of: (line) => peers.get(line),
  }

  function count(ip: string, change: 1 | -1): void {
    const lines = (linesByIp.get(ip) ?? 0) + change
    if (lines === 0) linesByIp.delete(ip)
    else linesByIp.set(ip, lines)
  }
}

/** The line's own other end. What a header says about it, anyone can write. */
function ipOf(request: IncomingMessage): string {
  return request.socket.remoteAddress ?? ''
}
