import type { Address } from '../../core/address.ts'
import type { Cursor } from '../../core/timeline.ts'
import type { WebEntry, WebState } from './protocol.ts'

/** One address as this process knows it: its open tabs, and what was said to them. Nothing in it is needed after a restart. */
export interface Browser {
  readonly address: Address
  readonly tabs: Set<Tab>
  /** Work that reads the record and moves cursors, one after the other. */
  readonly inOrder: InOrder
  /** Lines, so that a second one never overtakes the first. */
  readonly sayInOrder: InOrder
  /** The flush that waits for its turn: whoever asks meanwhile shares it. */
  nextFlush: Promise<void> | undefined
  /** How many replies were brought: a turn that brought none is looked for in the record. */
  sends: number
  /** Turns that are being worked on. */
  thinking: number
  isTyping: boolean
  /** The token and its origin were found good at this moment (performance.now). */
  checkedAtMs: number
  isBound: boolean
  /** Delivery ids by the number of their entry, until a tab says it has it. */
  readonly awaiting: Map<number, Awaited>
  /** The last entry a tab said it has. */
  confirmed: Cursor | undefined
}

interface Awaited {
  readonly conversation: string
  readonly delivery: string
}

/** One socket. The record is the truth; a tab is a cursor in it. */
export interface Tab {
  readonly browser: Browser
  readonly origin: string
  readonly ip: string
  /** What it has; undefined before it resumed, and while it still fetches older pages. */
  seen: Seen | undefined
  /** Requests in a row that were refused. */
  refusals: number
  /** @param onArrived called when the tab answers that it has the entry. */
  show(entry: WebEntry, onArrived: () => void): void
  tell(state: WebState): void
  /** For good: the browser does not come back by itself. */
  end(): void
  /** Cut: the browser comes back and catches up. */
  cut(): void
}

interface Seen {
  /** undefined: the address has said nothing yet. */
  readonly upTo: Cursor | undefined
}

type InOrder = <T>(work: () => Promise<T>) => Promise<T>

export function createBrowser(address: Address): Browser {
  return {
    address,
    tabs: new Set(),
    inOrder: createInOrder(),
    sayInOrder: createInOrder(),
    nextFlush: undefined,
    sends: 0,
    thinking: 0,
    isTyping: false,
    checkedAtMs: Number.NEGATIVE_INFINITY,
    isBound: false,
    awaiting: new Map(),
    confirmed: undefined,
  }
}

function createInOrder(): InOrder {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
}
