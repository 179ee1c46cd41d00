import { expect, test } from '@jest/globals'
import { measuredQuestion } from '../../../tests/fakes/measured-question.ts'
import { figuresByKind, figuresOf } from './figures.ts'
import type { Measured } from './measured.ts'

const para = { kind: 'para', gold: ['a'] }
const measured = [
  measuredQuestion(para, { ranked: ['a', 'b'], sources: ['a'], ms: 1 }),
  measuredQuestion(para, { ranked: ['b', 'a'], sources: ['b'], ms: 2 }),
  measuredQuestion(para, { answered: 'unknown', ranked: ['b'], ms: 3 }),
  measuredQuestion(para, { answered: 'ask', ranked: ['1', '2', '3', '4', '5', 'a'], ms: 100 }),
  measuredQuestion(para, { answered: 'unknown', elsewhere: 'UWV', ms: 4 }),
  measuredQuestion({ kind: 'oos' }, { answered: 'unknown' }),
  measuredQuestion({ kind: 'oos' }),
  measuredQuestion({ kind: 'handoff' }, { answered: 'unknown', person: true }),
]

test('figures are shares of the questions they are about', () => {
  expect(figuresOf(measured)).toEqual({
    n: 8,
    hitAt1: 0.2,
    hitAt5: 0.4,
    baseline: undefined,
    answered: 0.4,
    askedBack: 0.2,
    rightAnswers: 0.5,
    wrong: 0.25,
    sentAway: 0.2,
    referred: undefined,
    refused: 0.5,
    person: 1,
    p50Ms: 1,
    p95Ms: 100,
  })
})

test('a referral of what another organisation does is counted apart from refusals', () => {
  const referral = (organisation: string, elsewhere?: string): Measured =>
    measuredQuestion(
      { kind: 'elsewhere', organisation },
      { answered: 'unknown', ...(elsewhere !== undefined && { elsewhere }) },
    )
  const figures = figuresOf([
    referral('KvK', 'KVK'),
    referral('UWV', 'SVB'),
    referral('UWV'),
    referral('DUO'),
  ])
  expect(figures).toMatchObject({ referred: 0.25, refused: undefined, sentAway: undefined })
})

test('the baseline is measured over the same questions, alone and with what was said before', () => {
  const figures = figuresOf([
    measuredQuestion(para, { ranked: ['a'], baseline: { question: ['b', 'a'], conversation: ['a', 'b'] } }),
    measuredQuestion(para, { ranked: ['a'], baseline: { question: ['a', 'b'], conversation: [] } }),
    measuredQuestion({ kind: 'oos' }, { baseline: { question: ['b'], conversation: ['b'] } }),
  ])
  expect(figures.hitAt1).toBe(1)
  expect(figures.baseline).toEqual({ hitAt1: 0.5, hitAt5: 1, saidHitAt1: 0.5, saidHitAt5: 0.5 })
})

test('a follow-up is no single question', () => {
  const history = [{ from: 'resident', text: 'Ik ben gescheiden' }] as const
  const followUp = measuredQuestion({ kind: 'followup', gold: ['a'], history })
  const rows = new Map(figuresByKind([...measured, followUp]))
  expect([...rows.keys()]).toEqual(['para', 'oos', 'handoff', 'followup', 'single answerable', 'all'])
  expect(rows.get('single answerable')?.n).toBe(5)
})
