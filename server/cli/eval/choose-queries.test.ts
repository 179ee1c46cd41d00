import { expect, test } from '@jest/globals'
import { measuredQuestion } from '../../../tests/fakes/measured-question.ts'
import { chooseQueries } from './choose-queries.ts'

const queries = ['para', 'en', 'oos', 'en'].map(
  (kind, at) => measuredQuestion({ id: String(at), kind }).query,
)
const idsOf = (options: Parameters<typeof chooseQueries>[1]): readonly string[] =>
  chooseQueries(queries, options).map(({ id }) => id)

test('all of them, those of some kinds, and the first so many of those', () => {
  expect(idsOf({})).toEqual(['0', '1', '2', '3'])
  expect(idsOf({ only: ['en', 'para'] })).toEqual(['0', '1', '3'])
  expect(idsOf({ only: ['en'], limit: 1 })).toEqual(['1'])
})

test('a kind that is not there is refused with those that are', () => {
  expect(() => chooseQueries(queries, { only: ['nl'] })).toThrow(/"nl".*para, en, oos\./)
})
