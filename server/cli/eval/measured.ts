import type { AnsweredLine } from '../asking.ts'
import type { Query } from './query.ts'

/** What was said to a question, and what was found for it; all that is known without the question. */
export interface Given extends Pick<
  AnsweredLine,
  'text' | 'ranked' | 'person' | 'made' | 'elsewhere' | 'why' | 'ms'
> {
  readonly answered: AnsweredLine['kind']
  /** Document ids of the answer. */
  readonly sources: readonly string[]
  readonly baseline?: Baseline
}

/** Document ids that plain BM25 finds, best first: for the question alone, and with all that was said before it. */
export interface Baseline {
  readonly question: readonly string[]
  readonly conversation: readonly string[]
}

/** One question and what came of it. */
export interface Measured extends Given {
  readonly query: Query
}

/** Whether a document that answers the question is among the first so many. */
export function isAmong(gold: readonly string[], ranked: readonly string[], depth: number): boolean {
  return ranked.slice(0, depth).some((id) => gold.includes(id))
}
