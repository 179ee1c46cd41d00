import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Article } from '../../../knowledge/article.ts'
import { buildSnapshot } from '../../../knowledge/build-snapshot.ts'
import { consult } from '../../../knowledge/consult.ts'
import { openSnapshot } from '../../../knowledge/opened.ts'
import type { PassageHits, PassageIndex, PassageQuery } from '../../../knowledge/retrieval/passage-index.ts'
import type { Snapshot } from '../../../knowledge/snapshot.ts'
import { stem } from '../../../knowledge/terms/stem.ts'
import type { Question } from '../../../core/knowledge.ts'
import { filterNamed, filters, queriesOf, questionsFor, readQuestions, readSample } from './asked.ts'
import { today, vectorOf, withVectors } from './asked.ts'
import { indexByDefinition } from './by-definition.ts'
import { differences } from './differences.ts'
import type { IndexWorld, OpenIndexWorld } from './world.ts'

/** What every index promises, wherever it is: the same first ten passages, and so the same answer. */
export function describeIndex(open: OpenIndexWorld): void {
  let world: IndexWorld
  beforeAll(async () => {
    world = await open()
  })
  afterAll(() => world.close())

  describe.each(['words alone', 'words and vectors'])('asked by %s', (how) => {
    let snapshot: Snapshot
    let index: PassageIndex
    let questions: readonly Question[]
    beforeAll(async () => {
      const sample = await readSample()
      snapshot = how === 'words alone' ? sample : withVectors(sample)
      index = await world.open(snapshot)
      questions = await readQuestions()
    })

    test.each(Object.keys(filters))('finds what the definition says, %s', async (name) => {
      const queries = queriesOf(questionsFor(name, questions), snapshot, filterNamed(name))
      expect(await differences(queries, indexByDefinition(snapshot), index)).toEqual([])
    })

    test('finds the same as the index in the process, to the last bit, and so gives the same answers', async () => {
      const { passages, ...opened } = openSnapshot(snapshot)
      const embedQuestion = (text: string): Promise<Float32Array | undefined> =>
        Promise.resolve(snapshot.vectors && vectorOf(text))
      const asked = async (by: PassageIndex, question: Question): Promise<unknown> => {
        const found: PassageHits[] = []
        const search = async (query: PassageQuery): Promise<PassageHits> => {
          const hits = await by.search(query)
          found.push(hits)
          return hits
        }
        const consulted = await consult(
          question,
          { ...opened, embedQuestion, passages: { ...passages, search } },
          today,
        )
        return { found, consulted }
      }
      for (const question of questions)
        expect(await asked(index, question)).toEqual(await asked(passages, question))
    }, 180_000)
  })

  describe('with little to find', () => {
    const about = { origin: 'test', fingerprint: 'f', problems: [], expired: [] }
    const page = (id: string, title: string, text: string): Article => ({ id, title, text, keywords: [] })
    const build = (articles: readonly Article[]): Snapshot => withVectors(buildSnapshot(articles, about))
    const query = (more: Partial<PassageQuery>): PassageQuery => ({
      terms: [],
      filter: { day: today, readers: 'residents' },
      limit: 10,
      ...more,
    })

    test('what scores the same comes in the order of the passages, also at the cut', async () => {
      const alike = Array.from({ length: 90 }, (_, at) => page(`${at}`, 'Paspoort', 'Paspoort aan de balie.'))
      const index = await world.open(build([page('first', 'Boom', 'Boom kappen.'), ...alike]))
      const { lexical, dense } = await index.search(
        query({ terms: [{ term: stem('paspoort'), weight: 1 }], vector: vectorOf('Paspoort aan de balie') }),
      )
      const inOrder = Array.from({ length: 10 }, (_, at) => at + 1)
      expect(lexical.map(({ passage }) => passage)).toEqual(inOrder)
      expect(dense.map(({ passage }) => passage)).toEqual(inOrder)
    })

    test('a passage without a word counts among all', async () => {
      const snapshot = build([
        page('a', 'Boom', 'Boom kappen, boom.'),
        page('b', 'Gras', 'Gras maaien bij een boom.'),
        page('c', '?!', '--- ...'),
        page('d', '?!', '!!!'),
      ])
      const index = await world.open(snapshot)
      const asked = query({ terms: ['boom', 'gras'].map((word) => ({ term: stem(word), weight: 1 })) })
      const [given, expected] = [await index.search(asked), await indexByDefinition(snapshot).search(asked)]
      expect(given.lexical).toEqual(
        expected.lexical.map(({ passage, score }) => ({
          passage,
          score: expect.closeTo(score, 5),
        })),
      )
    })

    test.each([
      ['no words', {}],
      ['words that nobody has', { terms: [{ term: 'zzzz', weight: 1 }] }],
      ['words that count for nothing', { terms: [{ term: stem('boom'), weight: 0 }] }],
      ['words of pages that are left out', { terms: [{ term: stem('gras'), weight: 1 }] }],
    ])('%s find nothing', async (_, more) => {
      const staff: Article = { ...page('b', 'Gras', 'Gras maaien.'), isStaffOnly: true }
      const index = await world.open(build([page('a', 'Boom', 'Boom kappen.'), staff]))
      expect(await index.search(query(more))).toEqual({ lexical: [], dense: [] })
    })

    test('a direction finds nothing where there are none', async () => {
      const { vectors: _, ...without } = build([page('a', 'Boom', 'Boom kappen.')])
      const index = await world.open(without)
      const { lexical, dense } = await index.search(
        query({ terms: [{ term: stem('boom'), weight: 1 }], vector: vectorOf('boom') }),
      )
      expect([lexical.length, dense.length]).toEqual([1, 0])
    })
  })
}
