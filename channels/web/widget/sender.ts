import type { Kept, Refused, WebLine } from '../protocol.ts'
import type { Outbox } from './outbox.ts'
import type { OutgoingLine } from './outgoing-line.ts'

interface SenderParts {
  readonly outbox: Outbox
  readonly say: (line: WebLine) => Promise<Kept | Refused>
  readonly kept: (line: OutgoingLine, kept: Kept) => void
  readonly tokenRefused: () => void
  readonly changed: () => void
}

const firstRetryMs = 1_000
const lastRetryMs = 15_000
/** How long a question waits for the greeting, so that it is answered below it. */
const greetingMs = 800

/** Sends the outbox, one line at a time and in order, each with its own id until it is acknowledged. */
export class Sender {
  /** The server said: not now. */
  isBusy = false
  readonly #parts: SenderParts
  // Raised by every start and stop: what an older connection still answers is not ours any more.
  #round = 0
  #isUp = false
  #isWaiting = false
  #failures = 0
  #isGreeting = false
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(parts: SenderParts) {
    this.#parts = parts
  }

  /** The line is up and what was missed is here. */
  start(): void {
    this.stop()
    this.#isUp = true
    this.wake()
  }

  stop(): void {
    this.#round += 1
    clearTimeout(this.#timer)
    this.#isUp = false
    this.#isWaiting = false
    this.#isGreeting = false
    this.isBusy = false
    this.#failures = 0
  }

  /** Something was put in the outbox. */
  wake(): void {
    void this.#sendNext()
  }

  /** Something of ours came in. */
  answered(): void {
    if (!this.#isGreeting) return
    clearTimeout(this.#timer)
    this.#goOn()
  }

  async #sendNext(): Promise<void> {
    const line = this.#parts.outbox.next()
    if (!this.#isUp || this.#isWaiting || !line) return
    this.#isWaiting = true
    const round = this.#round
    const answer = await this.#attempt(line)
    if (round !== this.#round) return
    this.#isWaiting = false
    this.#settle(line, answer)
    this.#parts.changed()
  }

  async #attempt({ id, content }: OutgoingLine): Promise<Kept | Refused | undefined> {
    try {
      return await this.#parts.say({ id, content })
    } catch {
      // Unknown whether it arrived: the same id goes again.
      return undefined
    }
  }

  #settle(line: OutgoingLine, answer: Kept | Refused | undefined): void {
    const { outbox, kept, tokenRefused } = this.#parts
    if (answer?.kind === 'kept') {
      kept(line, answer)
      outbox.remove(line.id)
      this.#isGreeting = line.content.kind === 'joined'
      this.#succeed()
    } else if (answer?.reason === 'token-refused') {
      tokenRefused()
    } else if (answer?.reason === 'malformed' || answer?.reason === 'too-long') {
      outbox.put({ ...line, failed: answer.reason })
      this.#succeed()
    } else {
      this.isBusy = answer !== undefined
      this.#sendAgain(answer?.retryInMs)
    }
  }

  #succeed(): void {
    this.#failures = 0
    this.isBusy = false
    if (this.#isGreeting) this.#pause(greetingMs)
    else this.wake()
  }

  #sendAgain(retryInMs: number | undefined): void {
    const backoffMs = Math.min(lastRetryMs, firstRetryMs * 2 ** this.#failures)
    this.#failures += 1
    this.#pause(retryInMs ?? backoffMs)
  }

  #pause(ms: number): void {
    this.#isWaiting = true
    this.#timer = setTimeout(() => {
      this.#goOn()
    }, ms)
  }

  #goOn(): void {
    this.#isGreeting = false
    this.#isWaiting = false
    this.wake()
  }
}
