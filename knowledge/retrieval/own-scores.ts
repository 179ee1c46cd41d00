import { inverseFrequency } from '../embedded/term-index.ts'
import type { Postings } from '../embedded/term-index.ts'
import { toUnit } from '../embedded/vector-index.ts'
import type { Vectors } from '../embedded/vector-index.ts'
import type { Snapshot } from '../snapshot.ts'
import type { PassageQuery } from './passage-index.ts'

/** A term of a question that passages have, at its place in the vocabulary. */
export interface KnownTerm {
  readonly place: number
  readonly weight: number
}

type Score = (passage: number) => number

/** Without those that nobody has, or that count for nothing. */
export function knownTerms({ terms }: Pick<PassageQuery, 'terms'>, postings: Postings): readonly KnownTerm[] {
  return terms.flatMap(({ term, weight }) => {
    const place = placeOf(term, postings.terms)
    return place === undefined || weight <= 0 ? [] : [{ place, weight }]
  })
}

/**
 * What the index in this process gives a passage, to the last bit: it adds up 32 bits at a time, in the order of the
 * question. Two that lie so close that it depends on the adding come in one order then, wherever they were found.
 */
export function createLexicalScore(
  known: readonly KnownTerm[],
  snapshot: Pick<Snapshot, 'postings' | 'passages'>,
): Score {
  const { postings, passages } = snapshot
  const ranges = known.map(({ place, weight }) => {
    const [from, until] = [postings.starts[place] ?? 0, postings.starts[place + 1] ?? 0]
    return { from, until, worth: weight * inverseFrequency(until - from, passages.length) }
  })
  return (passage) =>
    ranges.reduce((sum, { from, until, worth }) => {
      const at = firstFrom(passage, postings.passages, [from, until])
      const isThere = at < until && postings.passages[at] === passage
      return isThere ? Math.fround(sum + worth * (postings.impacts[at] ?? 0)) : sum
    }, 0)
}

export function createDenseScore(vector: Float32Array, { dimension, values }: Vectors): Score {
  const unit = toUnit(vector)
  return (passage) => {
    let sum = 0
    for (let at = 0; at < dimension; at++) sum += (values[passage * dimension + at] ?? 0) * (unit[at] ?? 0)
    return Math.fround(sum)
  }
}

function placeOf(term: string, terms: readonly string[]): number | undefined {
  const place = firstFrom(term, terms, [0, terms.length])
  return terms[place] === term ? place : undefined
}

/** By halves, in what is sorted: the first place that has `wanted` or more. */
function firstFrom<Value extends string | number>(
  wanted: Value,
  values: ArrayLike<Value>,
  [from, until]: readonly [number, number],
): number {
  let low = from
  let high = until
  while (low < high) {
    const middle = (low + high) >>> 1
    const value = values[middle]
    if (value !== undefined && value < wanted) low = middle + 1
    else high = middle
  }
  return low
}
