import type { Concept } from '../understanding/concept.ts'
import type { TitleWord } from './title-terms.ts'

export interface TitleMatch {
  /** Share of the question that the title speaks of. */
  readonly coverage: number
  /** Share of the title that the question speaks of. */
  readonly share: number
}

/** @param worth of each concept */
export function titleMatch(
  concepts: readonly Concept[],
  worth: readonly number[],
  title: readonly TitleWord[],
): TitleMatch {
  const asked = new Map<string, number>()
  const offered = new Map<string, number>()
  for (const concept of concepts)
    for (const { term, weight } of concept.terms) keepMost(asked, term, weight * concept.weight)
  for (const word of title) for (const { term, weight } of word.terms) keepMost(offered, term, weight)
  return {
    coverage: share(
      concepts.map((concept, number) => ({ terms: concept.terms, worth: worth[number] ?? 0 })),
      offered,
    ),
    share: share(
      title.map((word) => ({ terms: word.terms, worth: word.rarity })),
      asked,
    ),
  }
}

interface Weighed {
  readonly terms: readonly { readonly term: string; readonly weight: number }[]
  readonly worth: number
}

function share(things: readonly Weighed[], found: ReadonlyMap<string, number>): number {
  let covered = 0
  let total = 0
  for (const { terms, worth } of things) {
    total += worth
    covered += worth * Math.max(0, ...terms.map(({ term, weight }) => weight * (found.get(term) ?? 0)))
  }
  return total > 0 ? covered / total : 0
}

function keepMost(weights: Map<string, number>, term: string, weight: number): void {
  weights.set(term, Math.max(weight, weights.get(term) ?? 0))
}
