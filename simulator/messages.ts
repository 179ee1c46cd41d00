import type { Clock } from '../core/clock.ts'
import { addNewest } from './add-newest.ts'
import { residentOf, type SimulatedMessage } from './message.ts'
import { mostMessagesShown } from './protocol.ts'
import { createSid } from './sid.ts'

/** The messages of the account. */
export interface Messages {
  /** In the order in which they were made. */
  readonly all: readonly SimulatedMessage[]
  find(sid: string): SimulatedMessage | undefined
  /** Of one resident's number, oldest first. */
  of(number: string): readonly SimulatedMessage[]
  /** Gives it a sid, unless it has one, and its times. */
  add(message: NewMessage): SimulatedMessage
  /** Changes it in place, so that whoever holds it sees it. */
  update(message: SimulatedMessage, change: Change): void
}

type NewMessage = Omit<SimulatedMessage, 'sid' | 'createdAt' | 'updatedAt'> & { readonly sid?: string }

type Change = Partial<Pick<SimulatedMessage, 'status' | 'errorCode' | 'sentAt'>>

interface MessageParts {
  readonly clock: Clock
  /** More than these are forgotten, the oldest first. */
  readonly most: number
  /** Told of every message that is new or changed, as long as it is shown on its telephone. */
  readonly changed: (message: SimulatedMessage) => void
}

export function createMessages({ clock, most, changed }: MessageParts): Messages {
  const all: SimulatedMessage[] = []
  const bySid = new Map<string, SimulatedMessage>()
  const byNumber = new Map<string, SimulatedMessage[]>()

  return {
    all,
    find: (sid) => bySid.get(sid),
    of,
    add(given) {
      const now = clock.now()
      const message = { ...given, sid: given.sid ?? createSid('SM'), createdAt: now, updatedAt: now }
      const forgotten = addNewest(all, message, most)
      bySid.set(message.sid, message)
      const number = residentOf(message)
      const known = byNumber.get(number)
      if (known) known.push(message)
      else byNumber.set(number, [message])
      if (forgotten) forget(forgotten)
      changed(message)
      return message
    },
    update(message, change) {
      Object.assign(message, change, { updatedAt: clock.now() })
      if (isShown(message)) changed(message)
    },
  }

  function of(number: string): readonly SimulatedMessage[] {
    return byNumber.get(number) ?? []
  }

  /** The oldest of all is the oldest of its number. */
  function forget(message: SimulatedMessage): void {
    bySid.delete(message.sid)
    const number = residentOf(message)
    const known = byNumber.get(number)
    known?.shift()
    if (known?.length === 0) byNumber.delete(number)
  }

  function isShown(message: SimulatedMessage): boolean {
    const known = of(residentOf(message))
    return known.lastIndexOf(message) >= Math.max(0, known.length - mostMessagesShown)
  }
}
