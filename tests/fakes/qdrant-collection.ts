import type { Filter, PointId } from './qdrant-filter-shape.ts'
import { passes } from './qdrant-filter.ts'
import { compareIds, readPoint, shown, type Payload, type Point } from './qdrant-point.ts'
import { find } from './qdrant-search.ts'
import type { NewPoint, Page, Parameters, Search } from './qdrant-shapes.ts'

/** How long a write takes that nobody waits for. */
const lateMs = 50

type Waits = 'waits' | 'later'

export interface Collection {
  readonly parameters: Parameters
  /** The kind of index of each field that has one. */
  readonly indexes: ReadonlyMap<string, string>
  points(): readonly { readonly id: PointId; readonly payload: Payload }[]
  /** What is not waited for can be seen a little later, or with the next write that is waited for. */
  upsert(points: readonly NewPoint[], waits: Waits): object
  index(field: string, kind: string, waits: Waits): object
  count(filter: Filter | null | undefined): number
  query(search: Search): readonly object[]
  scroll(page: Page): object
}

export function createCollection(parameters: Parameters): Collection {
  const stored = new Map<PointId, Point>()
  const indexes = new Map<string, string>()
  const write = createWriter()
  const sorted = (): readonly Point[] =>
    [...stored.values()].sort((one, other) => compareIds(one.id, other.id))

  return {
    parameters,
    indexes,
    points: () => sorted().map(({ id, payload }) => ({ id, payload })),
    upsert(points, waits) {
      const read = points.map((point) => readPoint(parameters, point))
      return write(waits, () => {
        for (const point of read) stored.set(point.id, point)
      })
    },
    index: (field, kind, waits) => write(waits, () => indexes.set(field, kind)),
    count: (filter) => sorted().filter((point) => passes(point, filter)).length,
    query: (search) => find(parameters, sorted(), search),
    scroll({ filter, limit, offset, with_payload: withPayload }) {
      const found = sorted()
        .filter(({ id }) => offset == null || compareIds(id, offset) >= 0)
        .filter((point) => passes(point, filter))
      const points = found.slice(0, limit)
      return {
        points: points.map((point) => ({ id: point.id, ...shown(point, withPayload ?? true) })),
        next_page_offset: found[limit]?.id ?? null,
      }
    },
  }
}

function createWriter(): (waits: Waits, change: () => void) => object {
  const waiting: (() => void)[] = []
  let operations = 0
  const settle = (): void => {
    for (const change of waiting.splice(0)) change()
  }
  return (waits, change) => {
    waiting.push(change)
    if (waits === 'waits') settle()
    else setTimeout(settle, lateMs).unref()
    return { operation_id: ++operations, status: waits === 'waits' ? 'completed' : 'acknowledged' }
  }
}
