import type { Clock } from '../core/clock.ts'
import { addNewest } from './add-newest.ts'
import type { TrafficLine } from './protocol.ts'
import { shortenSids } from './sid.ts'

/** What goes over the line, the newest few hundred. */
export interface Traffic {
  readonly lines: readonly TrafficLine[]
  begin(line: Pick<TrafficLine, 'direction' | 'method' | 'path' | 'note'>): Begun
}

/** A line whose answer is awaited. */
export interface Begun {
  note(text: string): void
  /** @param status HTTP; 0: no answer. Returns what it took in milliseconds. */
  end(status: number): number
}

const mostLines = 300

/** @param changed is told of every line that is new or changed. */
export function createTraffic(clock: Clock, changed: (line: TrafficLine) => void): Traffic {
  const lines: TrafficLine[] = []
  let lastId = 0

  return {
    lines,
    begin(given) {
      const startedAt = performance.now()
      lastId += 1
      const { direction, method, note } = given
      const line: TrafficLine = {
        id: lastId,
        at: clock.now().toISOString(),
        direction,
        method,
        path: shortenSids(given.path),
        ...(note === undefined ? {} : { note: shortenSids(note) }),
      }
      addNewest(lines, line, mostLines)
      changed(line)
      return {
        note(text) {
          Object.assign(line, { note: shortenSids(text) })
        },
        end(status) {
          const tookMs = performance.now() - startedAt
          Object.assign(line, { status, tookMs: Math.round(tookMs * 10) / 10 })
          changed(line)
          return tookMs
        },
      }
    },
  }
}
