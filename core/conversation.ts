import type { Language } from './language.ts'

/** Who holds a conversation; changed by a structured action only, never by a word in a text. */
export type Holder = 'bot' | 'waiting' | 'staff' | 'promised' | 'closed'

const moves: Record<Holder, readonly Holder[]> = {
  bot: ['waiting', 'promised', 'staff', 'closed'],
  waiting: ['staff', 'promised', 'bot', 'closed'],
  staff: ['bot', 'waiting', 'promised', 'closed'],
  promised: ['staff', 'closed'],
  closed: ['bot'],
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
