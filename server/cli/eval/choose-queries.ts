import type { EvalOptions } from './parse-eval-options.ts'
import type { Query } from './query.ts'

/** @throws Error when a kind is asked for that no question is of. */
export function chooseQueries(
  queries: readonly Query[],
  { only, limit }: Pick<EvalOptions, 'only' | 'limit'>,
): readonly Query[] {
  const kinds = [...new Set(queries.map(({ kind }) => kind))]
  const unknown = only?.find((kind) => !kinds.includes(kind))
  if (unknown !== undefined)
    throw new Error(`No question is of the kind "${unknown}". The kinds are: ${kinds.join(', ')}.`)
  return queries.filter(({ kind }) => only?.includes(kind) ?? true).slice(0, limit)
}
