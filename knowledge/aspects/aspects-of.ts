import { readFileSync } from 'node:fs'
import { parseClassifier } from '../../core/text-classifier.ts'
import type { TextClassifier } from '../../core/text-classifier.ts'

/** What is asked of a subject, whatever the subject: for each aspect how likely it is, 0 to 1. */
export type Aspects = Float32Array

/** Of a score: where it says nothing either way, and how fast it becomes sure from there. */
const middle = -0.6
const steepness = 6

/** @param normalised a question, a title or a heading */
export function aspectsOf(normalised: string): Aspects {
  return learned()
    .scores(normalised)
    .map((score) => 1 / (1 + Math.exp(steepness * (middle - score))))
}

/** How likely it is that two ask the same, 0 to 1. */
export function agreement(one: Aspects, other: Aspects): number {
  let agreed = 0
  for (let at = 0; at < one.length; at++) agreed += (one[at] ?? 0) * (other[at] ?? 0)
  return Math.min(1, agreed)
}

let loaded: TextClassifier | undefined

/** Read when first needed. */
function learned(): TextClassifier {
  loaded ??= parseClassifier(readFileSync(new URL('./aspects.model', import.meta.url)))
  return loaded
}
