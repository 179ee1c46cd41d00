import type { Language } from '../../../core/language.ts'
import type { WebDesk, WebEntry, WebLine, WebState } from '../protocol.ts'
import { createCatchUp, type CatchUp } from './catch-up.ts'
import { CurrentLine } from './current-line.ts'
import type { Keep, KeepKey } from './keep.ts'
import { LineWatch } from './line-watch.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { createRevoking, type Revoking } from './revoking.ts'
import { newLineId, newToken } from './secrets.ts'
import { Sender } from './sender.ts'
import { createTimeline, type ShownLine, type Timeline } from './timeline.ts'
import type { OpenWire } from './wire.ts'

export interface ConnectionState {
  readonly lines: readonly ShownLine[]
  readonly isOnline: boolean
  /** The line has been away long enough to say so. */
  readonly isCut: boolean
  /** What was said before is being fetched. */
  readonly isLoading: boolean
  readonly isTyping: boolean
  /** The server cannot keep lines just now. */
  readonly isBusy: boolean
  readonly desk: WebDesk | undefined
}

interface ConnectionParts {
  readonly openWire: OpenWire
  readonly keep: Keep
  readonly changed: () => void
  /** An entry that was not shown before, while connected (not what was fetched on return). */
  readonly arrived: (entry: WebEntry) => void
  /** Erased here or in another tab. */
  readonly erased: () => void
}

/** A server that refuses every key is not asked again at once. */
const renewAgainMs = 10_000
/** Another tab sends its own lines; after this it may have been closed. */
const otherTabMs = 5_000

/** The conversation in this browser: what is shown, what still has to be sent, and the line to the server. */
export class Connection {
  readonly #parts: ConnectionParts
  readonly #keep: Keep
  readonly #outbox: Outbox
  readonly #timeline: Timeline = createTimeline()
  readonly #revoking: Revoking
  readonly #sender: Sender
  readonly #catchUp: CatchUp
  readonly #watch: LineWatch
  readonly #line: CurrentLine
  #token: string | undefined
  #isConnected = false
  #isTyping = false
  #desk: WebDesk | undefined
  #renewals = 0

  constructor(parts: ConnectionParts) {
    this.#parts = parts
    this.#keep = parts.keep
    this.#outbox = createOutbox(parts.keep)
    this.#revoking = createRevoking(parts.openWire, parts.keep)
    this.#watch = new LineWatch(parts.changed)
    this.#line = this.#createLine()
    this.#sender = this.#createSender()
    this.#catchUp = this.#createCatchUp()
  }

  /** Connects, also when there was no conversation yet. */
  begin(language: Language): void {
    this.#token ??= this.#keep.read('token') ?? newToken()
    this.#keep.write('token', this.#token)
    this.#connect()
    if (this.#keep.read('joined') === language) return
    this.#keep.write('joined', language)
    this.say({ kind: 'joined', language }, '')
  }

  /** Connects only when there is a conversation, or something left to tell the server. */
  comeBack(): void {
    this.#revoking.start()
    this.#connect()
  }

  say(content: WebLine['content'], shown: string): void {
    this.#outbox.put({ id: newLineId(), content, shown, at: new Date().toISOString() })
    this.#sender.wake()
    this.#parts.changed()
  }

  /** A failed line out of the outbox again; its text, so that it can be changed. */
  takeBack(id: string): string {
    const text = this.#outbox.find(id)?.shown ?? ''
    this.#outbox.remove(id)
    this.#parts.changed()
    return text
  }

  /** "Stop en wis": this browser is empty when this returns, whatever the line does. */
  erase(): void {
    const token = this.#token ?? this.#keep.read('token')
    const leaving = this.#isConnected ? this.#line.release() : undefined
    this.#keep.clear()
    if (token !== undefined) this.#revoking.revoke(token, leaving)
    this.#forget()
  }

  /** Another tab changed something. */
  changedElsewhere(key: KeepKey): void {
    if (key === 'outbox')
      setTimeout(() => {
        this.#sender.wake()
      }, otherTabMs)
    if (key === 'token' && this.#keep.read('token') !== this.#token) {
      if (this.#token !== undefined) this.#forget()
      this.#connect()
    }
    this.#parts.changed()
  }

  state(): ConnectionState {
    return {
      lines: this.#timeline.lines(this.#outbox.lines()),
      isOnline: this.#isConnected,
      isCut: this.#watch.isCut,
      isLoading: this.#line.isThere && !this.#catchUp.isDone(),
      isTyping: this.#isTyping,
      isBusy: this.#sender.isBusy,
      desk: this.#desk,
    }
  }

  close(): void {
    this.#disconnect()
    this.#revoking.stop()
  }

  #createLine(): CurrentLine {
    return new CurrentLine(this.#parts.openWire, {
      connected: () => {
        this.#connected()
      },
      disconnected: () => {
        this.#disconnected()
        this.#watch.expect()
      },
      refused: ({ reason }) => {
        if (reason === 'token-refused') this.#beginAnew()
      },
      entry: (entry) => {
        this.#receive(entry)
      },
      state: (state) => {
        this.#take(state)
        this.#parts.changed()
      },
    })
  }

  #createSender(): Sender {
    return new Sender({
      outbox: this.#outbox,
      changed: this.#parts.changed,
      say: (line) => this.#line.wire().say(line),
      kept: this.#timeline.keep,
      tokenRefused: () => {
        this.#beginAnew()
      },
    })
  }

  #createCatchUp(): CatchUp {
    return createCatchUp({
      ask: (seen) => this.#line.wire().resume(seen),
      add: (entries) => {
        for (const entry of entries) this.#show(entry)
      },
      state: (state) => {
        this.#take(state)
      },
      done: () => {
        this.#renewals = 0
        this.#parts.changed()
        this.#sender.start()
      },
      tokenRefused: () => {
        this.#beginAnew()
      },
    })
  }

  #connect(): void {
    this.#token ??= this.#keep.read('token')
    if (this.#token === undefined || this.#line.isThere) return
    this.#watch.expect()
    this.#line.open(this.#token)
  }

  #connected(): void {
    this.#isConnected = true
    this.#watch.rest()
    this.#catchUp.start()
    this.#parts.changed()
  }

  #disconnect(): void {
    this.#line.close()
    this.#watch.rest()
    this.#disconnected()
  }

  #disconnected(): void {
    this.#isConnected = false
    this.#isTyping = false
    this.#catchUp.stop()
    this.#sender.stop()
    this.#parts.changed()
  }

  /** The key no longer works. What was not sent yet goes out under a new one; what was said before is not ours to show. */
  #beginAnew(): void {
    this.#disconnect()
    this.#timeline.clear()
    this.#catchUp.forget()
    this.#token = newToken()
    this.#keep.write('token', this.#token)
    this.#askGreeting()
    this.#renewals += 1
    if (this.#renewals === 1) this.#connect()
    else
      setTimeout(() => {
        this.#connect()
      }, renewAgainMs)
  }

  #askGreeting(): void {
    const language = this.#keep.read('joined')
    const isAsked = this.#outbox.lines().some((line) => line.content.kind === 'joined')
    if (language !== undefined && !isAsked) this.say({ kind: 'joined', language }, '')
  }

  #show(entry: WebEntry): void {
    this.#timeline.add(entry, entry.id === undefined ? undefined : this.#outbox.find(entry.id))
    if (entry.id !== undefined) this.#outbox.remove(entry.id)
  }

  #receive(entry: WebEntry): void {
    this.#show(entry)
    this.#catchUp.saw(entry)
    if (entry.author.kind !== 'resident') {
      this.#isTyping = false
      this.#sender.answered()
    }
    this.#parts.arrived(entry)
    this.#parts.changed()
  }

  #take({ isTyping, desk }: WebState): void {
    this.#isTyping = isTyping ?? this.#isTyping
    this.#desk = desk ?? this.#desk
  }

  #forget(): void {
    this.#disconnect()
    this.#token = undefined
    this.#timeline.clear()
    this.#catchUp.forget()
    this.#parts.erased()
    this.#parts.changed()
  }
}
