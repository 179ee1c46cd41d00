import type { Snapshot } from '../snapshot.ts'
import { grammarOf } from '../terms/grammar.ts'
import type { Grammar } from '../terms/grammar.ts'
import { normalise, wordsOf } from '../terms/normalise.ts'
import type { Vocabulary, WeightedTerm } from '../terms/word-terms.ts'
import type { Concept } from '../understanding/concept.ts'
import { together } from './document-words.ts'
import type { DocumentWords } from './document-words.ts'

/** What one passage says, as a question is compared with it. */
export interface PassageWords {
  readonly heading: ReadonlyMap<string, number>
  readonly text: ReadonlyMap<string, number>
  readonly normalisedHeading: string
  readonly normalisedText: string
  /** Every word in order, with a space before, between and after. */
  readonly running: string
}

/** Made when first needed, and kept. */
export interface PassagesInWords {
  of(passage: number): PassageWords
  ofDocument(document: number): DocumentWords
}

const maxPassages = 5000
const maxDocuments = 2000
const maxWords = 20_000

export function createPassagesInWords(snapshot: Snapshot, vocabulary: Vocabulary): PassagesInWords {
  const termsOf = createTermsOf(vocabulary)
  const make = (passage: number): PassageWords => {
    const { document = -1, heading = '', text = '' } = snapshot.passages[passage] ?? {}
    const grammar = grammarOf(snapshot.documents[document]?.language)
    return inWords(normalise(heading), normalise(text), (word) => termsOf(grammar, word))
  }
  return {
    of: remember(make, maxPassages),
    ofDocument: remember((document) => {
      const { firstPassage = 0, passageCount = 0 } = snapshot.documents[document] ?? {}
      return together(Array.from({ length: passageCount }, (_, at) => make(firstPassage + at)))
    }, maxDocuments),
  }
}

/** The most that one of a concept's terms has among these, by weight. */
export function foundAmong(concept: Concept, terms: ReadonlyMap<string, number>): number {
  let found = 0
  for (const { term, weight } of concept.terms) found = Math.max(found, weight * (terms.get(term) ?? 0))
  return found
}

function remember<Key, Made>(make: (key: Key) => Made, most: number): (key: Key) => Made {
  const remembered = new Map<Key, Made>()
  return (key) => {
    const known = remembered.get(key)
    if (known !== undefined) return known
    const made = make(key)
    if (remembered.size >= most) remembered.clear()
    remembered.set(key, made)
    return made
  }
}

/** None of a word that says nothing. Pages say the same words over and over. */
function createTermsOf(vocabulary: Vocabulary): (grammar: Grammar, word: string) => readonly WeightedTerm[] {
  const ofGrammar = remember((grammar: Grammar) => {
    const make = (word: string): readonly WeightedTerm[] =>
      grammar.silent.has(word) ? [] : grammar.terms(word, vocabulary)
    return remember(make, maxWords)
  }, maxWords)
  return (grammar, word) => ofGrammar(grammar)(word)
}

type TermsOf = (word: string) => readonly WeightedTerm[]

function inWords(heading: string, text: string, termsOf: TermsOf): PassageWords {
  const words = wordsOf(text)
  return {
    heading: termsIn(wordsOf(heading), termsOf),
    text: termsIn(words, termsOf),
    normalisedHeading: heading,
    normalisedText: text,
    running: ` ${words.join(' ')} `,
  }
}

function termsIn(words: readonly string[], termsOf: TermsOf): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const word of new Set(words)) {
    for (const { term, weight } of termsOf(word)) {
      weights.set(term, Math.max(weight, weights.get(term) ?? 0))
    }
  }
  return weights
}
