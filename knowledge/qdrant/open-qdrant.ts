import type { QdrantClient, Schemas } from '@qdrant/js-client-rest'
import { z } from 'zod'
import type { Hit } from '../retrieval/passage-index.ts'
import { notAnAnswer, toFault } from './fault.ts'
import { payloadIndexes } from './filter.ts'
import { dense, words } from './points.ts'
import type { Point } from './points.ts'
import type { QdrantSettings } from './settings.ts'

/**
 * As much of Qdrant as we use. Each throws an IndexFault, or the signal's reason where that is aborted.
 * @see https://api.qdrant.tech
 */
export interface Qdrant {
  /** From the name of an alias to that of a collection. */
  aliases(signal: AbortSignal): Promise<ReadonlyMap<string, string>>
  collections(signal: AbortSignal): Promise<readonly string[]>
  /** @param dimension of the vectors, where there are any */
  create(collection: string, dimension: number | undefined, signal: AbortSignal): Promise<void>
  /** Resolves when they can be found. */
  add(collection: string, points: readonly Point[], signal: AbortSignal): Promise<void>
  count(collection: string, signal: AbortSignal): Promise<number>
  /** In one step: nobody sees an alias that points at nothing. */
  point(alias: string, collection: string, signal: AbortSignal): Promise<void>
  remove(collection: string, signal: AbortSignal): Promise<void>
  /** One list a search, in one request. */
  search(
    collection: string,
    searches: readonly Search[],
    signal: AbortSignal,
  ): Promise<readonly (readonly Hit[])[]>
}

export type Search = Schemas['QueryRequest']

/** Says nothing to the server yet. What it opens costs 0.1 s to load, so that happens here and not before. */
export async function openQdrant({ url, apiKey }: Pick<QdrantSettings, 'url' | 'apiKey'>): Promise<Qdrant> {
  const { QdrantClient } = await import('@qdrant/js-client-rest')
  const { origin, protocol, port, pathname } = new URL(url)
  const client = new QdrantClient({
    url: origin,
    // Else it takes 443 in an address for no port at all, and that for 6333.
    port: port === '' ? (usualPorts[protocol] ?? 0) : Number(port),
    ...(pathname !== '/' && { prefix: pathname }),
    // As its own option the key gets a line on standard output over http, also on one's own machine.
    ...(apiKey !== undefined && { headers: { 'api-key': apiKey } }),
    checkCompatibility: false,
    // Each request has a signal instead.
    timeout: Infinity,
  })
  return createQdrant(client.api())
}

const usualPorts: Readonly<Record<string, number>> = { 'https:': 443, 'http:': 80 }

type Api = ReturnType<QdrantClient['api']>

function createQdrant(api: Api): Qdrant {
  return {
    aliases: async (signal) => {
      const { aliases } = await ask(aliasesShape, signal, (init) => api.getCollectionsAliases({}, init))
      return new Map(aliases.map((one) => [one.alias_name, one.collection_name]))
    },
    collections: async (signal) => {
      const { collections } = await ask(collectionsShape, signal, (init) => api.getCollections({}, init))
      return collections.map(({ name }) => name)
    },
    create: async (collection, dimension, signal) => {
      const request = { collection_name: collection, ...shapeOf(dimension) }
      await ask(z.literal(true), signal, (init) => api.createCollection(request, init))
      for (const [field_name, field_schema] of Object.entries(payloadIndexes)) {
        const index = { collection_name: collection, wait: true, field_name, field_schema }
        await ask(written, signal, (init) => api.createFieldIndex(index, init))
      }
    },
    add: async (collection, points, signal) => {
      const request = { collection_name: collection, wait: true, points: [...points] }
      await ask(written, signal, (init) => api.upsertPoints(request, init))
    },
    count: async (collection, signal) => {
      const request = { collection_name: collection, exact: true }
      return (await ask(countShape, signal, (init) => api.countPoints(request, init))).count
    },
    point: async (alias, collection, signal) => {
      const actions = [
        { delete_alias: { alias_name: alias } },
        { create_alias: { alias_name: alias, collection_name: collection } },
      ]
      await ask(z.literal(true), signal, (init) => api.updateAliases({ actions }, init))
    },
    remove: async (collection, signal) => {
      await ask(z.boolean(), signal, (init) => api.deleteCollection({ collection_name: collection }, init))
    },
    search: async (collection, searches, signal) => {
      const request = { collection_name: collection, searches: [...searches] }
      const lists = await ask(foundShape(searches.length), signal, (init) =>
        api.queryBatchPoints(request, init),
      )
      return lists.map(({ points }) => points.map(({ id, score }) => ({ passage: id, score })))
    },
  }
}

const aliasesShape = z.object({
  aliases: z.array(z.object({ alias_name: z.string(), collection_name: z.string() })),
})
const collectionsShape = z.object({ collections: z.array(z.object({ name: z.string() })) })
const written = z.object({ status: z.literal('completed') })
const countShape = z.object({ count: z.int().nonnegative() })
const foundShape = (lists: number) =>
  z
    .array(z.object({ points: z.array(z.object({ id: z.int().nonnegative(), score: z.number() })) }))
    .length(lists)

/**
 * One shard, since how rare a term is Qdrant counts in each by itself. No graph over the vectors: each search looks at all
 * of them, which for as many as a municipality has takes milliseconds and misses none.
 */
function shapeOf(dimension: number | undefined): Schemas['CreateCollection'] {
  return {
    vectors:
      dimension === undefined
        ? {}
        : { [dense]: { size: dimension, distance: 'Cosine', hnsw_config: { m: 0 } } },
    sparse_vectors: { [words]: { modifier: 'idf' } },
    shard_number: 1,
  }
}

type Init = Pick<RequestInit, 'signal' | 'redirect'>

async function ask<Result>(
  shape: z.ZodType<Result>,
  signal: AbortSignal,
  send: (init: Init) => Promise<{ readonly data: unknown }>,
): Promise<Result> {
  const answer = await send({ signal, redirect: 'error' }).catch((error: unknown) => {
    throw toFault(error, signal)
  })
  const parsed = z.object({ result: shape }).safeParse(answer.data)
  if (!parsed.success) throw notAnAnswer()
  return parsed.data.result
}
