import type { WeightedTerm } from '../terms/word-terms.ts'
import { inverseFrequency } from './term-index.ts'
import type { Postings } from './term-index.ts'

/** The terms of one passage, by field. Terms repeat; a weight below 1 counts as part of an occurrence. */
export interface PassageTerms {
  readonly document: number
  readonly fields: Readonly<Record<Field, readonly WeightedTerm[]>>
}

export type Field = 'title' | 'keywords' | 'heading' | 'body' | 'article'

interface FieldSettings {
  /** How much an occurrence counts. */
  readonly weight: number
  /** How much a long field takes away from it. */
  readonly lengthPenalty: number
  /** What a word that is repeated gains at most: a page stuffed with a word does not win. */
  readonly most: number
}

const fieldSettings: Readonly<Record<Field, FieldSettings>> = {
  title: { weight: 3, lengthPenalty: 0.3, most: 6 },
  keywords: { weight: 2, lengthPenalty: 0.5, most: 4 },
  heading: { weight: 1.6, lengthPenalty: 0.4, most: 4 },
  body: { weight: 1, lengthPenalty: 0.6, most: 5 },
  article: { weight: 0.35, lengthPenalty: 0.6, most: 2 },
}
const fields = Object.keys(fieldSettings) as readonly Field[]
const saturation = 1.2

/** BM25F (Zaragoza and others, 2004): occurrences of all fields are added up before they saturate. */
export function buildPostings(passages: readonly PassageTerms[]): Postings {
  const averages = averageLengths(passages)
  const frequencies = new Map<string, Map<number, number>>()
  passages.forEach((passage, number) => {
    for (const [term, frequency] of weightedFrequencies(passage, averages)) {
      const places = frequencies.get(term) ?? new Map<number, number>()
      frequencies.set(term, places.set(number, frequency))
    }
  })
  return pack(frequencies, passages)
}

type Lengths = Readonly<Record<Field, number>>

function averageLengths(passages: readonly PassageTerms[]): Lengths {
  const average = (field: Field): number =>
    passages.reduce((sum, passage) => sum + passage.fields[field].length, 0) / Math.max(1, passages.length)
  return {
    title: average('title'),
    keywords: average('keywords'),
    heading: average('heading'),
    body: average('body'),
    article: average('article'),
  }
}

function weightedFrequencies(passage: PassageTerms, averages: Lengths): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const field of fields) {
    const { weight, lengthPenalty, most } = fieldSettings[field]
    const terms = passage.fields[field]
    const length = 1 - lengthPenalty + (lengthPenalty * terms.length) / Math.max(1, averages[field])
    for (const [term, occurrences] of occurrencesOf(terms)) {
      sums.set(term, (sums.get(term) ?? 0) + Math.min(most, (weight * occurrences) / length))
    }
  }
  return sums
}

function occurrencesOf(terms: readonly WeightedTerm[]): ReadonlyMap<string, number> {
  const occurrences = new Map<string, number>()
  for (const { term, weight } of terms) occurrences.set(term, (occurrences.get(term) ?? 0) + weight)
  return occurrences
}

function pack(
  frequencies: ReadonlyMap<string, ReadonlyMap<number, number>>,
  passages: readonly PassageTerms[],
): Postings {
  const terms = [...frequencies.keys()].sort()
  const size = terms.reduce((sum, term) => sum + (frequencies.get(term)?.size ?? 0), 0)
  const postings = {
    terms,
    starts: new Uint32Array(terms.length + 1),
    passages: new Uint32Array(size),
    impacts: new Float32Array(size),
    rarities: new Float32Array(terms.length),
  }
  const documentCount = new Set(passages.map((passage) => passage.document)).size
  let at = 0
  terms.forEach((term, place) => {
    const places = frequencies.get(term) ?? new Map<number, number>()
    postings.rarities[place] = inverseFrequency(documentsOf(places, passages), documentCount)
    for (const [passage, frequency] of places) {
      postings.passages[at] = passage
      postings.impacts[at] = frequency / (saturation + frequency)
      at++
    }
    postings.starts[place + 1] = at
  })
  return postings
}

function documentsOf(places: ReadonlyMap<number, number>, passages: readonly PassageTerms[]): number {
  return new Set([...places.keys()].map((place) => passages[place]?.document)).size
}
