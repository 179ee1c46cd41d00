import { englishFunctionWords } from '../terms/english-function-words.ts'
import { englishTerm } from '../terms/grammar.ts'
import { dutchLexicon, englishLexicon, otherLexicon } from '../lexicon/lexicon.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { functionWords } from '../terms/function-words.ts'
import { stem } from '../terms/stem.ts'
import { wordGrams, wordTerms } from '../terms/word-terms.ts'
import type { WeightedTerm } from '../terms/word-terms.ts'
import { circumstances } from './circumstances.ts'
import type { Concept, KnownWords } from './concept.ts'
import { findPhrases } from './phrases.ts'
import type { FoundPhrase } from './phrases.ts'
import { particleVerbs } from '../terms/particle-verbs.ts'

const meaningWeight = 0.7
const englishMeaningWeight = 0.9
const repairedWeight = 0.7
const gramWeight = 0.12
/** Of what stands around the question, and of half a verb whose whole counts. */
const asideWeight = 0.4

/** What a line is about, word by word; a phrase of the lexicon is one concept. */
export function conceptsOf(
  words: readonly string[],
  known: KnownWords,
  spoken: SpokenLanguage,
): readonly Concept[] {
  const isEnglish = spoken === 'english'
  const language = spokenIn[spoken]
  const { silent, lexicon, meaningWeight: weight } = language
  const termsIn = (word: string): readonly WeightedTerm[] => language.terms(word, known)
  const verbs = isEnglish ? [] : particleVerbs(words, known)
  const halves = new Set(verbs.flatMap(({ places }) => places))
  const isSaid = (place: number): boolean =>
    !silent.has(words[place] ?? '') && (words[place] ?? '').length > 1
  const isAside = (place: number): boolean => halves.has(place) || circumstances.has(words[place] ?? '')
  const taken = new Set<number>()
  const concepts: Concept[] = []
  const add = (places: readonly number[], concept: Concept): void => {
    places.forEach((place) => taken.add(place))
    concepts.push(places.length === 1 && places.every(isAside) ? aside(concept) : concept)
  }
  for (const phrase of findPhrases(words.map(stem), lexicon)) {
    const own = phrase.places.filter((place) => isSaid(place) && !taken.has(place))
    if (phrase.places.length === 1 && own.length === 0) continue
    const itsWords = own.map((place) => words[place] ?? '')
    add(own, phraseConcept(itsWords, phrase, { termsIn, weight }))
  }
  const isAgain = (word: string, place: number): boolean => words.indexOf(word) < place
  words.forEach((word, place) => {
    if (isSaid(place) && !taken.has(place) && !isAgain(word, place))
      add([place], wordConcept(word, termsIn, known))
  })
  const said = words.filter((_, place) => isSaid(place))
  const compounds = isEnglish ? [] : compoundsIn(said, known)
  return [
    ...concepts,
    ...compounds.map((word) => wordConcept(word, termsIn, known)),
    ...verbs.map(({ verb }) => wordConcept(verb, termsIn, known)),
  ]
}

/** How far apart, in words that say something, two words may stand that make one together. */
const maxApart = 2

/** "vergunning voor een evenement" is about an "evenementenvergunning", if the pages have that word. */
function compoundsIn(said: readonly string[], known: KnownWords): readonly string[] {
  const stems = said.map(stem)
  const found = new Set<string>()
  stems.forEach((one, at) => {
    for (const other of stems.slice(at + 1, at + 1 + maxApart)) {
      if (one !== other) for (const word of known.compoundsOf(one, other)) found.add(word)
    }
  })
  return [...found].filter((word) => !said.includes(word))
}

function aside(concept: Concept): Concept {
  return { ...concept, weight: asideWeight }
}

/** Pages are Dutch or English; other languages are understood by their commonest words. */
export type SpokenLanguage = 'dutch' | 'english' | 'other'

interface Spoken {
  readonly silent: ReadonlySet<string>
  readonly lexicon: Lexicon
  readonly meaningWeight: number
  terms(word: string, known: KnownWords): readonly WeightedTerm[]
}

const dutchWords: Spoken = {
  silent: functionWords,
  lexicon: dutchLexicon,
  meaningWeight,
  terms: wordTerms,
}
/** A page may be English too. */
const englishWords: Spoken = {
  silent: englishFunctionWords,
  lexicon: englishLexicon,
  meaningWeight: englishMeaningWeight,
  terms: (word, known) => {
    const term = englishTerm(word)
    return [...(known.hasStem(term) ? [{ term, weight: 1 }] : []), ...wordTerms(word, known)]
  },
}

const otherWords: Spoken = { ...dutchWords, lexicon: otherLexicon, meaningWeight: englishMeaningWeight }

const spokenIn: Readonly<Record<SpokenLanguage, Spoken>> = {
  dutch: dutchWords,
  english: englishWords,
  other: otherWords,
}

type TermsIn = (word: string) => readonly WeightedTerm[]

function phraseConcept(
  spoken: readonly string[],
  phrase: FoundPhrase,
  { termsIn, weight }: { termsIn: TermsIn; weight: number },
): Concept {
  const own = spoken.flatMap(termsIn)
  const meanings = phrase.meanings.map((term) => ({ term, weight }))
  return { weight: 1, terms: strongest([...own, ...meanings]), from: 'said' }
}

function wordConcept(word: string, termsIn: TermsIn, known: KnownWords): Concept {
  const own = termsIn(word)
  if (known.hasStem(own[0]?.term ?? '') || isCompound(own, known))
    return { weight: 1, terms: own, from: 'said' }
  const repaired = known.hasWord(word) ? [] : known.near(word)
  const guesses = repaired.flatMap((near, place) =>
    scaled([...termsIn(near), ...meaningsToo(near)], repairedWeight / (place + 1)),
  )
  const grams = wordGrams(word).map((term) => ({ term, weight: gramWeight }))
  return {
    weight: 1,
    terms: strongest([...own, ...guesses, ...grams]),
    from: repaired.length > 0 ? 'guessed' : 'said',
  }
}

function isCompound(terms: readonly WeightedTerm[], known: KnownWords): boolean {
  return terms.filter(({ term }) => known.hasStem(term)).length > 1
}

function meaningsToo(word: string): readonly WeightedTerm[] {
  const entries = dutchLexicon.get(stem(word)) ?? []
  const meanings = entries.filter((entry) => entry.phrase.length === 1).flatMap((entry) => entry.meanings)
  return meanings.map((term) => ({ term, weight: meaningWeight }))
}

function scaled(terms: readonly WeightedTerm[], factor: number): readonly WeightedTerm[] {
  return terms.map(({ term, weight }) => ({ term, weight: weight * factor }))
}

function strongest(terms: readonly WeightedTerm[]): readonly WeightedTerm[] {
  const weights = new Map<string, number>()
  for (const { term, weight } of terms) weights.set(term, Math.max(weight, weights.get(term) ?? 0))
  return [...weights].map(([term, weight]) => ({ term, weight }))
}
