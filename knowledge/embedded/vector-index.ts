import type { Hit } from '../retrieval/passage-index.ts'
import { bestOf } from './best-of.ts'
import type { Wanted } from './best-of.ts'

/** One vector a passage, one after another, each of length 1. */
export interface Vectors {
  /** The model they come from, as the settings name it. */
  readonly model: string
  readonly dimension: number
  readonly values: Float32Array
}

/** Exact: a municipality has so few passages that looking at each takes milliseconds. */
export interface VectorIndex {
  /** By cosine, best first, ties by passage. */
  search(vector: Float32Array, wanted: Wanted): readonly Hit[]
}

export function createVectorIndex({ dimension, values }: Vectors): VectorIndex {
  const scores = new Float32Array(values.length / dimension)
  return {
    search: (vector, wanted) => {
      const unit = toUnit(vector)
      for (let passage = 0, from = 0; passage < scores.length; passage++, from += dimension) {
        let sum = 0
        for (let at = 0; at < dimension; at++) sum += (values[from + at] ?? 0) * (unit[at] ?? 0)
        scores[passage] = sum
      }
      return bestOf(scores, -Infinity, wanted)
    },
  }
}

/** The same direction, of length 1; nothing but zeros stays as it is. */
export function toUnit(vector: ArrayLike<number>): Float32Array {
  const made = Float32Array.from(vector)
  const length = Math.hypot(...made)
  return length === 0 ? made : made.map((value) => value / length)
}
