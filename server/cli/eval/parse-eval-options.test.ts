import { expect, test } from '@jest/globals'
import { parseEvalOptions } from './parse-eval-options.ts'

const needed = ['--docs', 'docs', '--queries', 'queries.jsonl']

test('a table, unless more is asked for', () => {
  expect(parseEvalOptions(needed)).toEqual({
    docs: 'docs',
    queries: 'queries.jsonl',
    shows: 'table',
    showsBaseline: false,
  })
  expect(parseEvalOptions([...needed, '--questions']).shows).toBe('questions')
  expect(parseEvalOptions([...needed, '--json', '--questions']).shows).toBe('json')
})

test('kinds are named with a comma between them', () => {
  const { only, limit } = parseEvalOptions([...needed, '--only', 'para, en', '--limit', '20'])
  expect(only).toEqual(['para', 'en'])
  expect(limit).toBe(20)
})

test.each([
  [[], /^Use: npm run eval/],
  [['--docs', 'docs'], /^Use: npm run eval/],
  [[...needed, '--nonsense'], /^Unknown option '--nonsense'\.\nUse:/],
  [[...needed, 'more'], /^Unexpected argument 'more'/],
  [[...needed, '--save'], /^Option '--save <value>' argument missing\.\nUse:/],
  [[...needed, '--limit', '0'], /^--limit has to be a whole number/],
  [[...needed, '--limit', 'ten'], /^--limit has to be a whole number/],
])('%j is refused with how it is used', (args, reason) => {
  expect(() => parseEvalOptions(args)).toThrow(reason)
})
