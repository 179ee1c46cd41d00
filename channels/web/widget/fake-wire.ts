import type { Kept, Left, Refused, Resumed, WebCursor, WebLine } from '../protocol.ts'
import type { OpenWire, WireEvents } from './wire.ts'

/** The server as a test plays it: it answers what it is told to, when it is told to. */
export interface FakeWire {
  readonly open: OpenWire
  readonly tokens: readonly string[]
  readonly said: readonly WebLine[]
  readonly resumed: readonly (WebCursor | null)[]
  left: number
  answerSay: (line: WebLine) => Kept | Refused | Promise<Kept | Refused>
  answerResume: () => Resumed | Refused
  /** The newest connection's events. */
  events(): WireEvents
  connects(): void
  isCut(): void
}

export function createFakeWire(): FakeWire {
  const tokens: string[] = []
  const said: WebLine[] = []
  const resumed: (WebCursor | null)[] = []
  const opened: WireEvents[] = []
  let isUp = false
  const ifUp = <T>(answer: () => T | Promise<T>): Promise<T> =>
    isUp ? Promise.resolve(answer()) : Promise.reject(new Error('no line'))
  const left: Left = { kind: 'left' }
  const fake: FakeWire = {
    tokens,
    said,
    resumed,
    left: 0,
    answerSay: () => ({ kind: 'kept', conversation: 'c', number: said.length }),
    answerResume: () => ({ kind: 'resumed', entries: [], hasMore: false, state: {} }),
    events: () => {
      const last = opened.at(-1)
      if (!last) throw new Error('Nothing was opened.')
      return last
    },
    connects: () => {
      isUp = true
      fake.events().connected()
    },
    isCut: () => {
      isUp = false
      fake.events().disconnected()
    },
    open: (token, events) => {
      tokens.push(token)
      opened.push(events)
      return {
        resume: (seen) => ifUp(() => (resumed.push(seen), fake.answerResume())),
        say: (line) => ifUp(() => (said.push(line), fake.answerSay(line))),
        leave: () => ifUp(() => ((fake.left += 1), left)),
        close: () => undefined,
      }
    },
  }
  return fake
}
