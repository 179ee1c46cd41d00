import type { Refused, Resumed, WebCursor, WebEntry, WebState } from '../protocol.ts'

interface CatchUpParts {
  readonly ask: (seen: WebCursor | null) => Promise<Resumed | Refused>
  readonly add: (entries: readonly WebEntry[]) => void
  readonly state: (state: WebState) => void
  readonly done: () => void
  readonly tokenRefused: () => void
}

/** After every connect: fetches what was missed, page by page, before anything is sent. */
export interface CatchUp {
  readonly start: () => void
  readonly stop: () => void
  /** An entry that came by itself. */
  readonly saw: (entry: WebEntry) => void
  readonly isDone: () => boolean
  /** The next one begins at the beginning. */
  readonly forget: () => void
}

const tryAgainMs = 2_000

export function createCatchUp({ ask, add, state, done, tokenRefused }: CatchUpParts): CatchUp {
  let seen: WebCursor | null = null
  let isCaughtUp = false
  // Raised by every start and stop: an answer to an older question is thrown away.
  let round = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function fetchRest(own: number): Promise<void> {
    try {
      const resumed = await ask(seen)
      if (own === round) take(resumed, own)
    } catch {
      // Cut off: the next connect starts again. Only late: ask again.
      again(own, tryAgainMs)
    }
  }

  function take(resumed: Resumed | Refused, own: number): void {
    if (resumed.kind === 'refused') {
      refuse(resumed, own)
      return
    }
    add(resumed.entries)
    seen = cursorAfter(seen, resumed.entries)
    state(resumed.state)
    if (resumed.hasMore && resumed.entries.length > 0) {
      void fetchRest(own)
      return
    }
    isCaughtUp = true
    done()
  }

  function refuse(refused: Refused, own: number): void {
    if (refused.reason === 'token-refused') {
      tokenRefused()
      return
    }
    // What we say we saw is not known there: everything then.
    if (refused.reason === 'malformed') seen = null
    again(own, refused.retryInMs ?? tryAgainMs)
  }

  function again(own: number, ms: number): void {
    if (own !== round) return
    timer = setTimeout(() => void fetchRest(own), ms)
  }

  function stop(): void {
    round += 1
    isCaughtUp = false
    clearTimeout(timer)
  }

  return {
    start: () => {
      stop()
      void fetchRest(round)
    },
    stop,
    saw: (entry) => {
      // Before that there may be a gap below it, which the answer to our question fills.
      if (isCaughtUp) seen = cursorAfter(seen, [entry])
    },
    isDone: () => isCaughtUp,
    forget: () => {
      seen = null
    },
  }
}

function cursorAfter(seen: WebCursor | null, entries: readonly WebEntry[]): WebCursor | null {
  return entries.reduce<WebCursor | null>((last, { conversation, number }) => {
    const isLater = last?.conversation !== conversation || number > last.number
    return isLater ? { conversation, number } : last
  }, seen)
}
