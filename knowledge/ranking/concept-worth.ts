import type { Concept } from '../understanding/concept.ts'
import type { Ranking } from './ranking.ts'

const unknownShare = 0.5

/** The most a concept can bring; one that no document knows still counts, so that it lowers the coverage. */
export function conceptWorth(
  concept: Concept,
  { index, snapshot }: Pick<Ranking, 'index' | 'snapshot'>,
): number {
  let worth = 0
  for (const { term, weight } of concept.terms) {
    if (!term.startsWith('#')) worth = Math.max(worth, weight * index.rarity(term))
  }
  return concept.weight * (worth || unknownShare * Math.log(1 + 2 * snapshot.documents.length))
}
