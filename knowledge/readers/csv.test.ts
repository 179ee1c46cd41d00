import { describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import type { Reading } from '../article.ts'
import { readResource } from './read-resource.ts'

const read = (text: string | Uint8Array, name = 'v.csv'): Promise<Reading> =>
  readResource({ name, id: 'v', bytes: Buffer.from(text) })

test('a row is an article, in the encoding of a spreadsheet, and what is for staff stays apart', async () => {
  const { articles, problems } = await read(
    await readFile(new URL('fixtures/vragen-met-antwoord.csv', import.meta.url)),
  )
  expect(articles).toEqual([
    {
      id: 'v/wat-kost-een-cafe-vergunning',
      title: 'Wat kost een café-vergunning?',
      text: 'Dat kost € 350.\nU betaalt vooraf.',
      keywords: ['horeca', 'café'],
      modified: '2026-05-12',
      staffText: 'Alleen voor de balie',
    },
    { id: 'v/mag-ik-muziek-maken', title: 'Mag ik muziek maken?', text: 'Tot 23.00 uur.', keywords: [] },
  ])
  expect(problems).toEqual([
    { file: 'v.csv', line: 1, reason: expect.stringContaining('not read: Nummer intern') },
    { file: 'v.csv', line: 4, reason: expect.stringContaining('day that does not exist') },
    { file: 'v.csv', line: 5, reason: expect.stringContaining('te-verwijderen') },
    { file: 'v.csv', line: 6, reason: 'has no title' },
  ])
})

test.each([
  ['commas', 'titel,tekst,url\nHond,"Waf, waf.",https://x.nl/a\n'],
  ['semicolons', 'Titel;Tekst;Link\nHond;Waf, waf.;https://x.nl/a\n'],
  ['tabs', 'title\ttext\turl\nHond\tWaf, waf.\thttps://x.nl/a\n'],
  ['a byte order mark', '\uFEFFTitel;Tekst;URL\r\nHond;Waf, waf.;https://x.nl/a'],
])('with %s', async (_, text) => {
  expect((await read(text)).articles).toEqual([
    { id: 'v/hond', title: 'Hond', text: 'Waf, waf.', url: 'https://x.nl/a', keywords: [] },
  ])
})

test('two columns without a header, of which the first asks, are questions and answers', async () => {
  const { articles } = await read('Waar is het?;Op de kade.\nWat kost het?;€ 5\n')
  expect(articles.map(({ title, text }) => [title, text])).toEqual([
    ['Waar is het?', 'Op de kade.'],
    ['Wat kost het?', '€ 5'],
  ])
})

describe('a table that is refused', () => {
  test.each([
    ['without a header', 'Hond;5;ja\nKat;6;nee\n', /no column for the title and one for the text/u],
    ['without a column for the text', 'Product;Kosten\nHond;5\n', /no column for the text/u],
    ['with a quotation mark that stays open', 'titel;tekst\nHond;"Waf\nKat;Miauw\n', /never closed \(line/u],
    ['with nothing in it', '\n\n;;\n', /is empty/u],
  ])('%s', async (_, text, reason) => {
    const { articles, problems } = await read(text)
    expect(articles).toEqual([])
    expect(problems[0]?.reason).toMatch(reason)
  })

  test('of more rows than a municipality has documents', async () => {
    const { problems } = await read(`titel;tekst\n${'a;b\n'.repeat(50_001)}`)
    expect(problems[0]?.reason).toMatch(/more than 50000 rows/u)
  })
})

test('a last day that does not exist keeps its row out, so that it is not used for ever', async () => {
  const { articles, problems } = await read(
    'titel;tekst;geldig tot\nMarkt;Op zondag.;2026-02-30\nHond;Waf.;2026-12-31\n',
  )
  expect(articles).toMatchObject([{ title: 'Hond', validUntil: '2026-12-31' }])
  expect(problems).toMatchObject([{ line: 2, reason: expect.stringContaining('the last day') }])
})
