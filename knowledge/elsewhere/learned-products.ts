import { readFileSync } from 'node:fs'
import { parseClassifier } from '../../core/text-classifier.ts'
import type { TextClassifier } from '../../core/text-classifier.ts'
import { withoutPoliteness } from '../understanding/politeness.ts'
import { products } from './products.ts'
import type { Elsewhere } from './products.ts'

export interface LearnedProduct {
  readonly elsewhere: Elsewhere
  /** How far a line is on the side of its examples, and of those of the municipality's own. */
  readonly score: number
  readonly oursScore: number
}

const ours = 'ours'

/** The product that a line is most like, by the examples in `examples/`. */
export function learnedProduct(text: string): LearnedProduct | undefined {
  const { classifier, byPlace, oursAt } = learned()
  const scores = classifier.scores(withoutPoliteness(text))
  let best: LearnedProduct | undefined
  scores.forEach((score, at) => {
    const elsewhere = byPlace[at]
    if (elsewhere && (!best || score > best.score))
      best = { elsewhere, score, oursScore: scores[oursAt] ?? 0 }
  })
  return best
}

interface Learned {
  readonly classifier: TextClassifier
  /** In the order of the classes. */
  readonly byPlace: readonly (Elsewhere | undefined)[]
  readonly oursAt: number
}

let loaded: Learned | undefined

/** Read when first needed. */
function learned(): Learned {
  loaded ??= load()
  return loaded
}

function load(): Learned {
  const classifier = parseClassifier(readFileSync(new URL('./elsewhere.model', import.meta.url)))
  const byName = new Map(products.map(({ elsewhere }) => [elsewhere.product, elsewhere]))
  return {
    classifier,
    byPlace: classifier.classes.map((name) => byName.get(name)),
    oursAt: classifier.classes.indexOf(ours),
  }
}
