import { aboutness } from '../ranking/aboutness.ts'
import { conceptWorth } from '../ranking/concept-worth.ts'
import type { Ranked } from '../ranking/rank.ts'
import type { Ranking } from '../ranking/ranking.ts'
import type { Concept } from '../understanding/concept.ts'

/** What there is to say for an answer; shares between 0 and 1, so that they mean the same for other knowledge. */
export interface Evidence {
  readonly score: number
  readonly coverage: number
  readonly titleShare: number
  /** How much of the question the page as a whole is about. */
  readonly about: number
  /** How telling the most telling thing is that question and title share; 1 is a word of one page only. */
  readonly titleHit: number
}

export function evidenceFor(best: Ranked, concepts: readonly Concept[], ranking: Ranking): Evidence {
  return {
    score: best.score,
    coverage: best.coverage,
    titleShare: best.titleShare,
    about: aboutness(best.document, concepts, ranking),
    titleHit: titleHit(best.document, concepts, ranking),
  }
}

/**
 * How likely the page answers the question. A logistic fit on whether the first page was a right one, over two sets
 * of questions on two knowledge bases that have nothing in common, and questions that neither answers.
 */
export function confidenceOf({ score, coverage, titleShare, about, titleHit }: Evidence): number {
  const sum = score + 2.7 * coverage + 1.4 * titleShare + 0.4 * about + 3.1 * titleHit - 3.65
  return 1 / (1 + Math.exp(-sum))
}

function titleHit(document: number, concepts: readonly Concept[], ranking: Ranking): number {
  const { offered } = ranking.titles.of(document)
  let best = 0
  for (const concept of concepts) {
    let shared = 0
    for (const { term, weight } of concept.terms) shared = Math.max(shared, weight * (offered.get(term) ?? 0))
    best = Math.max(best, shared * conceptWorth(concept, ranking))
  }
  const rarest = Math.log(1 + (ranking.snapshot.documents.length - 0.5) / 1.5)
  return rarest > 0 ? Math.min(1, best / rarest) : 0
}
