import { normalise, wordsOf } from '../../terms/normalise.ts'
import type { Vocabulary } from '../../terms/word-terms.ts'
import { conceptsOf } from '../../understanding/concepts.ts'
import type { Word } from './reading.ts'

/** English words with the Dutch ones that the lexicon has for them; nothing else is guessed. */
export function englishWords(text: string, vocabulary: Vocabulary): readonly Word[] {
  const shown = text.replace(/\]\([^)]*\)/gu, '] ').replace(/https?:\/\/\S+/gu, ' ')
  const words = wordsOf(normalise(shown)).filter((word) => !/^\d+$/u.test(word))
  const known = { ...vocabulary, compoundsOf: () => [], near: () => [] }
  return conceptsOf(words, known, 'english').map(({ terms }) => ({
    word: terms[0]?.term ?? '',
    terms: new Map(
      terms.filter(({ term }) => !term.startsWith('#')).map(({ term, weight }) => [term, weight]),
    ),
    alike: [],
    meanings: [],
  }))
}
