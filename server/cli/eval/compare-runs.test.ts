import { describe, expect, test } from '@jest/globals'
import { measuredQuestion } from '../../../tests/fakes/measured-question.ts'
import { compareRuns } from './compare-runs.ts'
import { renderComparison } from './comparison-lines.ts'
import type { Given, Measured } from './measured.ts'
import type { Earlier } from './read-run.ts'

const right: Partial<Given> = { sources: ['a'], ranked: ['a'] }
const wrong: Partial<Given> = { sources: ['b'], ranked: ['b', 'a'] }
const refused: Partial<Given> = { answered: 'unknown' }
const asked = (id: string, given: Partial<Given>): Measured =>
  measuredQuestion({ id, text: `Vraag ${id}`, gold: ['a'] }, given)
const outside = (id: string, given: Partial<Given>): Measured =>
  measuredQuestion({ id, text: `Vraag ${id}`, kind: 'oos' }, given)
const earlier = ({ query, ...given }: Measured): Earlier => ({ id: query.id, question: query.text, given })

const before = [
  asked('1', wrong),
  asked('2', right),
  asked('3', refused),
  outside('4', refused),
  outside('5', { ...refused, elsewhere: 'UWV' }),
  asked('6', right),
].map(earlier)
const now = [
  asked('1', right),
  asked('2', { answered: 'ask', ranked: ['a'] }),
  asked('3', wrong),
  outside('4', wrong),
  outside('5', refused),
  asked('7', right),
]

describe('a run against an earlier one', () => {
  const comparison = compareRuns(before, now)

  test('says what got better and what got worse, from what to what', () => {
    expect(comparison.better).toEqual([
      { id: '1', kind: 'para', question: 'Vraag 1', before: 'wrong', now: 'right' },
    ])
    expect(comparison.worse.map((change) => [change.id, change.before, change.now])).toEqual([
      ['2', 'right', 'asked back'],
      ['3', 'refused', 'wrong'],
      ['4', 'refused', 'wrong'],
    ])
  })

  test('counts what stayed as good, and what one of them did not ask', () => {
    expect(comparison).toMatchObject({ same: 1, onlyBefore: 1, onlyNow: 1 })
  })

  test('has the totals of the questions that both asked', () => {
    expect(comparison.totals.before).toMatchObject({ n: 5, rightAnswers: 0.5, wrong: 0.2, refused: 1 })
    expect(comparison.totals.now).toMatchObject({ n: 5, rightAnswers: 0.5, wrong: 0.4, refused: 0.5 })
  })

  test('is told in lines', () => {
    const lines = renderComparison(comparison, 'before.json').split('\n')
    expect(lines).toContain('Against before.json')
    expect(lines).toContain('Better (1)')
    expect(lines).toContain('  wrong -> right  1 [para] Vraag 1')
    expect(lines).toContain('  right -> asked back  2 [para] Vraag 2')
    expect(lines).toContain('1 better, 3 worse, 1 the same; 1 asked before only, 1 asked now only.')
    expect(lines.at(-2)).toMatch(/^before +5 /)
    expect(lines.at(-1)).toMatch(/^now +5 /)
  })
})

test('a question with other words is another question', () => {
  const { query, ...given } = asked('1', right)
  const comparison = compareRuns([{ id: query.id, question: 'Iets anders', given }], [asked('1', wrong)])
  expect(comparison).toMatchObject({ better: [], worse: [], same: 0, onlyBefore: 1, onlyNow: 1 })
})

test('both runs are judged by what the question wants now', () => {
  const corrected = measuredQuestion({ gold: ['b'] }, wrong)
  const comparison = compareRuns([earlier(measuredQuestion({ gold: ['a'] }, wrong))], [corrected])
  expect(comparison).toMatchObject({ better: [], worse: [], same: 1 })
})
