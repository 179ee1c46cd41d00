import type { Collection } from './qdrant-collection.ts'
import { notInThisFake } from './qdrant-error.ts'
import type { QdrantRequest } from './qdrant-request.ts'
import { aliasActions, counting, newCollection, newIndex, newPoints, page, read } from './qdrant-shapes.ts'
import { search, searches } from './qdrant-shapes.ts'
import type { Store } from './qdrant-store.ts'

type Handle = (request: QdrantRequest, name: string) => unknown

/** What is routed here, by the names that Qdrant's specification has for it. */
export const operations = [
  'root',
  'get_collections',
  'get_collection',
  'collection_exists',
  'create_collection',
  'delete_collection',
  'create_field_index',
  'get_collections_aliases',
  'get_collection_aliases',
  'update_aliases',
  'upsert_points',
  'count_points',
  'scroll_points',
  'query_points',
  'query_batch_points',
]

/** Gives the result of a request. @throws QdrantError */
export function createRoutes(store: Store): (request: QdrantRequest) => unknown {
  const routes = Object.entries({ ...ofCollections(store), ...ofAliases(store), ...ofPoints(store) }).map(
    ([route, handle]) => ({ asked: new RegExp(`^${route.replace(':name', '([^/]+)')}$`), handle }),
  )
  return (request) => {
    const asked = `${request.method} ${request.path}`
    for (const route of routes) {
      const found = route.asked.exec(asked)
      if (found) return route.handle(request, decodeURIComponent(found[1] ?? ''))
    }
    throw notInThisFake(asked)
  }
}

function ofCollections(store: Store): Record<string, Handle> {
  return {
    'GET /': () => ({ title: 'qdrant - vector search engine', version: '1.19.0' }),
    'GET /collections': () => ({ collections: [...store.collections.keys()].map((name) => ({ name })) }),
    'GET /collections/:name': (_, name) => infoOf(store.named(name)),
    'GET /collections/:name/exists': (_, name) => ({ exists: store.has(name) }),
    'PUT /collections/:name': ({ body }, name) => {
      store.create(name, read(newCollection, body))
      return true
    },
    'DELETE /collections/:name': (_, name) => store.drop(name),
    'PUT /collections/:name/index': ({ body, query }, name) => {
      const { field_name: field, field_schema: kind } = read(newIndex, body)
      return store.named(name).index(field, kind, waitsOf(query))
    },
  }
}

function ofAliases(store: Store): Record<string, Handle> {
  const list = (name?: string): object => ({
    aliases: [...store.aliases]
      .map(([alias, collection]) => ({ alias_name: alias, collection_name: collection }))
      .filter((alias) => name === undefined || alias.collection_name === name),
  })
  return {
    'GET /aliases': () => list(),
    'GET /collections/:name/aliases': (_, name) => list(name),
    'POST /collections/aliases': ({ body }) => {
      store.change(read(aliasActions, body).actions)
      return true
    },
  }
}

function ofPoints(store: Store): Record<string, Handle> {
  return {
    'PUT /collections/:name/points': ({ body, query }, name) =>
      store.named(name).upsert(read(newPoints, body).points, waitsOf(query)),
    'POST /collections/:name/points/count': ({ body }, name) => ({
      count: store.named(name).count(read(counting, body).filter),
    }),
    'POST /collections/:name/points/scroll': ({ body }, name) => store.named(name).scroll(read(page, body)),
    'POST /collections/:name/points/query': ({ body }, name) => ({
      points: store.named(name).query(read(search, body)),
    }),
    'POST /collections/:name/points/query/batch': ({ body }, name) =>
      read(searches, body).searches.map((each) => ({ points: store.named(name).query(each) })),
  }
}

function waitsOf({ wait }: QdrantRequest['query']): 'waits' | 'later' {
  return wait === 'true' ? 'waits' : 'later'
}

function infoOf(collection: Collection): object {
  const points = collection.points().length
  const { vectors, sparse_vectors: sparseVectors } = collection.parameters
  return {
    status: 'green',
    optimizer_status: 'ok',
    segments_count: 1,
    points_count: points,
    indexed_vectors_count: 0,
    payload_schema: Object.fromEntries(
      [...collection.indexes].map(([field, kind]) => [field, { data_type: kind, points }]),
    ),
    config: {
      params: { vectors, sparse_vectors: sparseVectors },
      hnsw_config: { m: 16, ef_construct: 100, full_scan_threshold: 10_000 },
      optimizer_config: { default_segment_number: 0, flush_interval_sec: 5 },
    },
  }
}
