import type { Hit, PassageIndex, PassageQuery } from '../../../knowledge/retrieval/passage-index.ts'

const looked = 10
/** As a share of a score: what was added up in another order may lie so far apart. */
const rounding = 3e-5

/** Where the first ten of an index are not those of the definition, in a sentence each. */
export async function differences(
  queries: readonly PassageQuery[],
  definition: PassageIndex,
  index: PassageIndex,
): Promise<readonly string[]> {
  const found: string[] = []
  for (const [number, query] of queries.entries()) {
    const expected = await definition.search({ ...query, limit: Infinity })
    const given = await index.search(query)
    for (const list of ['lexical', 'dense'] as const) {
      if (!isAlike(expected[list], given[list], query.limit)) {
        found.push(`${number}, ${list}: ${shown(expected[list])} and not ${shown(given[list])}`)
      }
    }
  }
  return found
}

/** As many, each as good as the one at its place by the definition, and none twice. */
function isAlike(expected: readonly Hit[], given: readonly Hit[], limit: number): boolean {
  const scores = new Map(expected.map(({ passage, score }) => [passage, score]))
  const first = given.slice(0, looked)
  return (
    given.length === Math.min(limit, expected.length) &&
    new Set(given.map(({ passage }) => passage)).size === given.length &&
    first.every(({ passage, score }, place) => {
      const own = scores.get(passage) ?? NaN
      return isClose(own, expected[place]?.score ?? NaN) && isClose(own, score)
    })
  )
}

export function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= rounding * Math.abs(one)
}

function shown(hits: readonly Hit[]): string {
  const first = hits.slice(0, looked).map(({ passage, score }) => `${passage} (${score.toFixed(6)})`)
  return `${hits.length}: ${first.join(' ')}`
}
