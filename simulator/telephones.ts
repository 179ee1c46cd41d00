import { later, type Clock } from '../core/clock.ts'
import { isNumber } from './number.ts'
import type { PhoneView } from './protocol.ts'

/** What Twilio and the telephone itself know of one number. */
export interface Telephone {
  readonly number: string
  isOn: boolean
  isLooking: boolean
  refusal: 'opted-out' | 'blocked' | undefined
  /** When it last wrote to us. */
  lastInboundAt: Date | undefined
}

export interface Telephones {
  readonly all: readonly Telephone[]
  /** Has as many as the page may make. More can be made all the same. */
  readonly isFull: boolean
  /** Makes it when it is new. @throws Error when it is not E.164. */
  of(number: string): Telephone
  find(number: string): Telephone | undefined
  change(telephone: Telephone, change: Partial<Omit<Telephone, 'number'>>): void
}

export const windowMs = 24 * 60 * 60 * 1000

export const mostTelephones = 200

export function createTelephones(changed: (telephone: Telephone) => void): Telephones {
  const byNumber = new Map<string, Telephone>()

  return {
    get all() {
      return [...byNumber.values()]
    },
    get isFull() {
      return byNumber.size >= mostTelephones
    },
    find: (number) => byNumber.get(number),
    of(number) {
      const known = byNumber.get(number)
      if (known) return known
      if (!isNumber(number)) throw new Error('A telephone needs a number in E.164: +31612345678')
      const made = { number, isOn: true, isLooking: true, refusal: undefined, lastInboundAt: undefined }
      byNumber.set(number, made)
      changed(made)
      return made
    },
    change(telephone, change) {
      Object.assign(telephone, change)
      changed(telephone)
    },
  }
}

/** Whether free text may be sent to it now. */
export function isInWindow(telephone: Telephone | undefined, clock: Clock): boolean {
  const last = telephone?.lastInboundAt
  return last !== undefined && clock.now().getTime() < last.getTime() + windowMs
}

export function phoneViewOf(telephone: Telephone): Omit<PhoneView, 'messages'> {
  const { number, isOn, isLooking, refusal, lastInboundAt } = telephone
  return {
    number,
    isOn,
    isLooking,
    ...(refusal === undefined ? {} : { refusal }),
    ...(lastInboundAt === undefined ? {} : { windowEndsAt: later(lastInboundAt, windowMs).toISOString() }),
  }
}
