import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { measuredQuestion } from '../../../tests/fakes/measured-question.ts'
import { openDirectory } from '../../../tests/fakes/temporary-directory.ts'
import { compareRuns } from './compare-runs.ts'
import { readRun } from './read-run.ts'
import { toRun } from './run.ts'

let directory: Awaited<ReturnType<typeof openDirectory>>
beforeAll(async () => {
  directory = await openDirectory()
})
afterAll(() => directory.close())

async function write(text: string): Promise<string> {
  const file = join(directory.path, 'run.json')
  await writeFile(file, text)
  return file
}

const why = { decision: 'answer', scores: [0.8, 0.2] }
const measured = [
  measuredQuestion({ id: '1', gold: ['a'] }, { sources: ['a'], ranked: ['a', 'b'], why }),
  measuredQuestion(
    { id: '2', kind: 'elsewhere', organisation: 'UWV' },
    { answered: 'unknown', elsewhere: 'SVB', baseline: { question: ['a'], conversation: ['b'] } },
  ),
]
const run = toRun({ docs: 'docs', queries: 'queries', measured, titles: new Map([['a', 'Paspoort']]) })

test('a run says of each question what was asked, what came of it, and why', () => {
  expect(run.titles).toEqual({ a: 'Paspoort' })
  expect(run.kinds['all']?.n).toBe(2)
  expect(run.questions[0]).toMatchObject({
    ...{ id: '1', question: 'Wat kost een paspoort?', kind: 'para', gold: ['a'], history: [] },
    ...{ outcome: 'right', isWanted: true, hitAt1: true, hitAt5: true, why },
  })
  expect(run.questions[1]).toMatchObject({ organisation: 'UWV', outcome: 'sent away', isWanted: false })
})

test('a run that was saved compares as the same as itself', async () => {
  const earlier = await readRun(await write(JSON.stringify(run)))
  const comparison = compareRuns(earlier, measured)
  expect(comparison).toMatchObject({ better: [], worse: [], same: 2, onlyBefore: 0, onlyNow: 0 })
  expect(comparison.totals.before).toEqual(comparison.totals.now)
})

test.each([
  ['{"questions":[{"id":"1"}]}', /run\.json is no run that --save wrote: questions\.0\.question/],
  ['{"kinds":', /run\.json is not JSON/],
])('%s is refused with the name of the file', async (text, reason) => {
  await expect(readRun(await write(text))).rejects.toThrow(reason)
})

test('a run that is not there is refused with the name of the file', async () => {
  await expect(readRun('/does/not/exist.json')).rejects.toThrow(/earlier run in \/does\/not\/exist\.json/)
})
