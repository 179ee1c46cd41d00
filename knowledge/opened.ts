import { createApprovedAnswers } from './approved/approved-answers.ts'
import type { ApprovedAnswers } from './approved/approved-answers.ts'
import { createEmbeddedIndex } from './embedded/embedded-index.ts'
import { createTermIndex } from './embedded/term-index.ts'
import type { TermIndex } from './embedded/term-index.ts'
import { lexiconWords } from './lexicon/lexicon.ts'
import { createPassagesInWords } from './ranking/passage-words.ts'
import type { PassagesInWords } from './ranking/passage-words.ts'
import { createTitles } from './ranking/title-terms.ts'
import type { Titles } from './ranking/title-terms.ts'
import type { SearchIndex } from './retrieval/search-index.ts'
import { embeddedOnly } from './services.ts'
import type { Services } from './services.ts'
import type { Snapshot } from './snapshot.ts'
import { createCompounds } from './terms/compounds-of.ts'
import type { KnownWords } from './understanding/concept.ts'
import { createSpeller } from './understanding/spelling.ts'
import { withoutPersonal } from './personal/without-personal.ts'

/** A snapshot ready to be asked; a turn holds one from beginning to end. */
export interface Opened {
  readonly snapshot: Snapshot
  readonly index: TermIndex
  /** Proposes the passages of an answer: the index in the process, or Qdrant. */
  readonly passages: SearchIndex
  /** undefined: no vectors, no model, or one that does not answer now; then words have to do. */
  embedQuestion(text: string): Promise<Float32Array | undefined>
  readonly known: KnownWords
  readonly titles: Titles
  readonly inWords: PassagesInWords
  readonly approved: ApprovedAnswers
}

/** @param services that are asked for it outside this process; without them there are none */
export function openSnapshot(snapshot: Snapshot, services: OpenedWith = alone): Opened {
  const index = createTermIndex(snapshot.postings, snapshot.passages.length)
  const words = new Set(snapshot.words)
  const speller = createSpeller(new Set([...words, ...lexiconWords]))
  const compounds = createCompounds(words, (word) => words.has(word) || lexiconWords.has(word))
  const known: KnownWords = {
    hasWord: (word) => words.has(word) || lexiconWords.has(word),
    hasStem: (stem) => index.has(stem),
    compoundsOf: (one, other) => compounds.of(one, other),
    near: (word) => speller.near(word),
  }
  const inWords = createPassagesInWords(snapshot, known)
  const passages = services.openIndex(snapshot, createEmbeddedIndex(snapshot, index))
  const embedQuestion = async (text: string): Promise<Float32Array | undefined> =>
    snapshot.vectors && services.questionVectors?.of(withoutPersonal(text), snapshot.vectors.dimension)
  const titles = createTitles(snapshot, index, known)
  const approved = createApprovedAnswers(snapshot, known)
  return { snapshot, index, passages, embedQuestion, known, titles, inWords, approved }
}

type OpenedWith = Pick<Services, 'openIndex' | 'questionVectors'>

const alone: OpenedWith = {
  openIndex: (_snapshot, copy) => embeddedOnly(copy),
  questionVectors: undefined,
}
