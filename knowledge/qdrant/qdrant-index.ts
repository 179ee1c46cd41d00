import type { RemoteIndex } from '../retrieval/guarded-index.ts'
import { isTie, steady } from '../retrieval/fuse.ts'
import { createDenseScore, createLexicalScore, knownTerms } from '../retrieval/own-scores.ts'
import type { Hit, PassageQuery } from '../retrieval/passage-index.ts'
import type { Snapshot } from '../snapshot.ts'
import { isFault, notAnAnswer } from './fault.ts'
import { toFilter } from './filter.ts'
import type { Qdrant, Search } from './open-qdrant.ts'
import { dense, words } from './points.ts'

/** So many more than asked for, since Qdrant gives what scores the same in any order. */
const spare = 16

export interface QdrantIndexOptions {
  readonly qdrant: Pick<Qdrant, 'search'>
  /** By its own name, not by an alias: a question sees one version from beginning to end. */
  readonly collection: string
  readonly snapshot: Pick<Snapshot, 'postings' | 'passages' | 'vectors'>
}

/** The passages of a snapshot, in a collection of Qdrant: it finds them, and each gets the score that it has here. */
export function createQdrantIndex({ qdrant, collection, snapshot }: QdrantIndexOptions): RemoteIndex {
  return {
    search: async (query, signal) => {
      const [lexical, direction] = [lexicalLooking(query, snapshot), denseLooking(query, snapshot)]
      const lookings = [lexical, direction].filter((one) => one !== undefined)
      const ask = async (searches: readonly Search[]): Promise<readonly (readonly Hit[])[]> => {
        const lists = await onceMore(() => qdrant.search(collection, searches, signal))
        if (lists.flat().some(({ passage }) => passage >= snapshot.passages.length)) throw notAnAnswer()
        return lists
      }
      const lists = await findAll(lookings, query.limit, ask)
      return { lexical: (lexical && lists[0]) ?? [], dense: (direction && lists.at(-1)) ?? [] }
    },
  }
}

/** A server that closes a connection after a while of silence may do so at the moment somebody asks: no fault of anybody. */
async function onceMore<Found>(ask: () => Promise<Found>): Promise<Found> {
  try {
    return await ask()
  } catch (error) {
    if (!isFault(error, 'unreachable')) throw error
    return ask()
  }
}

interface Looking {
  readonly search: Search
  readonly scoreOf: (passage: number) => number
}

function lexicalLooking(query: PassageQuery, snapshot: QdrantIndexOptions['snapshot']): Looking | undefined {
  const known = knownTerms(query, snapshot.postings)
  if (known.length === 0) return undefined
  const sparse = { indices: known.map(({ place }) => place), values: known.map(({ weight }) => weight) }
  return {
    search: { query: sparse, using: words, filter: toFilter(query.filter) },
    scoreOf: createLexicalScore(known, snapshot),
  }
}

function denseLooking(
  { vector, filter }: PassageQuery,
  { vectors }: Pick<Snapshot, 'vectors'>,
): Looking | undefined {
  if (!vector || !vectors) return undefined
  return {
    search: { query: [...vector], using: dense, filter: toFilter(filter), params: { exact: true } },
    scoreOf: createDenseScore(vector, vectors),
  }
}

type Ask = (searches: readonly Search[]) => Promise<readonly (readonly Hit[])[]>

/** In one request, and in another where more passages than there is room for share the score at the cut. */
async function findAll(
  lookings: readonly Looking[],
  limit: number,
  ask: Ask,
): Promise<readonly (readonly Hit[])[]> {
  if (lookings.length === 0) return []
  let most = limit + spare
  for (;;) {
    const room = most
    const found = await ask(lookings.map(({ search }) => ({ ...search, limit: room })))
    const lists = lookings.map(({ scoreOf }, at) =>
      (found[at] ?? [])
        .map(({ passage }) => ({ passage, score: scoreOf(passage) }))
        .sort((one, other) => other.score - one.score),
    )
    const isCut = lists.some((list) => list.length >= room && isCutInTie(list, limit))
    if (!isCut) return lists.map((list) => steady(list).slice(0, limit))
    most *= 4
  }
}

/** @param list best first */
function isCutInTie(list: readonly Hit[], limit: number): boolean {
  return list.slice(limit).every((hit, at) => {
    const before = list[limit + at - 1]
    return before !== undefined && isTie(before, hit)
  })
}
