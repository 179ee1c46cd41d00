import { functionWords } from '../terms/function-words.ts'
import { normalise, wordsOf } from '../terms/normalise.ts'
import { stem } from '../terms/stem.ts'
import type { KnownWords } from '../understanding/concept.ts'
import { cuesOf, isCueStem } from '../understanding/cues.ts'
import { withoutPoliteness } from '../understanding/politeness.ts'

/** Small words that make it another question. */
const telling = new Set(
  'niet geen nooit zonder met binnen buiten voor na tot vanaf alleen tegen over behalve waarom wie mag moet hoeft'.split(
    ' ',
  ),
)

/**
 * The same for two ways of asking one thing: case, signs, politeness, order and small errors of spelling aside. '' when
 * it is about nothing.
 */
export function questionKey(text: string, known: Pick<KnownWords, 'hasWord' | 'near'>): string {
  const normalised = normalise(withoutPoliteness(text))
  const words = wordsOf(normalised)
  const about = words
    .filter((word) => !functionWords.has(word))
    .map((word) => stem(known.hasWord(word) ? word : (known.near(word)[0] ?? word)))
    .filter((stemmed) => !isCueStem(stemmed))
  if (about.length === 0) return ''
  const told = words.filter((word) => telling.has(word))
  return [sorted(about), sorted(told), sorted(cuesOf(normalised))].join(' / ')
}

function sorted(words: readonly string[]): string {
  return [...new Set(words)].sort().join(' ')
}
