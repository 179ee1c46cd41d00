import type { TermIndex } from '../embedded/term-index.ts'
import type { Snapshot } from '../snapshot.ts'
import type { WeightedTerm } from '../terms/word-terms.ts'
import type { Concept } from '../understanding/concept.ts'
import { conceptWorth } from './concept-worth.ts'
import type { TitleTerms } from './title-terms.ts'
import { titleMatch } from './title-match.ts'

/** One document as an answer to a question, with what speaks for it; every figure between 0 and 1. */
export interface Ranked {
  readonly document: number
  /** The passage that fits best. */
  readonly passage: number
  readonly score: number
  /** Share of the question, by rarity, that the passage speaks of. */
  readonly coverage: number
  /** Share of the question, by rarity, that the title speaks of. */
  readonly titleCoverage: number
  /** Share of the title that the question speaks of. */
  readonly titleShare: number
}

export interface Ranking {
  readonly snapshot: Snapshot
  readonly index: TermIndex
  readonly titles: TitleTerms
}

const maxCandidates = 80
const parts = { passage: 0.5, title: 0.5 }

/**
 * The index proposes by weighted terms; this decides by concept, so that a subject with many synonyms does not count
 * many times: each concept is worth the best of its terms, and a title is compared with the question as a whole.
 */
export function rank(concepts: readonly Concept[], ranking: Ranking): readonly Ranked[] {
  const hits = ranking.index.search(queryTerms(concepts), maxCandidates)
  const worth = concepts.map((concept) => conceptWorth(concept, ranking))
  const best = new Map<number, Ranked>()
  for (const { passage } of hits) {
    const judged = judge(passage, { concepts, worth, ranking })
    const standing = best.get(judged.document)
    if (!standing || judged.score > standing.score) best.set(judged.document, judged)
  }
  return [...best.values()].sort((one, other) => other.score - one.score || one.document - other.document)
}

function queryTerms(concepts: readonly Concept[]): readonly WeightedTerm[] {
  const weights = new Map<string, number>()
  for (const concept of concepts) {
    for (const { term, weight } of concept.terms) {
      weights.set(term, Math.max(weights.get(term) ?? 0, weight * concept.weight))
    }
  }
  return [...weights].map(([term, weight]) => ({ term, weight }))
}

interface Asked {
  readonly concepts: readonly Concept[]
  readonly worth: readonly number[]
  readonly ranking: Ranking
}

function judge(passage: number, { concepts, worth, ranking }: Asked): Ranked {
  const document = ranking.snapshot.passages[passage]?.document ?? 0
  let gained = 0
  let total = 0
  concepts.forEach((concept, number) => {
    gained += concept.weight * bestImpact(concept, passage, ranking.index)
    total += worth[number] ?? 0
  })
  const coverage = total > 0 ? Math.min(1, gained / total) : 0
  const title = titleMatch(concepts, worth, ranking.titles.of(document))
  const score = parts.passage * coverage + parts.title * Math.sqrt(title.coverage * title.share)
  return { document, passage, score, coverage, titleCoverage: title.coverage, titleShare: title.share }
}

function bestImpact(concept: Concept, passage: number, index: TermIndex): number {
  let best = 0
  let grams = 0
  for (const { term, weight } of concept.terms) {
    const impact = weight * index.impact(term, passage)
    if (term.startsWith('#')) grams += impact
    else if (impact > best) best = impact
  }
  return Math.max(best, Math.min(grams, 1))
}
