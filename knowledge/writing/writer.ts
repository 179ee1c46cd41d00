import type { Fact, MadeByModel } from '../../core/answer.ts'
import type { Language } from '../../core/language.ts'
import type { Line } from '../../core/knowledge.ts'
import type { Page } from './page.ts'

/** Puts what pages say in words that answer a question; every sentence is checked before it is given. */
export interface Writer {
  /** undefined: no answer that holds, or none in time; then the sentences of the pages have to do. Never rejects. */
  write(asked: Writing): Promise<Written | undefined>
  close(): void
}

export interface Writing {
  readonly question: string
  readonly language: Language
  readonly history: readonly Line[]
  /** What the answer rests on, in the order of its sources. */
  readonly pages: readonly Page[]
}

export interface Written {
  readonly text: string
  readonly language: Language
  readonly facts: readonly Fact[]
  readonly made: MadeByModel
}
