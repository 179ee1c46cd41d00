import { englishFunctionWords } from '../terms/english-function-words.ts'
import { lexiconWords } from '../lexicon/lexicon.ts'
import { functionWords } from '../terms/function-words.ts'
import { particleVerbs } from '../terms/particle-verbs.ts'
import { stem } from '../terms/stem.ts'
import { circumstances } from '../understanding/circumstances.ts'
import { editCost } from '../understanding/edit-cost.ts'
import { createSpeller } from '../understanding/spelling.ts'
import { cueWordsOf, exactly } from './cues.ts'
import { ours } from './ours.ts'
import { products } from './products.ts'

/** Where each stem stands in a line; a word may stand for several. */
export type StemPlaces = ReadonlyMap<string, readonly number[]>

/** Shorter words are too often another word; one that needs others beside it has to be longer. */
const shortestRepaired = 7
const shortestRepairedAmong = 9
const shortestPart = 7
const shortestRest = 3
/** "Is de" is not ISDE. */
const shortestJoined = 5

const cueTexts = [ours, ...products.map(({ cues }) => cues)]
const cueWords = new Set(cueTexts.flatMap(cueWordsOf))
const cueStems = new Set([...cueWords].map(stem))
const otherStems = new Set(
  [...lexiconWords, ...functionWords, ...englishFunctionWords, ...circumstances].map(stem),
)
const telling = new Set(
  cueTexts.flatMap((text) => text.match(/(?<=^|,\s*)[\p{L}\p{N}]+(?=!*(?:,|$))/gmu) ?? []),
)
const speller = createSpeller([...cueWords].filter(isRepairable))

/**
 * Of each word its stem, what it begins with ("huurtoeslagaanvraag"), what it makes with the words after it ("zorg
 * toeslag"; "vraag ... aan") and what it was probably meant to be.
 */
export function stemsAt(
  words: readonly string[],
  { isRepaired }: { readonly isRepaired: boolean },
): StemPlaces {
  const places = new Map<string, number[]>()
  const add = (stemmed: string, place: number): void => {
    const known = places.get(stemmed)
    if (!known) places.set(stemmed, [place])
    else if (known.at(-1) !== place) known.push(place)
  }
  words.forEach((word, place) => {
    add(exactly(word), place)
    for (const one of readings(word, isRepaired)) add(one, place)
    for (const joined of joinedFrom(words, place)) if (cueWords.has(joined)) add(stem(joined), place)
  })
  for (const found of particleVerbs(words, { hasStem: (stemmed) => cueStems.has(stemmed) })) {
    add(stem(found.verb), found.places[0])
  }
  return places
}

function readings(word: string, isRepaired: boolean): readonly string[] {
  const own = stem(word)
  if (cueStems.has(own) && !isCutToAcronym(word, own)) return [own, ...startOf(word)]
  const verb = stem(word.replace(/t$/, ''))
  if (word.length > 4 && cueStems.has(verb) && !otherStems.has(own)) return [verb]
  const road = roadOf(word)
  if (road !== undefined) return [stem(road)]
  const start = startOf(word)
  if (start.length > 0 || !isRepaired || otherStems.has(own)) return start
  return repaired(word)
}

/** A cake is not the CAK. */
function isCutToAcronym(word: string, stemmed: string): boolean {
  return stemmed.length <= 3 && cueWords.has(stemmed) && !cueWords.has(word)
}

function startOf(word: string): readonly string[] {
  for (let end = word.length - shortestRest; end >= shortestPart; end--) {
    const start = word.slice(0, end)
    if (cueWords.has(start)) return [stem(start)]
  }
  return []
}

/** "A12" is one of the state, "N201" mostly of a province. */
function roadOf(word: string): string | undefined {
  if (/^n\d{3}$/.test(word)) return 'n-weg'
  return /^a\d{1,3}$/.test(word) ? 'a-weg' : undefined
}

function repaired(word: string): readonly string[] {
  const [near] = word.length < shortestRepaired ? [] : speller.near(word)
  if (near === undefined) return []
  const limit = word.length < 8 ? 0.9 : word.length < 10 ? 1 : word.length < 12 ? 1.2 : 2
  return editCost(word, near, limit) <= limit ? [stem(near)] : []
}

function isRepairable(word: string): boolean {
  return word.length >= (telling.has(word) ? shortestRepaired : shortestRepairedAmong)
}

function joinedFrom(words: readonly string[], place: number): readonly string[] {
  const [one = '', two, three] = words.slice(place, place + 3)
  if (two === undefined) return []
  const joined = three === undefined ? [one + two] : [one + two, one + two + three]
  return joined.filter(({ length }) => length >= shortestJoined)
}
