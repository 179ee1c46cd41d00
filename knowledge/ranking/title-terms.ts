import type { TermIndex } from '../embedded/term-index.ts'
import type { Snapshot } from '../snapshot.ts'
import { functionWords } from '../terms/function-words.ts'
import { normalise, wordsOf } from '../terms/normalise.ts'
import { wordTerms } from '../terms/word-terms.ts'
import type { Vocabulary, WeightedTerm } from '../terms/word-terms.ts'

export interface TitleWord {
  readonly terms: readonly WeightedTerm[]
  readonly rarity: number
}

/** The words of titles as terms, made when first needed. */
export interface TitleTerms {
  of(document: number): readonly TitleWord[]
}

export function createTitleTerms(snapshot: Snapshot, index: TermIndex, vocabulary: Vocabulary): TitleTerms {
  const made = new Map<number, readonly TitleWord[]>()
  return {
    of: (document) => {
      const known =
        made.get(document) ?? titleWords(snapshot.documents[document]?.title ?? '', index, vocabulary)
      made.set(document, known)
      return known
    },
  }
}

function titleWords(title: string, index: TermIndex, vocabulary: Vocabulary): readonly TitleWord[] {
  const words = new Set(wordsOf(normalise(title)).filter((word) => !functionWords.has(word)))
  return [...words].map((word) => {
    const terms = wordTerms(word, vocabulary)
    return { terms, rarity: index.rarity(terms[0]?.term ?? '') }
  })
}
