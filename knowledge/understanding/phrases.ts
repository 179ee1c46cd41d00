import type { Lexicon, LexiconEntry } from '../lexicon/lexicon.ts'

/** A line of the lexicon that occurs in a question. */
export interface FoundPhrase {
  /** Places of its words in the question. */
  readonly places: readonly number[]
  readonly meanings: readonly string[]
}

const maxGap = 3

/** Longest phrases first; the meanings of one phrase that stands in several lines are put together. */
export function findPhrases(stems: readonly string[], lexicon: Lexicon): readonly FoundPhrase[] {
  const found = new Map<string, FoundPhrase>()
  stems.forEach((stem, place) => {
    for (const entry of lexicon.get(stem) ?? []) {
      const places = placesOf(entry, stems, place)
      if (!places) continue
      const key = places.join()
      const meanings = [...(found.get(key)?.meanings ?? []), ...entry.meanings]
      found.set(key, { places, meanings })
    }
  })
  return [...found.values()].sort((one, other) => other.places.length - one.places.length)
}

function placesOf(
  entry: LexiconEntry,
  stems: readonly string[],
  start: number,
): readonly number[] | undefined {
  const places = [start]
  for (const wanted of entry.phrase.slice(1)) {
    const from = (places.at(-1) ?? start) + 1
    const next = stems.indexOf(wanted, from)
    if (next === -1 || next > from + maxGap) return undefined
    places.push(next)
  }
  return places
}
