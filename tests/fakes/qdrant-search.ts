import { passes } from './qdrant-filter.ts'
import { shown, type Point } from './qdrant-point.ts'
import type { Parameters, Search } from './qdrant-shapes.ts'
import { dot, readVector, sparseDot, weigh } from './qdrant-vector.ts'

/** Best first; what scores the same comes in an order that nobody may count on: that of `points`, backwards. */
export function find(parameters: Parameters, points: readonly Point[], search: Search): readonly object[] {
  const { filter, limit, with_payload: withPayload } = search
  const scoreOf = createScore(parameters, points, search)
  return points
    .filter((point) => passes(point, filter))
    .flatMap((point) => {
      const score = scoreOf(point)
      return score === undefined ? [] : [{ id: point.id, version: 0, score, ...shown(point, withPayload) }]
    })
    .reverse()
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
}

/** Undefined for what is not found. Words are weighed by all points, also by what a filter leaves out. */
function createScore(parameters: Parameters, points: readonly Point[], { query, using }: Search) {
  const asked = readVector(parameters, using, query)
  if (asked.kind === 'dense') {
    return ({ vectors }: Point): number | undefined => {
      const vector = vectors.get(using)
      return vector?.kind === 'dense' ? dot(asked.values, vector.values) : undefined
    }
  }
  const isWeighed = parameters.sparse_vectors[using]?.modifier === 'idf'
  const weights = isWeighed ? weigh(asked.values, allSparse(points, using)) : asked.values
  return ({ vectors }: Point): number | undefined => {
    const vector = vectors.get(using)
    return (vector?.kind === 'sparse' && sparseDot(weights, vector.values)) || undefined
  }
}

function allSparse(points: readonly Point[], using: string): readonly ReadonlyMap<number, number>[] {
  return points.flatMap(({ vectors }) => {
    const vector = vectors.get(using)
    return vector?.kind === 'sparse' ? [vector.values] : []
  })
}
