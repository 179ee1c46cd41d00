import { z } from 'zod'

/** Qdrant's filters as far as this fake knows them. */
export interface Filter {
  readonly must?: readonly Condition[] | null | undefined
  readonly should?: readonly Condition[] | null | undefined
  readonly must_not?: readonly Condition[] | null | undefined
}

export type Condition =
  | FieldCondition
  | { readonly is_empty: { readonly key: string } }
  | { readonly has_id: readonly PointId[] }
  | { readonly nested: { readonly key: string; readonly filter: Filter } }
  | Filter

export type PointId = z.infer<typeof pointId>
export type FieldCondition = z.infer<typeof field>
export type Match = z.infer<typeof match>
export type Range = z.infer<typeof range>

export const pointId = z.union([z.int(), z.string()])

/** One condition may stand without its list. */
export const filter: z.ZodType<Filter> = z.lazy(() =>
  z.strictObject({ must: conditions, should: conditions, must_not: conditions }),
)

const match = z.union([
  z.strictObject({ value: z.union([z.string(), z.int(), z.boolean()]) }),
  z.strictObject({ any: z.array(z.union([z.string(), z.int()])) }),
  z.strictObject({ except: z.array(z.union([z.string(), z.int()])) }),
])
const bound = z.number().nullish()
const range = z.strictObject({ gte: bound, gt: bound, lte: bound, lt: bound })
const field = z.strictObject({
  key: z.string(),
  match: match.nullish(),
  range: range.nullish(),
  is_empty: z.boolean().nullish(),
})
const condition: z.ZodType<Condition> = z.union([
  field,
  z.strictObject({ is_empty: z.strictObject({ key: z.string() }) }),
  z.strictObject({ has_id: z.array(pointId) }),
  z.strictObject({ nested: z.strictObject({ key: z.string(), filter }) }),
  filter,
])
const conditions = z.union([condition.transform((one) => [one]), z.array(condition)]).nullish()
