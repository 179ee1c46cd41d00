import { beforeEach, expect, test } from '@jest/globals'
import { Unavailable } from '../../core/errors.ts'
import { createRecordingLog, type RecordingLog } from '../../tests/fakes/recording-log.ts'
import { createTestClock } from '../../tests/fakes/test-clock.ts'
import { createQuestionVectors } from './question-vectors.ts'
import type { QuestionVectors } from './question-vectors.ts'

let log: RecordingLog
let asked: string[] = []
let embed: () => Promise<Float32Array>
let vectors: QuestionVectors

beforeEach(() => {
  log = createRecordingLog()
  asked = []
  embed = () => Promise.resolve(Float32Array.of(1, 2))
  const embedQuestion = (text: string): Promise<Float32Array> => {
    asked.push(text)
    return embed()
  }
  vectors = createQuestionVectors({ embedder: { embedQuestion }, clock: createTestClock(), log })
})

test('a question has the vector that the model gives', async () => {
  expect(await vectors.of(' Waar kan ik trouwen? ', 2)).toEqual(Float32Array.of(1, 2))
  expect(asked).toEqual(['Waar kan ik trouwen?'])
})

test('of another dimension than the index it is of no use, and that is said with what to do', async () => {
  expect(await vectors.of('trouwen', 3)).toBeUndefined()
  expect(log.text()).toMatch(/"fault":"malformed".*of 2 numbers and the index has 3: .*npm run ingest/)
})

test('a model that fails is left alone, and said once, without the question', async () => {
  embed = () =>
    Promise.reject(new Unavailable('The embeddings server is out of order (503): look at its log.'))
  expect([await vectors.of('geheim', 2), await vectors.of('geheim', 2)]).toEqual([undefined, undefined])
  expect(asked).toHaveLength(1)
  expect(log.text().split('\n')).toHaveLength(1)
  expect(log.text()).toMatch(/"fault":"unavailable".*look at its log/)
  expect(log.text()).not.toContain('geheim')
})

test.each([
  ['nothing but space', ' \n ', []],
  ['half a sign', 'a\ud83d', ['a\ufffd']],
  ['a sign that is cut in half', `${'x'.repeat(999)}😀`, [`${'x'.repeat(999)}\ufffd`]],
])('%s does no harm to the model', async (_, text, given) => {
  await vectors.of(text, 2)
  expect(asked).toEqual(given)
})
