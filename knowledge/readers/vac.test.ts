import { expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import type { Reading } from '../article.ts'
import { readResource } from './read-resource.ts'

const read = (value: unknown, name = 'vragen.json'): Promise<Reading> =>
  readResource({ name, id: 'vragen', bytes: Buffer.from(JSON.stringify(value)) })
const good = { vraag: 'Waar is het depot?', antwoord: 'Op de kade.', status: 'actief', doelgroep: 'inwoner' }

test('a question and its answer is an article, and what is for staff stays apart', async () => {
  const bytes = await readFile(new URL('fixtures/vragen.json', import.meta.url))
  const { articles, problems } = await readResource({ name: 'vragen.json', id: 'vragen', bytes })
  expect(articles).toEqual([
    {
      id: '7f0b6c1e-2a4d-4f0e-9a53-0d6c1a5b2e11',
      title: 'Wat kost een parkeervergunning?',
      text: 'Een vergunning kost € 12,50 per maand.\n\n- een tweede kost € 25',
      keywords: ['parkeren', 'vergunning'],
      audience: ['inwoner'],
      staffText: 'Coulance: vraag de teamleider.',
    },
  ])
  expect(problems.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('status non-actief'),
    expect.stringContaining('antwoord: is missing'),
  ])
})

test.each([
  ['one object', good],
  ['a list', [good]],
  ['a page of an API', { count: 1, results: [{ record: { data: good } }] }],
])('it may be %s', async (_, value) => {
  const { articles } = await read(value)
  expect(articles).toMatchObject([{ id: 'vragen/waar-is-het-depot', title: good.vraag }])
})

test('a line each is a file of them too', async () => {
  const bytes = Buffer.from(
    `${JSON.stringify(good)}\n${JSON.stringify({ ...good, status: 'te-verwijderen' })}\n`,
  )
  const { articles, problems } = await readResource({ name: 'v.jsonl', id: 'v', bytes })
  expect(articles).toHaveLength(1)
  expect(problems).toEqual([{ file: 'v.jsonl', line: 2, reason: expect.stringContaining('te-verwijderen') }])
})

test.each([
  [{ status: undefined }, /status: is missing/u],
  [{ antwoord: 7 }, /antwoord/u],
  [{ vraag: ' ' }, /vraag: is empty/u],
  [{ antwoord: '<script>x</script>' }, /no question or no answer/u],
])('with %j it is refused', async (change, reason) => {
  const { articles, problems } = await read({ ...good, ...change })
  expect(articles).toEqual([])
  expect(problems[0]?.reason).toMatch(reason)
})

test('an address of an API is not where a resident finds it', async () => {
  const { articles } = await read([
    { ...good, url: 'https://api.voorbeeldstad.nl/vacs/1' },
    { ...good, vraag: 'Twee?', url: 'https://www.voorbeeldstad.nl/depot' },
  ])
  expect(articles.map(({ url }) => url)).toEqual([undefined, 'https://www.voorbeeldstad.nl/depot'])
})
