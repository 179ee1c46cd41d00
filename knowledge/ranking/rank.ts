import type { TermIndex } from '../embedded/term-index.ts'
import type { Cue } from '../understanding/cues.ts'
import type { Understood } from '../understanding/understand.ts'
import type { Concept } from '../understanding/concept.ts'
import { conceptWorth } from './concept-worth.ts'
import type { Hit } from '../retrieval/passage-index.ts'
import { termsOf } from '../understanding/terms-of.ts'
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

/** What speaks for a document; a title of the same sort ("waar", "wat kost") on top of that. */
const parts = { passage: 0.5, titleCoverage: 0.25, titleBothWays: 0.25, sameSort: 0.25 }

/**
 * The index proposes by weighted terms; this decides by concept, so that a subject with many synonyms does not count
 * many times: each concept is worth the best of its terms, and a title is compared with the question as a whole.
 *
 * @param hits what the index proposes
 */
export function rank(
  understood: Pick<Understood, 'concepts' | 'cues'>,
  hits: readonly Hit[],
  ranking: Ranking,
): readonly Ranked[] {
  const asked = toAsked(understood, ranking)
  const best = new Map<number, Ranked>()
  const titles = new Map<number, TitleScore>()
  const coverages = coveragesOf(
    hits.map(({ passage }) => passage),
    asked,
    ranking,
  )
  hits.forEach(({ passage }, place) => {
    const document = ranking.snapshot.passages[passage]?.document ?? 0
    const title = titles.get(document) ?? scoreTitle(document, asked, ranking)
    titles.set(document, title)
    const coverage = coverages[place] ?? 0
    const score = parts.passage * coverage + title.score
    if (score <= (best.get(document)?.score ?? -1)) return
    best.set(document, {
      document,
      passage,
      score,
      coverage,
      titleCoverage: title.coverage,
      titleShare: title.share,
    })
  })
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
  const terms = new Map(termsOf(concepts).map(({ term, weight }) => [term, weight]))
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

/** Of each candidate, by the postings of each term once: a question has many terms, a candidate few of them. */
function coveragesOf(
  passages: readonly number[],
  { concepts, totalWorth }: Asked,
  { index, snapshot }: Ranking,
): readonly number[] {
  const places = new Int32Array(snapshot.passages.length).fill(-1)
  passages.forEach((passage, place) => (places[passage] = place))
  const gained = passages.map(() => 0)
  for (const concept of concepts) {
    const impacts = bestImpacts(concept, { places, count: passages.length }, index)
    impacts.forEach((impact, place) => (gained[place] = (gained[place] ?? 0) + concept.weight * impact))
  }
  return gained.map((gain) => (totalWorth === 0 ? 0 : Math.min(1, gain / totalWorth)))
}

function bestImpacts(
  concept: Concept,
  { places, count }: { places: Int32Array; count: number },
  index: TermIndex,
): Float64Array {
  const best = new Float64Array(count)
  const grams = new Float64Array(count)
  for (const { term, weight } of concept.terms) {
    const isGram = term.startsWith('#')
    index.visit(term, (passage, impact) => {
      const place = places[passage] ?? -1
      if (place < 0) return
      if (isGram) grams[place] = (grams[place] ?? 0) + weight * impact
      else best[place] = Math.max(best[place] ?? 0, weight * impact)
    })
  }
  return best.map((impact, place) => Math.max(impact, Math.min(grams[place] ?? 0, 1)))
}
