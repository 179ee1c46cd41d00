import type { Clock } from '../core/clock.ts'
import { residentOf, type SimulatedMessage } from './message.ts'
import { createSid } from './sid.ts'

/** Every message of the account. */
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

/** @param changed is told of every message that is new or changed. */
export function createMessages(clock: Clock, changed: (message: SimulatedMessage) => void): Messages {
  const all: SimulatedMessage[] = []
  const bySid = new Map<string, SimulatedMessage>()
  const byNumber = new Map<string, SimulatedMessage[]>()

  return {
    all,
    find: (sid) => bySid.get(sid),
    of: (number) => byNumber.get(number) ?? [],
    add(given) {
      const now = clock.now()
      const message = { ...given, sid: given.sid ?? createSid('SM'), createdAt: now, updatedAt: now }
      all.push(message)
      bySid.set(message.sid, message)
      const number = residentOf(message)
      const known = byNumber.get(number)
      if (known) known.push(message)
      else byNumber.set(number, [message])
      changed(message)
      return message
    },
    update(message, change) {
      Object.assign(message, change, { updatedAt: clock.now() })
      changed(message)
    },
  }
}
