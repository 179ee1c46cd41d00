import { expect, test } from '@jest/globals'
import type { Reading } from '../article.ts'
import { readResource } from './read-resource.ts'

const read = (text: string, name = 'docs.jsonl'): Promise<Reading> =>
  readResource({ name, id: 'docs', bytes: Buffer.from(text) })

const good = {
  doc_id: '1',
  title: 'Fiets kwijt',
  text: 'Kijk in het depot.',
  url: 'https://www.example.nl/fiets',
  subjects: ['Fietsen'],
  lastmodified: '2026-05-12T10:00:00Z',
  license: 'CC0',
}

test('a line gives an article, whatever else stands in it', async () => {
  const { articles, problems } = await read(`${JSON.stringify(good)}\n\n`)
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

test('a bad line is named with its number and its reason, and the others go in', async () => {
  const lines = [
    JSON.stringify(good),
    '{"doc_id":',
    JSON.stringify({ ...good, text: { is: 'an object' } }),
    'null',
  ]
  const { articles, problems } = await read(lines.join('\n'))
  expect(articles).toHaveLength(1)
  expect(problems.map(({ line }) => line)).toEqual([2, 3, 4])
  expect(problems[1]?.reason).toMatch(/^text: /)
})

test('an article without a title is called by its first line', async () => {
  const { articles } = await read(JSON.stringify({ ...good, title: '' }))
  expect(articles[0]?.title).toBe('Kijk in het depot.')
})
