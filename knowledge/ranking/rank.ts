import type { TermIndex } from '../embedded/term-index.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Cue } from '../understanding/cues.ts'
import type { Understood } from '../understanding/understand.ts'
import type { Concept } from '../understanding/concept.ts'
import { conceptWorth } from './concept-worth.ts'
import { titleMatch } from './title-match.ts'
import type { Weighed } from './title-match.ts'
import type { Titles } from './title-terms.ts'

/** One document as an answer to a question, with what speaks for it; every figure between 0 and 1. */
export interface Ranked {
  readonly document: number
  /** The passage that fits best. */
  readonly passage: number
  readonly score: number
  /** Share of the question, by rarity, that the passage speaks of. */
  readonly coverage: number
  /** Share of the question, by rarity, that the title and the keywords speak of. */
  readonly titleCoverage: number
  /** Share of the title that the question speaks of. */
  readonly titleShare: number
}

export interface Ranking {
  readonly snapshot: Snapshot
  readonly index: TermIndex
  readonly titles: Titles
}

const maxCandidates = 80
/** What speaks for a document; a title of the same sort ("waar", "wat kost") on top of that. */
const parts = { passage: 0.5, titleCoverage: 0.25, titleBothWays: 0.25, sameSort: 0.25 }

/**
 * The index proposes by weighted terms; this decides by concept, so that a subject with many synonyms does not count
 * many times: each concept is worth the best of its terms, and a title is compared with the question as a whole.
 */
export function rank(
  { concepts, cues }: Pick<Understood, 'concepts' | 'cues'>,
  ranking: Ranking,
): readonly Ranked[] {
  const terms = termsOf(concepts)
  const hits = ranking.index.search(
    [...terms].map(([term, weight]) => ({ term, weight })),
    maxCandidates,
  )
  const worths = concepts.map((concept) => ({ terms: concept.terms, worth: conceptWorth(concept, ranking) }))
  const best = new Map<number, Ranked>()
  for (const { passage } of hits) {
    const judged = judge(passage, { concepts, cues, worths, terms, ranking })
    const standing = best.get(judged.document)
    if (!standing || judged.score > standing.score) best.set(judged.document, judged)
  }
  return [...best.values()].sort((one, other) => other.score - one.score || one.document - other.document)
}

function termsOf(concepts: readonly Concept[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const concept of concepts) {
    for (const { term, weight } of concept.terms) {
      weights.set(term, Math.max(weights.get(term) ?? 0, weight * concept.weight))
    }
  }
  return weights
}

interface Asked {
  readonly concepts: readonly Concept[]
  readonly cues: readonly Cue[]
  readonly worths: readonly Weighed[]
  readonly terms: ReadonlyMap<string, number>
  readonly ranking: Ranking
}

function judge(passage: number, { concepts, cues, worths, terms, ranking }: Asked): Ranked {
  const document = ranking.snapshot.passages[passage]?.document ?? 0
  const gained = concepts.reduce(
    (sum, concept) => sum + concept.weight * bestImpact(concept, passage, ranking.index),
    0,
  )
  const total = worths.reduce((sum, { worth }) => sum + worth, 0)
  const coverage = total > 0 ? Math.min(1, gained / total) : 0
  const page = ranking.titles.of(document)
  const title = titleMatch(worths, terms, page)
  const isSameSort = cues.some((cue) => page.cues.includes(cue))
  const score =
    parts.passage * coverage +
    parts.titleCoverage * title.coverage +
    parts.titleBothWays * Math.sqrt(title.coverage * title.share) +
    (isSameSort ? parts.sameSort * title.coverage : 0)
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
