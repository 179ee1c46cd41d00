import type { Hit } from '../retrieval/passage-index.ts'
import type { WeightedTerm } from '../terms/word-terms.ts'
import { bestOf } from './best-of.ts'
import type { Wanted } from './best-of.ts'

/** An inverted index in typed arrays; `terms[i]` has the postings `starts[i]` up to `starts[i + 1]`, by passage. */
export interface Postings {
  readonly terms: readonly string[]
  readonly starts: Uint32Array
  readonly passages: Uint32Array
  /** How much a passage speaks of the term, 0 to 1: its BM25F frequency, saturated. */
  readonly impacts: Float32Array
  /** How rare a term is, by document: ln(1 + (N - df + .5) / (df + .5)). */
  readonly rarities: Float32Array
}

/** Only scores weighted terms: what a question means is decided before it, what to do with the hits after it. */
export interface TermIndex {
  /** Best first, ties by passage. */
  search(terms: readonly WeightedTerm[], wanted: Wanted): readonly Hit[]
  /** How much a passage speaks of a term, times its rarity; 0 when it does not. */
  impact(term: string, passage: number): number
  /** In how many of these passages it has at least this impact, its rarity left out. */
  countIn(term: string, passages: { readonly from: number; readonly until: number }, least: number): number
  /** Every passage that has it, and that same figure. */
  visit(term: string, take: (passage: number, impact: number) => void): void
  /** 0 when no passage has it. */
  rarity(term: string): number
  has(term: string): boolean
}

export function createTermIndex(postings: Postings, passageCount: number): TermIndex {
  const places = new Map(postings.terms.map((term, place): [string, number] => [term, place]))
  const scores = new Float32Array(passageCount)
  const rarityOf = (term: string): number => postings.rarities[places.get(term) ?? -1] ?? 0
  return {
    search: (terms, wanted) => {
      scores.fill(0)
      for (const { term, weight } of terms) {
        const [from, until] = range(postings, places.get(term))
        addScores(scores, [from, until], {
          postings,
          weight: weight * inverseFrequency(until - from, passageCount),
        })
      }
      return bestOf(scores, 0, wanted)
    },
    impact: (term, passage) =>
      rarityOf(term) * impactIn(postings, range(postings, places.get(term)), passage),
    countIn: (term, { from, until }, least) => {
      const [start, end] = range(postings, places.get(term))
      let count = 0
      for (let at = lowerBound(postings.passages, [start, end], from); at < end; at++) {
        if ((postings.passages[at] ?? 0) >= until) break
        if ((postings.impacts[at] ?? 0) >= least) count++
      }
      return count
    },
    visit: (term, take) => {
      const rarity = rarityOf(term)
      const [from, until] = range(postings, places.get(term))
      for (let at = from; at < until; at++)
        take(postings.passages[at] ?? 0, rarity * (postings.impacts[at] ?? 0))
    },
    rarity: rarityOf,
    has: (term) => places.has(term),
  }
}

/** How telling a term is that so many of the passages have (Robertson and Spärck Jones, never below 0). */
export function inverseFrequency(having: number, of: number): number {
  return Math.log(1 + (of - having + 0.5) / (having + 0.5))
}

type Range = readonly [from: number, until: number]

function range(postings: Postings, place: number | undefined): Range {
  if (place === undefined) return [0, 0]
  return [postings.starts[place] ?? 0, postings.starts[place + 1] ?? 0]
}

function addScores(
  scores: Float32Array,
  [from, until]: Range,
  { postings, weight }: { postings: Postings; weight: number },
): void {
  for (let at = from; at < until; at++) {
    const passage = postings.passages[at] ?? 0
    scores[passage] = (scores[passage] ?? 0) + weight * (postings.impacts[at] ?? 0)
  }
}

function impactIn(postings: Postings, range: Range, passage: number): number {
  const at = lowerBound(postings.passages, range, passage)
  return at < range[1] && postings.passages[at] === passage ? (postings.impacts[at] ?? 0) : 0
}

/** The first place that has this passage or a later one. */
function lowerBound(passages: Uint32Array, [from, until]: Range, passage: number): number {
  let low = from
  let high = until
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((passages[middle] ?? 0) < passage) low = middle + 1
    else high = middle
  }
  return low
}
