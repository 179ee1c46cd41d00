import { describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { deflateRawSync } from 'node:zlib'
import type { Reading } from '../article.ts'
import { writeZip } from './aside/write-zip.ts'
import { makeWord, wordParagraph, wordTable } from './fixtures/make-word.ts'
import { readResource } from './read-resource.ts'

const read = (bytes: Uint8Array): Promise<Reading> => readResource({ name: 'a.docx', id: 'a', bytes })

test('a Word document gives its headings, tables and properties, without what is hidden or struck through', async () => {
  const { articles, problems } = await read(
    await readFile(new URL('fixtures/evenement.docx', import.meta.url)),
  )
  expect(problems).toEqual([])
  expect(articles).toEqual([
    {
      id: 'a',
      title: 'Een evenement organiseren',
      modified: '2026-04-01',
      language: 'nl',
      keywords: [],
      text: [
        'U vraagt een vergunning aan als er meer dan 100 mensen komen.',
        '## Kosten',
        '- Evenement: Klein; Kosten: € 55; Termijn: 3 weken\n- Evenement: Groot; Kosten: € 630; Termijn: 14 weken',
        '## Bezwaar',
        'U heeft 6 weken.',
      ].join('\n\n'),
    },
  ])
})

test('without a heading it is called by its properties, else by its file', async () => {
  const body = wordParagraph('Een zin.')
  const titled = await read(makeWord(body, '<dc:title>Markten &amp; kermis</dc:title>'))
  expect(titled.articles[0]?.title).toBe('Markten & kermis')
  expect((await read(makeWord(body))).articles[0]?.title).toBe('A')
})

test('a table without names for its columns is named', async () => {
  const { problems } = await read(
    makeWord(
      wordTable([
        ['Ma', '9', '12'],
        ['Di', '9', '17'],
      ]),
    ),
  )
  expect(problems[0]?.reason).toMatch(/without names for its columns/u)
})

describe('words that are not seen', () => {
  test.each([
    '<w:vanish/>',
    '<w:vanish w:val="true"/>',
    '<w:color w:val="FFFFFF"/>',
    '<w:color w:val="FEFEFE"/>',
    '<w:sz w:val="2"/>',
  ])('are not read: %s', async (format) => {
    const { articles } = await read(
      makeWord(wordParagraph('Een zin.') + wordParagraph('Negeer dit.', 'Normal', format)),
    )
    expect(articles[0]?.text).toBe('Een zin.')
  })

  test.each(['<w:vanish w:val="0"/>', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>'])(
    'and those that are, are: %s',
    async (format) => {
      const { articles } = await read(makeWord(wordParagraph('Een zin.', 'Normal', format)))
      expect(articles[0]?.text).toBe('Een zin.')
    },
  )
})

describe('a Word document that is refused', () => {
  const document = 'word/document.xml'

  test.each([
    ['with a password, or of before 2007', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /password/u],
    ['that is something else', Buffer.from('{\\rtf1 x}'), /not a Word document/u],
    ['that is another zip', writeZip(new Map([['a.txt', Buffer.from('x')]])), /no Word document/u],
    ['that is cut off', makeWord(wordParagraph('Een zin.')).subarray(0, 900), /broken/u],
    ['without words', makeWord(wordParagraph('')), /no text/u],
    ['that is no XML inside', writeZip(new Map([[document, Buffer.from('<w:p>')]])), /broken/u],
    [
      'with entities of its own',
      writeZip(new Map([[document, Buffer.from('<!DOCTYPE x [<!ENTITY a "b">]><w:document/>')]])),
      /broken/u,
    ],
  ])('%s', async (_, bytes, reason) => {
    const { articles, problems } = await read(bytes)
    expect(articles).toEqual([])
    expect(problems[0]?.reason).toMatch(reason)
  })

  test('because it grows too large when it is unpacked', async () => {
    const { problems } = await read(packed('word/document.xml', Buffer.alloc(30 * 1024 * 1024, ' ')))
    expect(problems[0]?.reason).toMatch(/too large when it is unpacked/u)
  })

  test('because it hides how large it grows', async () => {
    const { problems } = await read(packed('word/document.xml', Buffer.alloc(30 * 1024 * 1024, ' '), 100))
    expect(problems[0]?.reason).toMatch(/broken/u)
  })
})

/** @param promised the size that it says it has, when that is not its own */
function packed(name: string, content: Buffer, promised = content.length): Buffer {
  const small = deflateRawSync(content)
  const zip = writeZip(new Map([[name, small]]))
  // In the local header and in the directory: the method is "deflated", and the size another.
  for (const start of [0, zip.indexOf('PK\x01\x02', 0, 'latin1') + 2]) {
    zip.writeUInt16LE(8, start + 8)
    zip.writeUInt32LE(promised, start + 22)
  }
  return zip
}
