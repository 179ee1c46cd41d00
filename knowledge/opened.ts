import { createEmbeddedIndex } from './embedded/embedded-index.ts'
import { createTermIndex } from './embedded/term-index.ts'
import type { TermIndex } from './embedded/term-index.ts'
import { lexiconWords } from './lexicon/lexicon.ts'
import { createPassagesInWords } from './ranking/passage-words.ts'
import type { PassagesInWords } from './ranking/passage-words.ts'
import { createTitles } from './ranking/title-terms.ts'
import type { Titles } from './ranking/title-terms.ts'
import type { PassageIndex } from './retrieval/passage-index.ts'
import type { Snapshot } from './snapshot.ts'
import type { KnownWords } from './understanding/concept.ts'
import { createSpeller } from './understanding/spelling.ts'

/** A snapshot ready to be asked; a turn holds one from beginning to end. */
export interface Opened {
  readonly snapshot: Snapshot
  readonly index: TermIndex
  /** Proposes the passages of an answer: the index in the process, or Qdrant. */
  readonly passages: PassageIndex
  readonly known: KnownWords
  readonly titles: Titles
  readonly inWords: PassagesInWords
}

export function openSnapshot(snapshot: Snapshot): Opened {
  const index = createTermIndex(snapshot.postings, snapshot.passages.length)
  const words = new Set(snapshot.words)
  const speller = createSpeller(new Set([...words, ...lexiconWords]))
  const known: KnownWords = {
    hasWord: (word) => words.has(word) || lexiconWords.has(word),
    hasStem: (stem) => index.has(stem),
    near: (word) => speller.near(word),
  }
  const inWords = createPassagesInWords(snapshot, known)
  const passages = createEmbeddedIndex(snapshot, index)
  return { snapshot, index, passages, known, titles: createTitles(snapshot, index, known), inWords }
}
