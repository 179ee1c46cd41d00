import { englishFunctionWords } from './english-function-words.ts'
import { stemEnglish } from './stem-english.ts'
import { functionWords } from './function-words.ts'
import { particleVerbs } from './particle-verbs.ts'
import type { ParticleVerb } from './particle-verbs.ts'
import { wordTerms } from './word-terms.ts'
import type { Vocabulary, WeightedTerm } from './word-terms.ts'

/** How the words of one language become terms. */
export interface Grammar {
  /** Words that say nothing about a subject. */
  readonly silent: ReadonlySet<string>
  /** The first term is the word itself. */
  terms(word: string, vocabulary: Vocabulary): readonly WeightedTerm[]
  /** Verbs that stand apart in a line. */
  verbs(words: readonly string[], vocabulary: Vocabulary): readonly ParticleVerb[]
}

const dutch: Grammar = { silent: functionWords, terms: wordTerms, verbs: particleVerbs }

const english: Grammar = {
  silent: englishFunctionWords,
  terms: (word) => [{ term: englishTerm(word), weight: 1 }],
  verbs: () => [],
}

/** @param language ISO 639-1; what is not English is read as Dutch */
export function grammarOf(language: string | undefined): Grammar {
  return language === 'en' ? english : dutch
}

/** Apart from every Dutch stem. */
export function englishTerm(word: string): string {
  return `en:${stemEnglish(word)}`
}
