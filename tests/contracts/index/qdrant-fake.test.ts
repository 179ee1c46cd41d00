import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openFakeQdrant, type FakeQdrant } from '../../fakes/qdrant.ts'
import { describeIndex } from './describe-index.ts'
import { describeScores } from './describe-scores.ts'
import { openPublished } from './published.ts'

let fake: FakeQdrant
beforeAll(async () => {
  fake = await openFakeQdrant()
})
afterAll(() => fake.close())

describe('Qdrant, as its specification has it', () => {
  describeIndex(() => openPublished({ url: fake.url, apiKey: undefined }))
  describeScores(() => ({ url: fake.url, apiKey: undefined }))

  test('is asked for nothing that the specification does not have', () => {
    expect(fake.requests.length).toBeGreaterThan(0)
    expect(fake.violations).toEqual([])
  })
})
