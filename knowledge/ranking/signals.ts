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
import type { Title } from './title-terms.ts'

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
  /** What its title is about: the usual case, one out of the ordinary that the question mentions, or one it does not. */
  readonly ofCase: 'usual' | 'mentioned' | 'other'
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
  return {
    about: aboutness(document, asked.concepts, ranking),
    ...wholeOf(document, said, { asked, ranking }),
    pairs: pairsOf(ranking.titles.of(document).running, said, asked),
    headingSort: headingSortOf(said, asked),
    ofCase: ofCase(ranking.titles.of(document), asked),
  }
}

function ofCase({ cases }: Title, asked: Asked): Signals['ofCase'] {
  if (cases.length === 0) return 'usual'
  return cases.every((one) => asked.cases.includes(one)) ? 'mentioned' : 'other'
}

function wholeOf(
  document: number,
  { terms }: DocumentWords,
  { asked, ranking }: { asked: Asked; ranking: Ranking },
): Pick<Signals, 'whole' | 'wholeSaid'> {
  const { offered } = ranking.titles.of(document)
  const found = { all: 0, said: 0 }
  let totalSaid = 0
  asked.concepts.forEach((concept, at) => {
    let most = 0
    for (const { term, weight } of concept.terms) {
      if (weight <= most) continue
      most = Math.max(most, weight * Math.max(offered.get(term) ?? 0, terms.get(term) ?? 0))
    }
    const worth = asked.worths[at]?.worth ?? 0
    found.all += most * worth
    if (concept.from === 'topic') return
    found.said += most * worth
    totalSaid += worth
  })
  const { totalWorth } = asked
  return {
    whole: totalWorth === 0 ? 0 : found.all / totalWorth,
    wholeSaid: totalSaid === 0 ? 0 : found.said / totalSaid,
  }
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
