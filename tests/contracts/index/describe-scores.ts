import { describe, expect, test } from '@jest/globals'
import { filterNamed, filters, queriesOf, readQuestions, readSample, withVectors } from './asked.ts'
import type { Where } from './published.ts'
import { wrongScores } from './raw-scores.ts'

/** What Qdrant itself gives each passage; what is made of that here is held by `describeIndex`. */
export function describeScores(where: () => Where): void {
  describe('a score as Qdrant gives it', () => {
    test.each(Object.keys(filters))('is that of the definition, %s', async (name) => {
      const snapshot = withVectors(await readSample())
      const some = (await readQuestions()).filter((_, at) => at % 6 === 0)
      const queries = queriesOf(some, snapshot, filterNamed(name))
      expect(await wrongScores(where(), { snapshot, queries })).toEqual([])
    })
  })
}
