import type { WeightedTerm } from '../terms/word-terms.ts'

/** A passage, by its number in the snapshot, and what an index gave it. */
export interface Hit {
  readonly passage: number
  readonly score: number
}

/** Whom an answer is for, and when. */
export interface PassageFilter {
  /** ISO 8601 day on which a page has to be valid. */
  readonly day: string
  /** What is for staff only no resident's question reaches. */
  readonly readers: 'residents' | 'staff'
  /** ISO 639-1, of the page; without it every language. */
  readonly language?: string
  /** Without it every audience. A page without an audience is for everyone. */
  readonly audience?: string
}

export interface PassageQuery {
  /** Each term once; weights above 0. */
  readonly terms: readonly WeightedTerm[]
  /** As long as those of the index; without it there is no dense list. */
  readonly vector?: Float32Array | undefined
  readonly filter: PassageFilter
  /** The most that each list holds. */
  readonly limit: number
}

/** Two lists, each best first. */
export interface PassageHits {
  readonly lexical: readonly Hit[]
  readonly dense: readonly Hit[]
}

/**
 * Scores the passages of one snapshot; what a question means is decided before it, and what to do with the hits after
 * it. Lexical: BM25F of the term in the passage, times ln(1 + (N - n + .5) / (n + .5)) of N passages of which n have
 * the term, times the weight in the question. Dense: cosine.
 */
export interface PassageIndex {
  search(query: PassageQuery): Promise<PassageHits>
}
