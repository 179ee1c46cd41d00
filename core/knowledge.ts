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

export interface Consulted {
  readonly answer: Answer
  /** Document ids, best first, ten at most, whatever the answer: for measuring and for staff. */
  readonly ranked: readonly string[]
}

/** The municipality's own knowledge. `knowledge/` is one; the dialogue core knows this much of it. */
export interface Knowledge {
  consult(question: Question): Promise<Consulted>
  /** The passage of one document chosen by the resident after a question back; undefined when it is gone. */
  open(documentId: string, question: Question): Promise<Answer | undefined>
}
