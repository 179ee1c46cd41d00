import type { Kept, Left, Refused, Resumed, WebEntry, WebState } from '../protocol.ts'
import { Socket } from './socket/socket.ts'
import type { OpenWire } from './wire.ts'

const againMs = 3_000

/** The token goes in `auth` only: addresses end up in logs. */
export function openSocketWire(server: string): OpenWire {
  return (token, events) => {
    const socket = new Socket(
      { address: `${server}/web/socket`, auth: { token } },
      {
        connected: events.connected,
        disconnected: events.disconnected,
        refused: (message, data) => {
          const refused = refusalIn(message, data)
          events.refused(refused)
          return refused.reason === 'token-refused' ? undefined : (refused.retryInMs ?? againMs)
        },
        event: (name, value) => {
          // The shapes of protocol.ts, from our own server.
          if (name === 'entry') events.entry(value as WebEntry)
          if (name === 'state') events.state(value as WebState)
        },
      },
    )
    return {
      resume: (seen) => socket.ask('resume', seen) as Promise<Resumed | Refused>,
      say: (line) => socket.ask('say', line) as Promise<Kept | Refused>,
      leave: () => socket.ask('leave') as Promise<Left | Refused>,
      close: () => {
        socket.close()
      },
    }
  }
}

function refusalIn(message: string, data: unknown): Refused {
  const { reason, retryInMs } = (data ?? {}) as Partial<Refused>
  return {
    kind: 'refused',
    reason: reason ?? (message === 'token-refused' ? 'token-refused' : 'unavailable'),
    ...(retryInMs !== undefined && { retryInMs }),
  }
}
