import type { WeightedTerm } from '../terms/word-terms.ts'

/** One thing a question is about, and every term that may stand for it. */
export interface Concept {
  /** How much it counts: 1 when it was said now, less when it comes from what was said before. */
  readonly weight: number
  /** The first one is the word itself. */
  readonly terms: readonly WeightedTerm[]
  /** `said` in the question itself, `guessed` by repairing its spelling, `asked` and `answered` in the lines before. */
  readonly from: 'said' | 'guessed' | 'asked' | 'answered' | 'topic'
}

/** What the index knows, as far as understanding needs it. */
export interface KnownWords {
  hasWord(word: string): boolean
  hasStem(stem: string): boolean
  /** Words that these two make together, by their stems. */
  compoundsOf(oneStem: string, otherStem: string): readonly string[]
  /** Words that a mistyped word may have been. */
  near(word: string): readonly string[]
}
