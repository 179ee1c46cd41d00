import type { Language } from './language.ts'

/** Who holds a conversation; changed by a structured action only, never by a word in a text. */
export type Holder = 'bot' | 'waiting' | 'staff' | 'promised' | 'closed'

const moves: Record<Holder, readonly Holder[]> = {
  bot: ['waiting', 'promised', 'staff', 'closed'],
  waiting: ['staff', 'promised', 'bot', 'closed'],
  staff: ['bot', 'waiting', 'promised', 'closed'],
  promised: ['staff', 'closed'],
  /** The resident writes again, or a reply to them could not be delivered. */
  closed: ['bot', 'waiting'],
}

/** Whoever needs a person waits, unless somebody is waited for or there already. */
export function waitingFrom(holder: Holder): { holder?: 'waiting' } {
  return holder === 'bot' || holder === 'closed' ? { holder: 'waiting' } : {}
}

export function mayMove(from: Holder, to: Holder): boolean {
  return moves[from].includes(to)
}

export interface Conversation {
  readonly id: string
  readonly holder: Holder
  /** Raised by every change of holder: work begun under another version is thrown away. */
  readonly holderVersion: number
  readonly language: Language
  readonly lastNumber: number
  readonly openedAt: Date
}
