import type { ServerResponse } from 'node:http'
import type { Events } from './events.ts'
import type { SimulatorEvent, Snapshot } from './protocol.ts'

export interface EventStream {
  open(response: ServerResponse): void
  close(): void
}

/** Beside the snapshot. A page that does not read is cut off; it comes back and begins with a snapshot. */
const mostUnreadBytes = 4 * 1024 * 1024
/** So that a line that died is noticed. */
const heartbeatMs = 20_000

export function createEventStream(events: Events, snapshot: () => Snapshot): EventStream {
  const ends = new Set<() => void>()

  return {
    open(response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' })
      response.write('retry: 1000\n\n')
      write(response, { kind: 'snapshot', snapshot: snapshot() })
      // A snapshot may be larger by itself: cut off for that, the page would come back for it forever.
      const mostBytes = response.writableLength + mostUnreadBytes
      const unsubscribe = events.subscribe((event) => {
        write(response, event)
        if (response.writableLength > mostBytes) response.destroy()
      })
      const heartbeat = setInterval(() => response.write(':\n\n'), heartbeatMs).unref()
      const end = (): void => {
        ends.delete(end)
        unsubscribe()
        clearInterval(heartbeat)
        response.end()
      }
      ends.add(end)
      response.on('close', end)
    },
    close() {
      for (const end of ends) end()
    },
  }
}

function write(response: ServerResponse, event: SimulatorEvent): void {
  response.write(`data: ${JSON.stringify(event)}\n\n`)
}
