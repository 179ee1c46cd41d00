import type { Language } from '../../core/language.ts'
import { likeliestTopic } from '../topics/near-topics.ts'
import { learnedProduct } from './learned-products.ts'
import type { Elsewhere } from './products.ts'
import { recogniseCues } from './recognise-cues.ts'

export interface RecognisedElsewhere {
  readonly elsewhere: Elsewhere
  /** 0 to 1: how likely it is that another organisation does what is asked. */
  readonly likelihood: number
}

/** Below this score examples hardly know the product, and words that stand for another one do. */
const hardlyKnown = -0.4
/** The score of a topic that it is not. */
const noTopic = -1

/**
 * The organisation that may do what is asked, and how likely it is that the municipality does not: by examples of what
 * people ask elsewhere, by words that stand for a product, and by the topics that are the municipality's own.
 */
export function recogniseElsewhere(text: string, language: Language): RecognisedElsewhere | undefined {
  const product = learnedProduct(text)
  const inWords = recogniseCues(text, language)
  if (!product) return inWords && { elsewhere: inWords, likelihood: 1 }
  const agrees = inWords?.organisation === product.elsewhere.organisation
  const { topic, score } = likeliestTopic(text)
  const isOurs = topic?.elsewhere === undefined
  const isTheirs = !isOurs && topic.elsewhere !== '?'
  const sum =
    3.4 * product.score -
    0.5 * product.oursScore +
    (inWords ? 2 : 0) +
    (agrees ? 1.3 : 0) -
    2.1 * (isOurs ? score : noTopic) -
    1.8 * (isTheirs ? score : noTopic) -
    5.55
  const elsewhere = inWords && product.score < hardlyKnown ? inWords : product.elsewhere
  return { elsewhere, likelihood: 1 / (1 + Math.exp(-sum)) }
}
