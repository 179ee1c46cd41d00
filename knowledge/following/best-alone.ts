import type { Question } from '../../core/knowledge.ts'
import { confidenceOf, evidenceFor } from '../deciding/evidence.ts'
import type { Opened } from '../opened.ts'
import { maxCandidates, rank } from '../ranking/rank.ts'
import { likeliestTopic } from '../topics/near-topics.ts'
import { termsOf } from '../understanding/terms-of.ts'
import { understand } from '../understanding/understand.ts'
import type { Understood } from '../understanding/understand.ts'

/** A line by itself, as if nothing was said before, and the page that it is about most. */
export interface Alone {
  readonly understood: Understood
  readonly document: number
  /** 0 to 1. */
  readonly confidence: number
}

/** By its words alone: that costs no vector. */
export function bestAlone(
  { text, language }: Pick<Question, 'text' | 'language'>,
  opened: Opened,
): Alone | undefined {
  const understood = understand({ text, language, history: [] }, opened.known)
  const { concepts } = understood
  const lexical = opened.index.search(termsOf(concepts), { limit: maxCandidates })
  const [best, ...others] = rank(understood, { lexical, dense: [] }, opened)
  if (!best) return undefined
  const asked = { concepts, topic: likeliestTopic(text), elsewhere: 0 }
  const confidence = confidenceOf(evidenceFor([best, ...others], asked, opened))
  return { understood, document: best.document, confidence }
}
