import { QdrantError, wrongInput } from './qdrant-error.ts'
import type { Parameters, Vector } from './qdrant-shapes.ts'

/** In 32 bits, as Qdrant stores and adds. */
export type StoredVector =
  | { readonly kind: 'dense'; readonly values: Float32Array }
  | { readonly kind: 'sparse'; readonly values: ReadonlyMap<number, number> }

/**
 * @param name of the vector, as the collection was made with.
 * @throws QdrantError 400 for a vector of another name, kind or length; 422 for one that contradicts itself.
 */
export function readVector(parameters: Parameters, name: string, vector: Vector): StoredVector {
  const dense = parameters.vectors[name]
  if (!dense && !parameters.sparse_vectors[name]) throw wrongInput(`Not existing vector name error: ${name}`)
  if (Array.isArray(vector) !== (dense !== undefined)) throw wrongInput('Wrong usage of sparse vectors')
  if (!Array.isArray(vector)) return { kind: 'sparse', values: readSparse(vector) }
  if (vector.length !== dense?.size) {
    throw wrongInput(`Vector dimension error: expected dim: ${dense?.size ?? 0}, got ${vector.length}`)
  }
  return { kind: 'dense', values: normalise(vector) }
}

type SparseVector = Exclude<Vector, readonly number[]>

/** By index, lowest first: in that order it is added up. */
function readSparse({ indices, values }: SparseVector): ReadonlyMap<number, number> {
  const entries = indices.map((index, at): [number, number] => [index, Math.fround(values[at] ?? 0)])
  if (indices.length !== values.length) throw invalid('values: must be the same length as indices')
  if (new Set(indices).size !== indices.length) throw invalid('indices: must be unique')
  return new Map(entries.sort(([one], [other]) => one - other))
}

function invalid(what: string): QdrantError {
  return new QdrantError(422, `Validation error in JSON body: [${what}]`)
}

/** A vector of nothing but zeros stays as it is. */
function normalise(vector: readonly number[]): Float32Array {
  const values = Float32Array.from(vector)
  const length = Math.sqrt(dot(values, values))
  return length === 0 ? values : values.map((value) => value / length)
}

export function dot(one: Float32Array, other: Float32Array): number {
  return Math.fround(one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0))
}

/** 0 without overlap, and Qdrant takes every other 0 for that too; though not always where it filters. */
export function sparseDot(query: ReadonlyMap<number, number>, stored: ReadonlyMap<number, number>): number {
  let sum = 0
  for (const [index, weight] of query) sum = Math.fround(sum + Math.fround(weight * (stored.get(index) ?? 0)))
  return sum
}

/** Each weight of a question times ln(1 + (N - n + .5) / (n + .5)): N vectors that hold anything, n of them this index. */
export function weigh(
  query: ReadonlyMap<number, number>,
  all: readonly ReadonlyMap<number, number>[],
): ReadonlyMap<number, number> {
  const total = all.filter(({ size }) => size > 0).length
  return new Map(
    [...query].map(([index, weight]) => {
      const having = all.filter((one) => one.has(index)).length
      const idf = Math.fround(Math.log(1 + (total - having + 0.5) / (having + 0.5)))
      return [index, Math.fround(weight * idf)]
    }),
  )
}
