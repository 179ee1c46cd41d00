import type { TermIndex } from '../embedded/term-index.ts'
import type { Cue } from '../understanding/cues.ts'
import type { Understood } from '../understanding/understand.ts'
import type { Concept } from '../understanding/concept.ts'
import { conceptWorth } from './concept-worth.ts'
import { titleMatch } from './title-match.ts'
import type { TitleMatch, Weighed } from './title-match.ts'
import type { Ranking } from './ranking.ts'

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

const maxCandidates = 80
/** What speaks for a document; a title of the same sort ("waar", "wat kost") on top of that. */
const parts = { passage: 0.5, titleCoverage: 0.25, titleBothWays: 0.25, sameSort: 0.25 }

/**
 * The index proposes by weighted terms; this decides by concept, so that a subject with many synonyms does not count
 * many times: each concept is worth the best of its terms, and a title is compared with the question as a whole.
 */
export function rank(understood: Pick<Understood, 'concepts' | 'cues'>, ranking: Ranking): readonly Ranked[] {
  const asked = toAsked(understood, ranking)
  const hits = ranking.index.search(
    [...asked.terms].map(([term, weight]) => ({ term, weight })),
    maxCandidates,
  )
  const best = new Map<number, Ranked>()
  const titles = new Map<number, TitleScore>()
  for (const { passage } of hits) {
    const document = ranking.snapshot.passages[passage]?.document ?? 0
    const title = titles.get(document) ?? scoreTitle(document, asked, ranking)
    titles.set(document, title)
    const coverage = coverageOf(passage, asked, ranking.index)
    const score = parts.passage * coverage + title.score
    if (score <= (best.get(document)?.score ?? -1)) continue
    best.set(document, {
      document,
      passage,
      score,
      coverage,
      titleCoverage: title.coverage,
      titleShare: title.share,
    })
  }
  return [...best.values()].sort((one, other) => other.score - one.score || one.document - other.document)
}

interface Asked {
  readonly concepts: readonly Concept[]
  readonly cues: readonly Cue[]
  readonly worths: readonly Weighed[]
  readonly totalWorth: number
  /** The most that each term counts for. */
  readonly terms: ReadonlyMap<string, number>
}

function toAsked({ concepts, cues }: Pick<Understood, 'concepts' | 'cues'>, ranking: Ranking): Asked {
  const worths = concepts.map((concept) => ({ terms: concept.terms, worth: conceptWorth(concept, ranking) }))
  const terms = new Map<string, number>()
  for (const concept of concepts) {
    for (const { term, weight } of concept.terms) {
      terms.set(term, Math.max(terms.get(term) ?? 0, weight * concept.weight))
    }
  }
  return { concepts, cues, worths, totalWorth: worths.reduce((sum, { worth }) => sum + worth, 0), terms }
}

interface TitleScore extends TitleMatch {
  readonly score: number
}

function scoreTitle(document: number, { cues, worths, terms }: Asked, ranking: Ranking): TitleScore {
  const page = ranking.titles.of(document)
  const { coverage, share } = titleMatch(worths, terms, page)
  const isSameSort = cues.some((cue) => page.cues.includes(cue))
  const score =
    parts.titleCoverage * coverage +
    parts.titleBothWays * Math.sqrt(coverage * share) +
    (isSameSort ? parts.sameSort * coverage : 0)
  return { coverage, share, score }
}

function coverageOf(passage: number, { concepts, totalWorth }: Asked, index: TermIndex): number {
  if (totalWorth === 0) return 0
  let gained = 0
  for (const concept of concepts) gained += concept.weight * bestImpact(concept, passage, index)
  return Math.min(1, gained / totalWorth)
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
