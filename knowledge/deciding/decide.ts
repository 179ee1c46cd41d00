import type { Scope } from '../lexicon/off-topic.ts'
import type { Elsewhere } from '../elsewhere/products.ts'
import type { Ranked } from '../ranking/rank.ts'
import type { Followed } from '../following/follow.ts'
import { confidenceOf } from './evidence.ts'
import type { Evidence } from './evidence.ts'

export type Decision =
  | { readonly kind: 'answer'; readonly best: Ranked }
  | { readonly kind: 'ask'; readonly between: readonly Ranked[] }
  /** Another organisation does this. */
  | { readonly kind: 'elsewhere'; readonly elsewhere: Elsewhere }
  | { readonly kind: 'unknown'; readonly reason: 'nothing-found' | 'not-confident' | 'out-of-scope' }

/** Of confidence, unless said otherwise. */
const thresholds = {
  /** Below this nothing was found; above it, something, but not surely the right thing. */
  found: 0.2,
  answer: 0.43,
  /** For a page that shares only common words with the question in its title. */
  answerInPassing: 0.62,
  /** For a subject that is usually elsewhere. */
  plainlyAbout: 0.85,
  /** Score of another page, as a share of the best, from which it is another reading; and from which it is offered too. */
  close: 0.97,
  offered: 0.9,
  maxChoices: 4,
  /** Of what a line says, in the page that was talked about. */
  followed: 0.5,
}

interface Asked {
  /** Of what is asked. */
  readonly scope: Scope
  /** The page that was talked about, when the question leans on it. */
  readonly followed: Followed | undefined
  /** Who does what is asked, when that is not the municipality. */
  readonly elsewhere: Elsewhere | undefined
}

/**
 * @param ranked best first
 * @param evidence for the first of them
 */
export function decide(
  { scope, followed, elsewhere }: Asked,
  ranked: readonly Ranked[],
  evidence: Evidence | undefined,
): Decision {
  const [best, second] = ranked
  const confidence = evidence ? confidenceOf(evidence) : 0
  if (scope === 'never') return unknown('out-of-scope')
  const isPlainlyAbout = confidence >= thresholds.plainlyAbout
  if (elsewhere && !isPlainlyAbout) return { kind: 'elsewhere', elsewhere }
  if (scope === 'elsewhere' && !isPlainlyAbout) return unknown('out-of-scope')
  if (best && followed?.document === best.document && followed.says >= thresholds.followed)
    return { kind: 'answer', best }
  if (!best || !evidence || confidence < thresholds.found) return unknown('nothing-found')
  if (confidence < neededFor(evidence)) return unknown('not-confident')
  if (second && second.score >= best.score * thresholds.close)
    return { kind: 'ask', between: readings(ranked) }
  return { kind: 'answer', best }
}

/** A word that comes by in a page about something else is the usual way to be wrong. */
function neededFor({ titleHit, titleShare, about }: Evidence): number {
  const isInPassing = titleHit < 0.45 && titleShare < 0.3 && about < 0.5
  return isInPassing ? thresholds.answerInPassing : thresholds.answer
}

function readings(ranked: readonly Ranked[]): readonly Ranked[] {
  const least = (ranked[0]?.score ?? 0) * thresholds.offered
  return ranked.filter(({ score }) => score >= least).slice(0, thresholds.maxChoices)
}

function unknown(reason: 'nothing-found' | 'not-confident' | 'out-of-scope'): Decision {
  return { kind: 'unknown', reason }
}
