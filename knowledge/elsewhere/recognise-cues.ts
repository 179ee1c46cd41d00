import type { Language } from '../../core/language.ts'
import { normalise, wordsOf } from '../terms/normalise.ts'
import { isEnglish } from '../understanding/language-of-words.ts'
import { indexCues, parseCues } from './cues.ts'
import type { Cue } from './cues.ts'
import { ours } from './ours.ts'
import { products } from './products.ts'
import type { Elsewhere } from './products.ts'
import { stemsAt } from './stems-at.ts'
import type { StemPlaces } from './stems-at.ts'

/** Whoever pastes a novel is heard at its beginning and its end. */
const maxStart = 1500
const maxEnd = 500
const maxWords = 60
/** How far apart, in words, what belongs to one cue may stand. */
const maxApart = 12

type Meaning = Elsewhere | 'ours'

const cues = indexCues<Meaning>([
  ...parseCues(ours, 'ours' as const),
  ...products.flatMap((product) => parseCues<Meaning>(product.cues, product.elsewhere)),
])

/**
 * What is asked of another organisation, by the words that stand for it. What points to the municipality with as many
 * words as to another wins; so does a word that may mean either.
 */
export function recogniseCues(text: string, language: Language): Elsewhere | undefined {
  const words = shortenWords(wordsOf(normalise(shorten(text))))
  const places = stemsAt(words, { isRepaired: !isEnglish(words, language) })
  const best = bestCue(places)
  return best === undefined || best.meaning === 'ours' ? undefined : best.meaning
}

function bestCue(places: StemPlaces): Cue<Meaning> | undefined {
  let best: Cue<Meaning> | undefined
  for (const [stemmed, starts] of places) {
    for (const cue of cues.get(stemmed) ?? []) {
      if (isStronger(cue, best) && starts.some((start) => stands(cue, start, places))) best = cue
    }
  }
  return best
}

function isStronger(cue: Cue<Meaning>, best: Cue<Meaning> | undefined): boolean {
  if (best === undefined || cue.weight > best.weight) return true
  return cue.weight === best.weight && cue.meaning === 'ours' && best.meaning !== 'ours'
}

function stands({ slots: [, ...others] }: Cue<Meaning>, start: number, places: StemPlaces): boolean {
  return others.every((slot) =>
    slot.some((stemmed) => (places.get(stemmed) ?? []).some((place) => isNear(place, start))),
  )
}

/** One word never fills two places. */
function isNear(place: number, start: number): boolean {
  return place !== start && Math.abs(place - start) <= maxApart
}

function shorten(text: string): string {
  return text.length <= maxStart + maxEnd ? text : `${text.slice(0, maxStart)} ${text.slice(-maxEnd)}`
}

function shortenWords(words: readonly string[]): readonly string[] {
  return words.length <= maxWords ? words : [...words.slice(0, maxWords - 20), ...words.slice(-20)]
}
