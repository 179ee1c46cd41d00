import { expect, test } from '@jest/globals'
import { parseJsonLines } from './json-lines.ts'

const good = {
  doc_id: '1',
  title: 'Fiets kwijt',
  text: 'Kijk in het depot.',
  url: 'https://www.example.nl/fiets',
  subjects: ['Fietsen'],
  lastmodified: '2026-05-12T10:00:00Z',
  license: 'CC0',
}

test('a line gives an article, whatever else stands in it', () => {
  const { articles, problems } = parseJsonLines(`${JSON.stringify(good)}\n\n`, 'docs.jsonl')
  expect(problems).toEqual([])
  expect(articles).toEqual([
    {
      id: '1',
      title: 'Fiets kwijt',
      text: 'Kijk in het depot.',
      url: 'https://www.example.nl/fiets',
      keywords: ['Fietsen'],
      modified: '2026-05-12',
    },
  ])
})

test('a bad line is named with its number and its reason, and the others go in', () => {
  const lines = [
    JSON.stringify(good),
    '{"doc_id":',
    JSON.stringify({ ...good, text: { is: 'an object' } }),
    'null',
  ]
  const { articles, problems } = parseJsonLines(lines.join('\n'), 'docs.jsonl')
  expect(articles).toHaveLength(1)
  expect(problems.map(({ line }) => line)).toEqual([2, 3, 4])
  expect(problems[1]?.reason).toMatch(/^text: /)
})

test('an article without a title is called by its first line', () => {
  const { articles } = parseJsonLines(JSON.stringify({ ...good, title: '' }), 'docs.jsonl')
  expect(articles[0]?.title).toBe('Kijk in het depot.')
})
