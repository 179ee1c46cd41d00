import { describe, expect, test } from '@jest/globals'
import { measuredQuestion as asked } from '../../../tests/fakes/measured-question.ts'
import type { Given, Measured } from './measured.ts'
import { badnessOf, isWanted, outcomeOf, type Outcome } from './outcome.ts'
import type { Query } from './query.ts'

const answerable = { gold: ['a', 'b'] }
const oos = { kind: 'oos' }
const handoff = { kind: 'handoff' }
const svb = { kind: 'elsewhere', organisation: 'Sociale Verzekeringsbank' }
const kvk = { kind: 'elsewhere', organisation: 'KvK' }
const refusal = { answered: 'unknown', person: true } as const
const referralTo = (elsewhere: string): Partial<Given> => ({ answered: 'unknown', elsewhere })

type Case = readonly [title: string, measured: Measured, outcome: Outcome]

describe('what was wanted', () => {
  test.each<Case>([
    ['an answer that rests on a gold document', asked(answerable, { sources: ['b', 'c'] }), 'right'],
    ['a refusal of what nothing answers', asked(oos, refusal), 'refused'],
    ['a referral of what nothing answers', asked(oos, referralTo('UWV')), 'referred'],
    ['a person, where one is needed', asked(handoff, refusal), 'person'],
    ['a referral to who does it', asked(svb, referralTo('Sociale Verzekeringsbank (SVB)')), 'referred'],
    ['a referral by another way to write it', asked(kvk, referralTo('KVK')), 'referred'],
  ])('%s', (_title, measured, outcome) => {
    expect(outcomeOf(measured)).toBe(outcome)
    expect(isWanted(measured.query, outcome)).toBe(true)
  })
})

describe('what was not', () => {
  test.each<Case>([
    ['an answer that rests on another document first', asked(answerable, { sources: ['c', 'a'] }), 'wrong'],
    ['an answer where nothing answers', asked(oos, { sources: ['c'] }), 'wrong'],
    ['a question back', asked(answerable, { answered: 'ask' }), 'asked back'],
    ['a question back about what nothing answers', asked(oos, { answered: 'ask' }), 'asked back'],
    ['a refusal of what can be answered', asked(answerable, refusal), 'refused'],
    ['a referral of what can be answered', asked(answerable, referralTo('UWV')), 'sent away'],
    ['a referral to who does not do it', asked(svb, referralTo('UWV')), 'sent away'],
    ['no referral', asked(svb, refusal), 'refused'],
    ['no person where one is needed', asked(handoff, { answered: 'unknown' }), 'refused'],
  ])('%s', (_title, measured, outcome) => {
    expect(outcomeOf(measured)).toBe(outcome)
    expect(isWanted(measured.query, outcome)).toBe(false)
  })
})

describe('from good to bad', () => {
  test.each<readonly [string, Partial<Query>, readonly Outcome[]]>([
    ['what can be answered', answerable, ['right', 'asked back', 'refused', 'sent away', 'wrong']],
    ['what nothing answers', oos, ['refused', 'asked back', 'wrong']],
    ['what another does', svb, ['referred', 'refused', 'asked back', 'sent away', 'wrong']],
    ['what is for a person', handoff, ['person', 'refused', 'asked back', 'wrong']],
  ])('%s', (_title, query, outcomes) => {
    const { query: wanting } = asked(query)
    const badness = outcomes.map((outcome) => badnessOf(wanting, outcome))
    expect(badness[0]).toBe(0)
    expect([...new Set(badness)].sort((one, other) => one - other)).toEqual(badness)
  })
})
