import { scopeOf } from '../lexicon/off-topic.ts'
import type { Ranked } from '../ranking/rank.ts'
import type { Understood } from '../understanding/understand.ts'

export type Decision =
  | { readonly kind: 'answer'; readonly best: Ranked }
  | { readonly kind: 'ask'; readonly between: readonly Ranked[] }
  | { readonly kind: 'unknown'; readonly reason: 'nothing-found' | 'not-confident' | 'out-of-scope' }

/** Shares between 0 and 1, so that they mean the same for another knowledge base. */
export const thresholds = {
  /** Below this there is nothing to answer from. */
  found: 0.2,
  /** Below this what was found is a guess. */
  sure: 0.33,
  /** The least that the title must say of the question, unless the page as a whole is about it. */
  inTitle: 0.15,
  /** One of these three must hold: the title says this much of the question, */
  titleCoverage: 0.35,
  /** the question says this much of the title, */
  titleShare: 0.5,
  /** or the page as a whole is about it this much. */
  about: 0.42,
  /** What a page must reach to be about something that is usually elsewhere. */
  plainlyAbout: 0.55,
  /** Another page this close is another reading. */
  close: 0.97,
  maxChoices: 4,
}

/**
 * @param ranked best first
 * @param about how much of the question the best document as a whole is about
 */
export function decide(understood: Understood, ranked: readonly Ranked[], about: number): Decision {
  const [best, second] = ranked
  const scope = scopeOf(understood.normalised)
  if (scope === 'never') return unknown('out-of-scope')
  if (scope === 'elsewhere' && (!best || best.score < thresholds.plainlyAbout)) return unknown('out-of-scope')
  if (!best || best.score < thresholds.found) return unknown('nothing-found')
  if (!isConfident(best, about)) return unknown('not-confident')
  if (second && isAnotherReading(best, second)) return { kind: 'ask', between: readings(ranked) }
  return { kind: 'answer', best }
}

function isConfident(best: Ranked, about: number): boolean {
  const { score, titleCoverage, titleShare } = best
  if (score < thresholds.sure || titleCoverage < thresholds.inTitle) return false
  return (
    titleCoverage >= thresholds.titleCoverage ||
    titleShare >= thresholds.titleShare ||
    about >= thresholds.about
  )
}

function isAnotherReading(best: Ranked, other: Ranked): boolean {
  return other.score >= best.score * thresholds.close
}

function readings(ranked: readonly Ranked[]): readonly Ranked[] {
  const [best] = ranked
  return ranked.filter((one) => best && isAnotherReading(best, one)).slice(0, thresholds.maxChoices)
}

function unknown(reason: 'nothing-found' | 'not-confident' | 'out-of-scope'): Decision {
  return { kind: 'unknown', reason }
}
