import { agreement } from '../aspects/aspects-of.ts'
import type { Aspects } from '../aspects/aspects-of.ts'
import type { Concept } from '../understanding/concept.ts'
import type { Cue } from '../understanding/cues.ts'
import { showsCue } from '../understanding/cues.ts'
import { aboutness } from './aboutness.ts'
import type { Case } from './cases.ts'
import type { DocumentWords } from './document-words.ts'
import type { Ranking } from './ranking.ts'
import { titleMatch } from './title-match.ts'
import type { TitleMatch, Weighed } from './title-match.ts'

/** What a question asks, as a document is compared with it. */
export interface Asked {
  readonly words: readonly string[]
  readonly concepts: readonly Concept[]
  readonly cues: readonly Cue[]
  readonly aspects: Aspects
  readonly cases: readonly Case[]
  readonly worths: readonly Weighed[]
  readonly totalWorth: number
  /** The most that each term counts for. */
  readonly terms: ReadonlyMap<string, number>
}

/** What the title alone says for a document, and the passage that the index found. */
export interface FirstSignals extends TitleMatch {
  /** Score of the passage in the index, as a share of the best one. */
  readonly lexical: number
  /** Share of the question, by rarity, that the passage speaks of. */
  readonly passage: number
  /** The title is of the sort that is asked ("waar", "wat kost"): how much of the question it says. */
  readonly sameSort: number
  /** How likely it is that the title says of its subject what the question asks of it. */
  readonly sameAspect: number
}

/** What its passages say for it; each costs reading them. */
export interface Signals {
  readonly about: number
  /** Share of the question that the document speaks of anywhere. */
  readonly whole: number
  /** The same of what was said, without what it is probably about. */
  readonly wholeSaid: number
  /** Share of the pairs of words that stand side by side in it too. */
  readonly pairs: number
  /** Share of the sorts of thing asked that a heading shows. */
  readonly headingSort: number
  /** Its title is about a case out of the ordinary that the question does not mention. */
  readonly isOtherCase: boolean
  /** It is about one, and the question mentions it. */
  readonly isSameCase: boolean
}

export function firstSignals(
  document: number,
  { lexical, passage, asked }: { lexical: number; passage: number; asked: Asked },
  { titles }: Ranking,
): FirstSignals {
  const page = titles.of(document)
  const match = titleMatch(asked.worths, { asked: asked.terms, cues: asked.cues }, page)
  const isSameSort = asked.cues.some((cue) => page.cues.includes(cue))
  return {
    ...match,
    lexical,
    passage,
    sameSort: isSameSort ? match.coverage : 0,
    sameAspect: agreement(asked.aspects, page.aspects),
  }
}

export function signalsOf(document: number, asked: Asked, ranking: Ranking): Signals {
  const said = ranking.inWords.ofDocument(document)
  const { cases } = ranking.titles.of(document)
  return {
    about: aboutness(document, asked.concepts, ranking),
    whole: wholeOf(document, said, { asked, ranking, counts: () => true }),
    wholeSaid: wholeOf(document, said, { asked, ranking, counts: ({ from }) => from !== 'topic' }),
    pairs: pairsOf(ranking.titles.of(document).running, said, asked),
    headingSort: headingSortOf(said, asked),
    isSameCase: cases.length > 0 && cases.every((one) => asked.cases.includes(one)),
    isOtherCase: !cases.every((one) => asked.cases.includes(one)),
  }
}

function wholeOf(
  document: number,
  { terms }: DocumentWords,
  { asked, ranking, counts }: { asked: Asked; ranking: Ranking; counts: (one: Concept) => boolean },
): number {
  const { offered } = ranking.titles.of(document)
  let found = 0
  let total = 0
  asked.concepts.forEach((concept, at) => {
    if (!counts(concept)) return
    let most = 0
    for (const { term, weight } of concept.terms) {
      if (weight <= most) continue
      most = Math.max(most, weight * Math.max(offered.get(term) ?? 0, terms.get(term) ?? 0))
    }
    found += most * (asked.worths[at]?.worth ?? 0)
    total += asked.worths[at]?.worth ?? 0
  })
  return total === 0 ? 0 : found / total
}

function pairsOf(title: string, { hasPair }: DocumentWords, { words }: Asked): number {
  if (words.length < 2) return 0
  let found = 0
  for (let at = 0; at + 1 < words.length; at++) {
    const one = words[at] ?? ''
    const next = words[at + 1] ?? ''
    if (hasPair(one, next) || title.includes(` ${one} ${next} `)) found++
  }
  return found / (words.length - 1)
}

function headingSortOf({ normalisedHeadings }: DocumentWords, { cues }: Asked): number {
  const shown = cues.filter((cue) => normalisedHeadings.some((heading) => showsCue(cue, heading)))
  return cues.length === 0 ? 0 : shown.length / cues.length
}
