import type { TermIndex } from '../embedded/term-index.ts'
import type { Snapshot } from '../snapshot.ts'
import type { PassagesInWords } from './passage-words.ts'
import type { Titles } from './title-terms.ts'

/** What a ranking is made over: one version of the knowledge. */
export interface Ranking {
  readonly snapshot: Snapshot
  readonly index: TermIndex
  readonly titles: Titles
  readonly inWords: PassagesInWords
}
