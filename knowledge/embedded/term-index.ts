import type { WeightedTerm } from '../terms/word-terms.ts'

/** An inverted index in typed arrays; `terms[i]` has the postings `starts[i]` up to `starts[i + 1]`, by passage. */
export interface Postings {
  readonly terms: readonly string[]
  readonly starts: Uint32Array
  readonly passages: Uint32Array
  /** BM25 weight of the term in the passage, its rarity included. */
  readonly impacts: Float32Array
  /** How rare a term is, by document: ln(1 + (N - df + .5) / (df + .5)). */
  readonly rarities: Float32Array
}

interface Hit {
  readonly passage: number
  readonly score: number
}

/** Only scores weighted terms: what a question means is decided before it, what to do with the hits after it. */
export interface TermIndex {
  /** Best first, ties by passage. */
  search(terms: readonly WeightedTerm[], limit: number): readonly Hit[]
  /** 0 when the passage does not have it. */
  impact(term: string, passage: number): number
  /** Every passage that has it. */
  visit(term: string, take: (passage: number, impact: number) => void): void
  /** 0 when no passage has it. */
  rarity(term: string): number
  has(term: string): boolean
}

export function createTermIndex(postings: Postings, passageCount: number): TermIndex {
  const places = new Map(postings.terms.map((term, place): [string, number] => [term, place]))
  const scores = new Float32Array(passageCount)
  return {
    search: (terms, limit) => {
      scores.fill(0)
      for (const { term, weight } of terms)
        addScores(scores, range(postings, places.get(term)), { postings, weight })
      return bestOf(scores, limit)
    },
    impact: (term, passage) => impactIn(postings, range(postings, places.get(term)), passage),
    visit: (term, take) => {
      const [from, until] = range(postings, places.get(term))
      for (let at = from; at < until; at++) take(postings.passages[at] ?? 0, postings.impacts[at] ?? 0)
    },
    rarity: (term) => postings.rarities[places.get(term) ?? -1] ?? 0,
    has: (term) => places.has(term),
  }
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

function impactIn(postings: Postings, [from, until]: Range, passage: number): number {
  let low = from
  let high = until
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((postings.passages[middle] ?? 0) < passage) low = middle + 1
    else high = middle
  }
  return low < until && postings.passages[low] === passage ? (postings.impacts[low] ?? 0) : 0
}

function bestOf(scores: Float32Array, limit: number): readonly Hit[] {
  const hits: Hit[] = []
  scores.forEach((score, passage) => {
    if (score > 0) hits.push({ passage, score })
  })
  return hits.sort((one, other) => other.score - one.score || one.passage - other.passage).slice(0, limit)
}
