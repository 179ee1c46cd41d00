import { expect, test } from '@jest/globals'
import { renderFigures } from './figures-table.ts'
import { figuresByKind, figuresOf, type Outcome } from './metrics.ts'

const outcome = (kind: string, gold: string[], result: Partial<Outcome>): Outcome => ({
  query: { id: '1', text: 'x', gold, kind, history: [] },
  answered: 'grounded',
  text: '',
  sources: [],
  ranked: [],
  person: false,
  ms: 1,
  ...result,
})
const outcomes = [
  outcome('para', ['a'], { ranked: ['a', 'b'], sources: ['a'], ms: 1 }),
  outcome('para', ['a'], { ranked: ['b', 'a'], sources: ['b'], ms: 2 }),
  outcome('para', ['a'], { answered: 'unknown', ranked: ['b'], ms: 3 }),
  outcome('para', ['a'], { answered: 'ask', ranked: ['1', '2', '3', '4', '5', 'a'], ms: 100 }),
  outcome('oos', [], { answered: 'unknown' }),
  outcome('oos', [], { answered: 'grounded' }),
  outcome('handoff', [], { answered: 'unknown', person: true }),
]

test('figures are shares of the questions they are about', () => {
  expect(figuresOf(outcomes)).toEqual({
    n: 7,
    hitAt1: 0.25,
    hitAt5: 0.5,
    answered: 0.5,
    askedBack: 0.25,
    rightAnswers: 0.5,
    referred: undefined,
    refused: 0.5,
    person: 1,
    p50Ms: 1,
    p95Ms: 100,
  })
})

test('a referral is right when it names who does it, however it is written', () => {
  const referral = (organisation: string, elsewhere: Partial<Outcome>): Outcome => {
    const one = outcome('elsewhere', [], { answered: 'unknown', ...elsewhere })
    return { ...one, query: { ...one.query, organisation } }
  }
  const figures = figuresOf([
    referral('KvK', { elsewhere: 'KVK' }),
    referral('SVB', { elsewhere: 'Sociale Verzekeringsbank (SVB)' }),
    referral('UWV', { elsewhere: 'SVB' }),
    referral('UWV', {}),
  ])
  expect(figures).toMatchObject({ referred: 0.5, refused: undefined })
})

test('a follow-up is no single question', () => {
  const followUp = outcome('followup', ['a'], {})
  const history = [{ from: 'resident', text: 'y' }] as const
  const all = [...outcomes, { ...followUp, query: { ...followUp.query, history } }]
  const rows = new Map(figuresByKind(all))
  expect([...rows.keys()]).toEqual(['para', 'oos', 'handoff', 'followup', 'single answerable', 'all'])
  expect(rows.get('single answerable')?.n).toBe(4)
})

test('the table has a line for each kind and no share where there is none', () => {
  const table = renderFigures(figuresByKind(outcomes))
  expect(table).toMatch(/^para +4 +\.25 +\.50 +\.50 +\.25 +\.50 +- +- +- +2\.0 +100\.0$/m)
})
