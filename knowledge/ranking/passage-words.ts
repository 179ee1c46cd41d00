import type { Snapshot } from '../snapshot.ts'
import { functionWords } from '../terms/function-words.ts'
import { normalise, wordsOf } from '../terms/normalise.ts'
import { wordTerms } from '../terms/word-terms.ts'
import type { Vocabulary } from '../terms/word-terms.ts'
import type { Concept } from '../understanding/concept.ts'

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
}

const maxRemembered = 5000

export function createPassagesInWords(snapshot: Snapshot, vocabulary: Vocabulary): PassagesInWords {
  const remembered = new Map<number, PassageWords>()
  return {
    of: (passage) => {
      const known = remembered.get(passage)
      if (known) return known
      const { heading = '', text = '' } = snapshot.passages[passage] ?? {}
      const made = inWords(normalise(heading), normalise(text), vocabulary)
      if (remembered.size >= maxRemembered) remembered.clear()
      remembered.set(passage, made)
      return made
    },
  }
}

/** The most that one of a concept's terms has among these, by weight. */
export function foundAmong(concept: Concept, terms: ReadonlyMap<string, number>): number {
  let found = 0
  for (const { term, weight } of concept.terms) found = Math.max(found, weight * (terms.get(term) ?? 0))
  return found
}

function inWords(heading: string, text: string, vocabulary: Vocabulary): PassageWords {
  const words = wordsOf(text)
  return {
    heading: termsIn(wordsOf(heading), vocabulary),
    text: termsIn(words, vocabulary),
    normalisedHeading: heading,
    normalisedText: text,
    running: ` ${words.join(' ')} `,
  }
}

function termsIn(words: readonly string[], vocabulary: Vocabulary): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const word of new Set(words)) {
    if (functionWords.has(word)) continue
    for (const { term, weight } of wordTerms(word, vocabulary)) {
      weights.set(term, Math.max(weight, weights.get(term) ?? 0))
    }
  }
  return weights
}
