import type { Language } from '../../../core/language.ts'
import type { Refused, WebDesk, WebEntry, WebLine, WebState } from '../protocol.ts'
import { createCatchUp } from './catch-up.ts'
import type { Keep, KeepKey } from './keep.ts'
import { createOutbox } from './outbox.ts'
import { createRevoking } from './revoking.ts'
import { newLineId, newToken } from './secrets.ts'
import { createSender } from './sender.ts'
import { createTimeline, type ShownLine } from './timeline.ts'
import type { OpenWire, Wire } from './wire.ts'

/** The conversation in this browser: what is shown, what still has to be sent, and the line to the server. */
export interface Connection {
  /** Connects, also when there was no conversation yet. */
  begin(language: Language): void
  /** Connects only when there is a conversation, or something left to tell the server. */
  comeBack(): void
  say(content: WebLine['content'], shown: string): void
  /** A failed line out of the outbox again; its text, so that it can be changed. */
  takeBack(id: string): string
  /** "Stop en wis": this browser is empty when this returns, whatever the line does. */
  erase(): void
  /** Another tab changed something. */
  changedElsewhere(key: KeepKey): void
  state(): ConnectionState
  close(): void
}

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

export interface ConnectionParts {
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
const cutAfterMs = 1_500

export function createConnection({ openWire, keep, changed, arrived, erased }: ConnectionParts): Connection {
  const outbox = createOutbox(keep)
  const timeline = createTimeline()
  const revoking = createRevoking(openWire, keep)
  let token: string | undefined
  let wire: Wire | undefined
  let isConnected = false
  let isTyping = false
  let desk: WebDesk | undefined
  let renewals = 0
  let cut: ReturnType<typeof setTimeout> | undefined
  let isCut = false

  const sender = createSender({
    outbox,
    changed,
    say: (line) => (wire ? wire.say(line) : Promise.reject(new Error('closed'))),
    kept: (line, kept) => {
      timeline.keep(line, kept)
    },
    tokenRefused: beginAnew,
  })
  const catchUp = createCatchUp({
    ask: (seen) => (wire ? wire.resume(seen) : Promise.reject(new Error('closed'))),
    add: (entries) => {
      entries.forEach(show)
    },
    state: take,
    done: () => {
      renewals = 0
      changed()
      sender.start()
    },
    tokenRefused: beginAnew,
  })

  function connect(): void {
    token ??= keep.read<string>('token')
    if (token === undefined || wire) return
    const opened: { wire?: Wire } = {}
    const ifCurrent = (action: () => void) => () => {
      if (wire === opened.wire) action()
    }
    expectLine()
    opened.wire = wire = openWire(token, {
      connected: ifCurrent(() => {
        isConnected = true
        notCut()
        catchUp.start()
        changed()
      }),
      disconnected: ifCurrent(() => {
        disconnected()
        expectLine()
      }),
      refused: (refused) =>
        ifCurrent(() => {
          notLetIn(refused)
        })(),
      entry: (entry) =>
        ifCurrent(() => {
          receive(entry)
        })(),
      state: (state) =>
        ifCurrent(() => {
          take(state)
          changed()
        })(),
    })
  }

  function disconnect(): void {
    wire?.close()
    wire = undefined
    notCut()
    disconnected()
  }

  function disconnected(): void {
    isConnected = false
    isTyping = false
    catchUp.stop()
    sender.stop()
    changed()
  }

  /** A line that comes back within a moment is not worth a word. */
  function expectLine(): void {
    notCut()
    cut = setTimeout(() => {
      isCut = true
      changed()
    }, cutAfterMs)
  }

  function notCut(): void {
    clearTimeout(cut)
    isCut = false
  }

  function notLetIn(refused: Refused): void {
    if (refused.reason === 'token-refused') beginAnew()
  }

  /** The key no longer works. What was not sent yet goes out under a new one; what was said before is not ours to show. */
  function beginAnew(): void {
    disconnect()
    timeline.clear()
    catchUp.forget()
    token = newToken()
    keep.write('token', token)
    greet(keep.read<Language>('joined'))
    renewals += 1
    if (renewals === 1) connect()
    else setTimeout(connect, renewAgainMs)
  }

  function greet(language: Language | undefined): void {
    const isAsked = outbox.lines().some((line) => line.content.kind === 'joined')
    if (language !== undefined && !isAsked) put({ kind: 'joined', language }, '')
  }

  function show(entry: WebEntry): void {
    timeline.add(entry, entry.id === undefined ? undefined : outbox.find(entry.id))
    if (entry.id !== undefined) outbox.remove(entry.id)
  }

  function receive(entry: WebEntry): void {
    show(entry)
    catchUp.saw(entry)
    if (entry.author.kind !== 'resident') isTyping = false
    arrived(entry)
    changed()
  }

  function take(state: WebState): void {
    if (state.isTyping !== undefined) isTyping = state.isTyping
    if (state.desk) desk = state.desk
  }

  function put(content: WebLine['content'], shown: string): void {
    outbox.put({ id: newLineId(), content, shown, at: new Date().toISOString() })
    sender.wake()
    changed()
  }

  function forget(): void {
    disconnect()
    token = undefined
    timeline.clear()
    catchUp.forget()
    erased()
    changed()
  }

  return {
    begin: (language) => {
      token ??= keep.read<string>('token') ?? newToken()
      keep.write('token', token)
      connect()
      if (keep.read<Language>('joined') === language) return
      keep.write('joined', language)
      put({ kind: 'joined', language }, '')
    },
    comeBack: () => {
      revoking.start()
      connect()
    },
    say: put,
    takeBack: (id) => {
      const text = outbox.find(id)?.shown ?? ''
      outbox.remove(id)
      changed()
      return text
    },
    erase: () => {
      const known = token ?? keep.read<string>('token')
      const leaving = isConnected ? wire : undefined
      if (leaving) wire = undefined
      keep.clear()
      if (known !== undefined) revoking.revoke(known, leaving)
      forget()
    },
    changedElsewhere: (key) => {
      if (key === 'outbox') sender.wake()
      if (key === 'token' && keep.read('token') !== token) {
        if (token !== undefined) forget()
        connect()
      }
      changed()
    },
    state: () => ({
      lines: timeline.lines(outbox.lines()),
      isOnline: isConnected,
      isCut,
      isLoading: wire !== undefined && !catchUp.isDone(),
      isTyping,
      isBusy: sender.isBusy(),
      desk,
    }),
    close: () => {
      disconnect()
      revoking.stop()
    },
  }
}
