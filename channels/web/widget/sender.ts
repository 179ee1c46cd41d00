import type { Kept, Refused, WebLine } from '../protocol.ts'
import type { Outbox, OutgoingLine } from './outbox.ts'

interface SenderParts {
  readonly outbox: Outbox
  readonly say: (line: WebLine) => Promise<Kept | Refused>
  readonly kept: (line: OutgoingLine, kept: Kept) => void
  readonly tokenRefused: () => void
  readonly changed: () => void
}

/** Sends the outbox, one line at a time and in order, each with its own id until it is acknowledged. */
export interface Sender {
  /** The line is up and what was missed is here. */
  start(): void
  stop(): void
  /** Something was put in the outbox. */
  wake(): void
  /** The server said: not now. */
  isBusy(): boolean
}

const firstRetryMs = 1_000
const lastRetryMs = 15_000

export function createSender({ outbox, say, kept, tokenRefused, changed }: SenderParts): Sender {
  // Raised by every start and stop: what an older connection still answers is not ours any more.
  let round = 0
  let isUp = false
  let isWaiting = false
  let isBusy = false
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function sendNext(): Promise<void> {
    const line = outbox.next()
    if (!isUp || isWaiting || !line) return
    isWaiting = true
    const own = round
    const answer = await attempt(line)
    if (own !== round) return
    isWaiting = false
    settle(line, answer)
    changed()
  }

  async function attempt({ id, content }: OutgoingLine): Promise<Kept | Refused | undefined> {
    try {
      return await say({ id, content })
    } catch {
      // Unknown whether it arrived: the same id goes again.
      return undefined
    }
  }

  function settle(line: OutgoingLine, answer: Kept | Refused | undefined): void {
    if (answer?.kind === 'kept') {
      kept(line, answer)
      outbox.remove(line.id)
      succeed()
      return
    }
    if (answer?.reason === 'token-refused') {
      tokenRefused()
      return
    }
    if (answer?.reason === 'malformed' || answer?.reason === 'too-long') {
      outbox.put({ ...line, failed: answer.reason })
      succeed()
      return
    }
    isBusy = answer !== undefined
    again(answer?.retryInMs)
  }

  function succeed(): void {
    failures = 0
    isBusy = false
    void sendNext()
  }

  function again(retryInMs: number | undefined): void {
    const backoffMs = Math.min(lastRetryMs, firstRetryMs * 2 ** failures)
    failures += 1
    isWaiting = true
    timer = setTimeout(() => {
      isWaiting = false
      void sendNext()
    }, retryInMs ?? backoffMs)
  }

  function reset(nowUp: { readonly isUp: boolean }): void {
    round += 1
    clearTimeout(timer)
    isUp = nowUp.isUp
    isWaiting = false
    isBusy = false
    failures = 0
  }

  return {
    start: () => {
      reset({ isUp: true })
      void sendNext()
    },
    stop: () => {
      reset({ isUp: false })
    },
    wake: () => void sendNext(),
    isBusy: () => isBusy,
  }
}
