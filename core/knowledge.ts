import type { Answer } from './answer.ts'
import type { Language } from './language.ts'

/** One line said earlier in the conversation, oldest first in a history. */
export interface Line {
  readonly from: 'resident' | 'balie'
  readonly text: string
}

export interface Question {
  readonly text: string
  /** The language the resident writes in; sources may be in another. */
  readonly language: Language
  readonly history: readonly Line[]
}

/** How an answer came about, for measuring and for who makes it better. */
export interface Why {
  readonly decision: string
  /** How likely it was that the best page answers, 0 to 1; and how likely it had to be. */
  readonly confidence?: number
  readonly needed?: number
  readonly evidence?: Readonly<Record<string, number>>
  /** Of the documents in `ranked`. */
  readonly scores: readonly number[]
}

export interface Consulted {
  readonly answer: Answer
  /** Document ids, best first, ten at most, whatever the answer: for measuring and for staff. */
  readonly ranked: readonly string[]
  readonly why?: Why
}

/** The municipality's own knowledge. `knowledge/` is one; the dialogue core knows this much of it. */
export interface Knowledge {
  consult(question: Question): Promise<Consulted>
  /** The passage of one document chosen by the resident after a question back; undefined when it is gone. */
  open(documentId: string, question: Question): Promise<Answer | undefined>
}
