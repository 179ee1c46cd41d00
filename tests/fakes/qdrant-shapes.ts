import { z } from 'zod'
import { notInThisFake } from './qdrant-error.ts'
import { filter, pointId } from './qdrant-filter-shape.ts'

/** What this fake knows of Qdrant's requests: strict, so that nothing is asked that it overlooks. */

export type Vector = z.infer<typeof vector>
export type Parameters = z.infer<typeof newCollection>
export type NewPoint = z.infer<typeof newPoint>
export type WithPayload = z.infer<typeof withPayload>
export type Search = z.infer<typeof search>
export type Page = z.infer<typeof page>
export type AliasAction = z.infer<typeof aliasAction>

const sparse = z.strictObject({ indices: z.array(z.int()), values: z.array(z.number()) })
const vector = z.union([z.array(z.number()), sparse])
const withPayload = z.union([z.boolean(), z.array(z.string())]).nullish()
const limit = z
  .int()
  .nullish()
  .transform((most) => most ?? 10)

/** How it is stored and indexed changes no answer. */
const anything = z.unknown().optional()
const storage = {
  on_disk: anything,
  memory: anything,
  hnsw_config: anything,
}
const dense = z.strictObject({ size: z.int(), distance: z.literal('Cosine'), ...storage })
const sparseParameters = z.strictObject({ modifier: z.enum(['none', 'idf']).nullish(), index: anything })

export const newCollection = z.strictObject({
  vectors: z.record(z.string(), dense).default({}),
  sparse_vectors: z
    .record(z.string(), sparseParameters)
    .nullish()
    .transform((named) => named ?? {}),
  hnsw_config: anything,
  optimizers_config: anything,
  on_disk_payload: anything,
  /** Here there is one: a weight by rarity is counted in each by itself. */
  shard_number: z.literal(1).nullish(),
  metadata: anything,
})

const newPoint = z.strictObject({
  id: pointId,
  vector: z.record(z.string(), vector),
  payload: z.record(z.string(), z.unknown()).nullish(),
})
export const newPoints = z.strictObject({ points: z.array(newPoint) })

export const newIndex = z.strictObject({
  field_name: z.string(),
  field_schema: z.union([z.string(), z.looseObject({ type: z.string() }).transform(({ type }) => type)]),
})

/** `exact` and `hnsw_ef` change nothing: everything here is exact. */
const searchParameters = z.strictObject({ exact: z.boolean().nullish(), hnsw_ef: z.int().nullish() })
export const search = z.strictObject({
  query: vector,
  using: z
    .string()
    .nullish()
    .transform((name) => name ?? ''),
  filter: filter.nullish(),
  params: searchParameters.nullish(),
  limit,
  with_payload: withPayload,
})
export const searches = z.strictObject({ searches: z.array(search) })

export const counting = z.strictObject({ filter: filter.nullish(), exact: z.boolean().nullish() })

export const page = z.strictObject({
  filter: filter.nullish(),
  limit,
  offset: pointId.nullish(),
  with_payload: withPayload,
  with_vector: z.literal(false).nullish(),
})

const aliasAction = z.union([
  z.strictObject({ create_alias: z.strictObject({ alias_name: z.string(), collection_name: z.string() }) }),
  z.strictObject({ delete_alias: z.strictObject({ alias_name: z.string() }) }),
  z.strictObject({
    rename_alias: z.strictObject({ old_alias_name: z.string(), new_alias_name: z.string() }),
  }),
])
export const aliasActions = z.strictObject({ actions: z.array(aliasAction) })

/** @throws QdrantError 501 for what Qdrant may know and this fake does not; without what was sent. */
export function read<Shape>(shape: z.ZodType<Shape>, body: unknown): Shape {
  const { data, error } = shape.safeParse(body ?? {})
  if (data === undefined) throw notInThisFake(z.prettifyError(error ?? new z.ZodError([])))
  return data
}
