import { expect, test } from '@jest/globals'
import { measuredQuestion } from '../../../tests/fakes/measured-question.ts'
import { renderFigures } from './figures-table.ts'
import { figuresByKind } from './figures.ts'

const answered = measuredQuestion({ gold: ['a'] }, { ranked: ['a'], sources: ['a'], ms: 2 })
const missed = measuredQuestion({ gold: ['a'] }, { ranked: ['b', 'a'], sources: ['b'], ms: 100 })

test('a row for each kind, and no share where there is none', () => {
  const [head, para] = renderFigures(figuresByKind([answered, missed])).split('\n')
  expect(head?.trim().split(/ {2,}/)).toEqual([
    'n',
    'hit@1',
    'hit@5',
    'answered',
    'asked back',
    'right',
    'wrong',
    'sent away',
    'referred',
    'refused',
    'person',
    'p50 ms',
    'p95 ms',
  ])
  expect(para).toMatch(/^para +2 +\.50 +1\.00 +1\.00 +\.00 +\.50 +\.50 +\.00 +- +- +- +2\.0 +100\.0$/)
})

test('every row is as wide as its head', () => {
  const lines = renderFigures(figuresByKind([answered])).split('\n')
  expect(new Set(lines.map(({ length }) => length)).size).toBe(1)
})

test('plain BM25 stands beside our hits when it was measured', () => {
  const compared = { ...answered, baseline: { question: ['b', 'a'], conversation: ['a'] } }
  const [head, para] = renderFigures(figuresByKind([compared])).split('\n')
  expect(head).toMatch(/hit@1 +hit@5 +bm25@1 +bm25@5 +said@1 +said@5 +answered/)
  expect(para).toMatch(/^para +1 +1\.00 +1\.00 +\.00 +1\.00 +1\.00 +1\.00 +1\.00/)
})
