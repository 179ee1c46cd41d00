import type { Scope } from '../lexicon/off-topic.ts'
import type { Elsewhere } from '../elsewhere/products.ts'
import type { RecognisedElsewhere } from '../elsewhere/recognise.ts'
import type { Ranked } from '../ranking/rank.ts'
import type { Followed } from '../following/follow.ts'
import { confidenceOf, isOtherSubject } from './evidence.ts'
import type { Evidence } from './evidence.ts'

export type Decision =
  | { readonly kind: 'answer'; readonly best: Ranked }
  | { readonly kind: 'ask'; readonly between: readonly Ranked[] }
  /** Another organisation does this. */
  | { readonly kind: 'elsewhere'; readonly elsewhere: Elsewhere }
  | { readonly kind: 'unknown'; readonly reason: 'nothing-found' | 'not-confident' | 'out-of-scope' }

/** Of confidence, unless said otherwise. */
export const thresholds = {
  /** Below this nothing was found; above it, something, but not surely the right thing. */
  found: 0.12,
  answer: 0.35,
  /** Of a page whose title has no word of what the question surely is about. */
  otherSubject: 0.7,
  /** For what is usually another's. */
  plainlyAbout: 0.75,
  /** For what hardly anybody asks a municipality. */
  surelyAbout: 0.9,
  /** Of likelihood that another organisation does it: from the one it is said, from the other when no page answers. */
  elsewhere: 0.3,
  perhapsElsewhere: 0.08,
  /** What a likelihood above the first of these adds to `plainlyAbout`. */
  surplus: 0.3,
  /** Score of another page, as a share of the best, from which it is another reading; and from which it is offered too. */
  close: 0.985,
  offered: 0.9,
  maxChoices: 4,
  /** Of each of two questions in one message. */
  ofSeveral: 0.45,
  /** Of what a line says, in the page that was talked about. */
  followed: 0.5,
}

interface Asked {
  /** Of what is asked. */
  readonly scope: Scope
  /** The page that was talked about, when the question leans on it. */
  readonly followed: Followed | undefined
  /** Who does what is asked, when that is not the municipality. */
  readonly elsewhere: RecognisedElsewhere | undefined
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
  if (elsewhere && isSurelyElsewhere(elsewhere, confidence)) return referTo(elsewhere)
  if (scope === 'elsewhere' && !isPlainlyAbout) return unknown('out-of-scope')
  if (scope === 'hardly' && confidence < thresholds.surelyAbout) return unknown('out-of-scope')
  if (best && followed?.document === best.document && followed.says >= thresholds.followed)
    return { kind: 'answer', best }
  if (!best || !evidence || isUnsure(confidence, evidence)) {
    if (elsewhere && elsewhere.likelihood >= thresholds.perhapsElsewhere) return referTo(elsewhere)
    return unknown(confidence < thresholds.found ? 'nothing-found' : 'not-confident')
  }
  if (second && second.score >= best.score * thresholds.close)
    return { kind: 'ask', between: readings(ranked) }
  return { kind: 'answer', best }
}

function isUnsure(confidence: number, evidence: Evidence): boolean {
  return confidence < (isOtherSubject(evidence) ? thresholds.otherSubject : thresholds.answer)
}

/** The likelier it is another's, the surer a page of our own has to be. */
function isSurelyElsewhere({ likelihood }: RecognisedElsewhere, confidence: number): boolean {
  const surplus = likelihood - thresholds.elsewhere
  return surplus >= 0 && confidence < thresholds.plainlyAbout + thresholds.surplus * surplus
}

function referTo({ elsewhere }: RecognisedElsewhere): Decision {
  return { kind: 'elsewhere', elsewhere }
}

function readings(ranked: readonly Ranked[]): readonly Ranked[] {
  const least = (ranked[0]?.score ?? 0) * thresholds.offered
  return ranked.filter(({ score }) => score >= least).slice(0, thresholds.maxChoices)
}

function unknown(reason: 'nothing-found' | 'not-confident' | 'out-of-scope'): Decision {
  return { kind: 'unknown', reason }
}
