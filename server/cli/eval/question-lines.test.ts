import { expect, test } from '@jest/globals'
import { measuredQuestion } from '../../../tests/fakes/measured-question.ts'
import { renderQuestion } from './question-lines.ts'

const titles = new Map([
  ['a', 'Paspoort aanvragen'],
  ['b', 'Trouwen'],
])

test('a question tells what came of it, what was found, and why', () => {
  const why = {
    decision: 'answer',
    confidence: 0.91,
    needed: 0.43,
    evidence: { score: 1.02, coverage: 0.9 },
    scores: [1.02, 0.4],
  }
  const given = { sources: ['a'], ranked: ['a', 'b'], why }
  expect(renderQuestion(measuredQuestion({ gold: ['a'] }, given), titles)).toBe(
    [
      '✓ 1 [para] right: Wat kost een paspoort?',
      '    1.  1.02 * Paspoort aanvragen (a)',
      '    2.   .40   Trouwen (b)',
      '    why: answer, confidence .91, needed .43; score 1.02, coverage .90',
    ].join('\n'),
  )
})

test('what was not wanted has no mark, and what is not known is left out', () => {
  const query = { gold: ['a'], history: [{ from: 'resident', text: 'Ik ga\ntrouwen' }] as const }
  const given = { answered: 'unknown', elsewhere: 'UWV', ranked: ['c'] } as const
  expect(renderQuestion(measuredQuestion(query, given), titles)).toBe(
    [
      '  1 [para] sent away to UWV: Wat kost een paspoort?',
      '    resident: Ik ga trouwen',
      '    1.     -   (gone) (c)',
    ].join('\n'),
  )
})

test('only the first five of the ranking are shown, and a long question is cut', () => {
  const ranked = ['1', '2', '3', '4', '5', '6', '7']
  const lines = renderQuestion(measuredQuestion({ text: 'a'.repeat(500) }, { ranked }), titles).split('\n')
  expect(lines).toHaveLength(6)
  expect(lines[0]).toMatch(/a{160}\.\.\.$/)
})
