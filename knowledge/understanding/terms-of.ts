import type { WeightedTerm } from '../terms/word-terms.ts'
import type { Concept } from './concept.ts'

/** Every term that these concepts may stand for, once, at the most that it counts for. */
export function termsOf(concepts: readonly Concept[]): readonly WeightedTerm[] {
  const terms = new Map<string, number>()
  for (const concept of concepts) {
    for (const { term, weight } of concept.terms) {
      terms.set(term, Math.max(terms.get(term) ?? 0, weight * concept.weight))
    }
  }
  return [...terms].map(([term, weight]) => ({ term, weight }))
}
