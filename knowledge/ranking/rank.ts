import { aspectsOf } from '../aspects/aspects-of.ts'
import type { TermIndex } from '../embedded/term-index.ts'
import { fuse } from '../retrieval/fuse.ts'
import type { PassageHits } from '../retrieval/passage-index.ts'
import type { Concept } from '../understanding/concept.ts'
import { termsOf } from '../understanding/terms-of.ts'
import type { Understood } from '../understanding/understand.ts'
import { casesOf } from './cases.ts'
import { conceptWorth } from './concept-worth.ts'
import type { Ranking } from './ranking.ts'
import { firstSignals, signalsOf } from './signals.ts'
import type { Asked, FirstSignals, Signals } from './signals.ts'

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
  /** How likely it is that the title says of its subject what the question asks of it. */
  readonly sameAspect: number
}

/** What counts of a question. */
type RankedBy = Pick<Understood, 'words' | 'normalised' | 'concepts' | 'cues' | 'lean'>

/** Passages that an index proposes at most. */
export const maxCandidates = 80
/** Documents whose passages are read; what comes after them by its title and its best passage stays there. */
const maxRead = 24

/**
 * What each signal counts for: learned by pairs (a right page against the others of the same question) over three
 * knowledge bases, and rounded; docs/knowledge.md says how.
 */
const weights = {
  lexical: 0.72,
  passage: 0.95,
  titleCoverage: 0.76,
  titleBothWays: 0.6,
  titleShare: 0.5,
  sameSort: 0.57,
  sameAspect: 0.6,
  about: 0.57,
  whole: 0.78,
  pairs: 0.22,
  headingSort: 0.24,
}

/**
 * The index proposes by weighted terms; this decides by concept, so that a subject with many synonyms does not count
 * many times: each concept is worth the best of its terms, and a title is compared with the question as a whole.
 *
 * @param hits what the index proposes
 */
export function rank(understood: RankedBy, hits: PassageHits, ranking: Ranking): readonly Ranked[] {
  const asked = toAsked(understood, ranking)
  const most = mostScore(ranking)
  const proposed = byScore(propose(asked, hits, ranking), ({ first }) =>
    firstScore(first, ranking.titles.trust),
  )
  const near = proposed.slice(0, maxRead).map((one) => readPassages(one, asked, ranking))
  const read = byCase(near, 1 - understood.lean)
  const rest = proposed
    .slice(maxRead)
    .map((one) => toRanked(one, firstScore(one.first, ranking.titles.trust)))
  return [...byScore(read, ({ score }) => score), ...rest].map((one) => ({ ...one, score: one.score / most }))
}

interface Proposed {
  readonly document: number
  readonly passage: number
  readonly first: FirstSignals
}

/** Of each document the passage that the question speaks of most. */
function propose(asked: Asked, { lexical, dense }: PassageHits, ranking: Ranking): readonly Proposed[] {
  const candidates = fuse([lexical, dense], maxCandidates)
  const scores = new Map(lexical.map(({ passage, score }) => [passage, score]))
  const top = Math.max(1e-9, ...scores.values())
  const passages = candidates.map(({ passage }) => passage)
  const coverages = coveragesOf(passages, asked, ranking)
  const best = new Map<number, { passage: number; coverage: number; lexical: number }>()
  passages.forEach((passage, place) => {
    const document = ranking.snapshot.passages[passage]?.document ?? 0
    const coverage = coverages[place] ?? 0
    const score = (scores.get(passage) ?? 0) / top
    const before = best.get(document)
    const isBetter = !before || coverage > before.coverage
    const kept = isBetter ? { passage, coverage } : before
    best.set(document, { ...kept, lexical: Math.max(score, before?.lexical ?? 0) })
  })
  return [...best].map(([document, { passage, coverage, lexical: share }]) => ({
    document,
    passage,
    first: firstSignals(document, { lexical: share, passage: coverage, asked }, ranking),
  }))
}

interface Read {
  readonly ranked: Ranked
  readonly signals: Signals
}

function readPassages(proposed: Proposed, asked: Asked, ranking: Ranking): Read {
  const signals = signalsOf(proposed.document, asked, ranking)
  const score = firstScore(proposed.first, ranking.titles.trust) + readScore(signals)
  return { ranked: toRanked(proposed, score), signals }
}

/** How much of what was said the usual page has to speak of, and how much of what the other title says of it. */
const leastWhole = 0.65
const leastTitle = 0.7
/** What a title gains by a case that is mentioned, as far as it is about the question; and loses by one that is not. */
const sameCase = 0.3
const otherCase = 0.7

/** "Wat kost een paspoort" is not about one that was stolen: such a page comes after the one about the usual case. */
function byCase(read: readonly Read[], share: number): readonly Ranked[] {
  const usual = read.filter(({ signals }) => signals.ofCase !== 'other' && signals.wholeSaid >= leastWhole)
  const gain = ({ ranked: { titleCoverage }, signals }: Read): number => {
    if (signals.ofCase === 'mentioned') return sameCase * titleCoverage
    const least = titleCoverage * leastTitle
    const isBehind = signals.ofCase === 'other' && usual.some(({ ranked }) => ranked.titleCoverage >= least)
    return isBehind ? -otherCase * share : 0
  }
  return read.map((one) => ({ ...one.ranked, score: one.ranked.score + gain(one) }))
}

function toRanked({ document, passage, first }: Proposed, score: number): Ranked {
  return {
    document,
    passage,
    score,
    coverage: first.passage,
    titleCoverage: first.coverage,
    titleShare: first.share,
    sameAspect: first.sameAspect,
  }
}

/** Where titles hardly differ they say hardly anything. */
function firstScore(first: FirstSignals, titleTrust: number): number {
  const title =
    weights.titleCoverage * first.coverage +
    weights.titleBothWays * Math.sqrt(first.coverage * first.share) +
    weights.titleShare * first.share +
    weights.sameSort * first.sameSort +
    weights.sameAspect * first.sameAspect
  return weights.lexical * first.lexical + weights.passage * first.passage + titleTrust * title
}

function readScore({
  about,
  whole,
  pairs,
  headingSort,
}: Pick<Signals, 'about' | 'whole' | 'pairs' | 'headingSort'>): number {
  return (
    weights.about * about + weights.whole * whole + weights.pairs * pairs + weights.headingSort * headingSort
  )
}

/** What a document would score for which everything speaks. */
function mostScore({ titles }: Ranking): number {
  const all = { coverage: 1, share: 1, lexical: 1, passage: 1, sameSort: 1, sameAspect: 1 }
  const read = { about: 1, whole: 1, pairs: 1, headingSort: 1 }
  return firstScore(all, titles.trust) + readScore(read)
}

/** Best first, ties by document. */
function byScore<One extends { readonly document: number }>(
  all: readonly One[],
  scoreOf: (one: One) => number,
): readonly One[] {
  return all
    .map((one) => ({ one, score: scoreOf(one) }))
    .sort((left, right) => right.score - left.score || left.one.document - right.one.document)
    .map(({ one }) => one)
}

function toAsked({ words, normalised, concepts, cues, lean }: RankedBy, ranking: Ranking): Asked {
  const worths = concepts.map((concept) => ({ terms: concept.terms, worth: conceptWorth(concept, ranking) }))
  const terms = new Map(termsOf(concepts).map(({ term, weight }) => [term, weight]))
  const totalWorth = worths.reduce((sum, { worth }) => sum + worth, 0)
  /** What a line that leans on the one before asks, it does not say itself. */
  const aspects = aspectsOf(normalised).map((likelihood) => likelihood * (1 - lean))
  const cases = casesOf(normalised)
  return { words, concepts, cues, aspects, cases, worths, totalWorth, terms }
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
