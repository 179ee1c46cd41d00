import type { Snapshot } from '../snapshot.ts'
import { grammarOf } from '../terms/grammar.ts'
import type { Grammar } from '../terms/grammar.ts'
import { normalise, wordsOf } from '../terms/normalise.ts'
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
      const { document = -1, heading = '', text = '' } = snapshot.passages[passage] ?? {}
      const grammar = grammarOf(snapshot.documents[document]?.language)
      const made = inWords(normalise(heading), normalise(text), { grammar, vocabulary })
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

interface Reading {
  readonly grammar: Grammar
  readonly vocabulary: Vocabulary
}

function inWords(heading: string, text: string, reading: Reading): PassageWords {
  const words = wordsOf(text)
  return {
    heading: termsIn(wordsOf(heading), reading),
    text: termsIn(words, reading),
    normalisedHeading: heading,
    normalisedText: text,
    running: ` ${words.join(' ')} `,
  }
}

function termsIn(words: readonly string[], { grammar, vocabulary }: Reading): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const word of new Set(words)) {
    if (grammar.silent.has(word)) continue
    for (const { term, weight } of grammar.terms(word, vocabulary)) {
      weights.set(term, Math.max(weight, weights.get(term) ?? 0))
    }
  }
  return weights
}
