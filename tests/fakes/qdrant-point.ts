import type { PointId } from './qdrant-filter-shape.ts'
import type { NewPoint, Parameters, WithPayload } from './qdrant-shapes.ts'
import { readVector, type StoredVector } from './qdrant-vector.ts'

export type Payload = Readonly<Record<string, unknown>>

export interface Point {
  readonly id: PointId
  readonly payload: Payload
  readonly vectors: ReadonlyMap<string, StoredVector>
}

/** @throws QdrantError for a vector that the collection was not made for. */
export function readPoint(parameters: Parameters, { id, payload, vector }: NewPoint): Point {
  const vectors = Object.entries(vector).map(
    ([name, one]) => [name, readVector(parameters, name, one)] as const,
  )
  return { id, payload: payload ?? {}, vectors: new Map(vectors) }
}

/** As much of the payload as was asked for. */
export function shown({ payload }: Point, asked: WithPayload): { readonly payload?: Payload } {
  if (asked == null || asked === false) return {}
  if (asked === true) return { payload }
  return { payload: Object.fromEntries(Object.entries(payload).filter(([name]) => asked.includes(name))) }
}

/** Numbers before UUIDs. */
export function compareIds(one: PointId, other: PointId): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  if (typeof one === typeof other) return one < other ? -1 : Number(one > other)
  return typeof one === 'number' ? -1 : 1
}
