import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { z } from 'zod'
import type { Qdrant, Search } from '../../../knowledge/qdrant/open-qdrant.ts'
import type { PassageFilter, PassageQuery } from '../../../knowledge/retrieval/passage-index.ts'
import type { Snapshot } from '../../../knowledge/snapshot.ts'
import { openFakeQdrant, type FakeQdrant } from '../../fakes/qdrant.ts'
import { clientOf } from '../../fakes/qdrant-pages.ts'
import { filterNamed, filters, queriesOf, readQuestions, readSample, withVectors } from './asked.ts'
import { indexByDefinition } from './by-definition.ts'
import { differences } from './differences.ts'
import { openPublished } from './published.ts'
import type { Where } from './published.ts'
import { wrongScores } from './raw-scores.ts'

let fake: FakeQdrant
let snapshot: Snapshot
beforeAll(async () => {
  fake = await openFakeQdrant()
  snapshot = withVectors(await readSample())
})
afterAll(() => fake.close())

const where = (): Where => ({ url: fake.url, apiKey: undefined })

async function someQueries(filter: PassageFilter): Promise<readonly PassageQuery[]> {
  const questions = (await readQuestions()).filter((_, at) => at % 8 === 0)
  return queriesOf(questions, snapshot, filter)
}

async function differencesWith(
  changed: (qdrant: Qdrant) => Qdrant,
  filter: PassageFilter = filters['for residents'],
): Promise<readonly string[]> {
  const index = await (await openPublished(where(), changed)).open(snapshot)
  return differences(await someQueries(filter), indexByDefinition(snapshot), index)
}

const wrongScoresWith = async (changed: (qdrant: Qdrant) => Qdrant): Promise<readonly string[]> =>
  wrongScores(where(), { snapshot, queries: await someQueries(filters['for residents']) }, changed)

const conditions = z.object({ must: z.array(z.looseObject({ key: z.string() })) })

const withSearch =
  (change: (search: Search) => Search) =>
  (qdrant: Qdrant): Qdrant => ({
    ...qdrant,
    search: (collection, searches, signal) => qdrant.search(collection, searches.map(change), signal),
  })

test('nothing changed: no differences', async () => {
  expect(await differencesWith((qdrant) => qdrant)).toEqual([])
  expect(await wrongScoresWith((qdrant) => qdrant)).toEqual([])
})

test('words that are not weighed by how rare they are are seen', async () => {
  const withoutIdf = (qdrant: Qdrant): Qdrant => ({
    ...qdrant,
    create: async (collection, size = 1) => {
      await clientOf(fake).createCollection(collection, {
        vectors: { dense: { size, distance: 'Cosine' } },
        sparse_vectors: { words: {} },
      })
    },
  })
  expect(await wrongScoresWith(withoutIdf)).not.toEqual([])
})

test('words that are not saturated as they are here are seen', async () => {
  const saturated = (qdrant: Qdrant): Qdrant => ({
    ...qdrant,
    add: (collection, points, signal) => {
      const changed = points.map((point) => {
        const { indices, values } = point.vector.words
        return { ...point, vector: { ...point.vector, words: { indices, values: values.map(Math.sqrt) } } }
      })
      return qdrant.add(collection, changed, signal)
    },
  })
  expect(await wrongScoresWith(saturated)).not.toEqual([])
})

test.each([
  ['validUntil', 'on another day'],
  ['validFrom', 'for residents'],
  ['isStaffOnly', 'for residents'],
  ['language', 'in a language'],
  ['audience', 'for an audience'],
])('a filter without %s is seen, %s', async (field, name) => {
  const without = withSearch((search) => {
    const { must } = conditions.parse(search.filter)
    return { ...search, filter: { must: must.filter(({ key }) => key !== field) } }
  })
  expect(await differencesWith(without, filterNamed(name))).not.toEqual([])
})
