import type { Qdrant } from '../../../knowledge/qdrant/open-qdrant.ts'
import type { Hit, PassageQuery } from '../../../knowledge/retrieval/passage-index.ts'
import type { Snapshot } from '../../../knowledge/snapshot.ts'
import { indexByDefinition } from './by-definition.ts'
import { isClose } from './differences.ts'
import { openPublished } from './published.ts'
import type { Where } from './published.ts'

/**
 * What Qdrant itself gives, apart from what is made of it here: an index that weighs otherwise proposes others.
 * @returns in a sentence each, where a passage has another score than by definition
 */
export async function wrongScores(
  where: Where,
  { snapshot, queries }: { snapshot: Snapshot; queries: readonly PassageQuery[] },
  changed: (qdrant: Qdrant) => Qdrant = (qdrant) => qdrant,
): Promise<readonly string[]> {
  let given: readonly (readonly Hit[])[] = []
  const world = await openPublished(where, (own) => {
    const qdrant = changed(own)
    const search: Qdrant['search'] = async (...asked) => (given = await qdrant.search(...asked))
    return { ...qdrant, search }
  })
  const [index, definition] = [await world.open(snapshot), indexByDefinition(snapshot)]
  const wrong: string[] = []
  for (const [number, query] of queries.entries()) {
    await index.search(query)
    const { lexical, dense } = await definition.search({ ...query, limit: Infinity })
    for (const [at, expected] of [lexical, dense].filter((list) => list.length > 0).entries()) {
      const scores = new Map(expected.map(({ passage, score }) => [passage, score]))
      const off = (given[at] ?? []).filter(
        ({ passage, score }) => !isClose(scores.get(passage) ?? NaN, score),
      )
      if (off.length > 0) wrong.push(`${number}, list ${at}: ${off.length} of ${given[at]?.length ?? 0}`)
    }
  }
  await world.close()
  return wrong
}
