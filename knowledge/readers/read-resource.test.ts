import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Reading } from '../article.ts'
import { readResource } from './read-resource.ts'

const read = (name: string, bytes: Uint8Array | string, mediaType?: string): Promise<Reading> =>
  readResource({ name, id: 'x', bytes: Buffer.from(bytes), ...(mediaType !== undefined && { mediaType }) })

describe('the format of a resource', () => {
  test.each([
    ['a.md', undefined, '---\ntitle: Afval\n---\nOp maandag.'],
    ['https://x.nl/a', 'text/html', '<title>Afval</title><main>Op maandag.</main>'],
    ['https://x.nl/a.php?b=c.pdf', undefined, '<!doctype html><title>Afval</title><main>Op maandag.</main>'],
    [
      'https://x.nl/feed/sc',
      'application/octet-stream',
      '<?xml version="1.0"?><scproduct><title>Afval</title><body>Op maandag.</body></scproduct>',
    ],
    [
      'https://x.nl/vac',
      undefined,
      '[{"vraag":"Afval","antwoord":"Op maandag.","status":"actief","doelgroep":"inwoner"}]',
    ],
    ['x.CSV', undefined, 'titel,tekst\nAfval,Op maandag.'],
  ])('of %s (%s) is told', async (name, mediaType, text) => {
    const { articles, problems } = await read(name, text, mediaType)
    expect(problems).toEqual([])
    expect(articles).toMatchObject([{ title: 'Afval', text: 'Op maandag.' }])
  })

  test('that nobody reads is a problem that names those that are', async () => {
    const { problems } = await read('a.xlsx', 'PK')
    expect(problems[0]?.reason).toMatch(/PDF, Word \(\.docx\), Markdown, .*CSV.*HTML/u)
  })
})

describe('whatever the format', () => {
  const names = ['a.md', 'a.html', 'a.json', 'a.jsonl', 'a.csv', 'a.xml', 'a.pdf', 'a.docx', 'a']

  test.each(names)('an empty file is a problem: %s', async (name) => {
    expect(await read(name, '')).toEqual({
      articles: [],
      problems: [{ file: name, reason: expect.any(String) }],
    })
  })

  test.each(['a.md', 'a.html', 'a.pdf', 'a.docx'])('an enormous one is refused unread: %s', async (name) => {
    expect((await read(name, Buffer.alloc(21 * 1024 * 1024, 'a'))).problems[0]?.reason).toMatch(
      /larger than 20 MB/u,
    )
  })

  test('a text of a whole library is refused', async () => {
    const { articles, problems } = await read('a.md', `---\ntitle: x\n---\n${'woord '.repeat(100_000)}`)
    expect(articles).toEqual([])
    expect(problems[0]?.reason).toMatch(/more than 500000 letters/u)
  })

  test('of a file that is wrong all over the first problems are named', async () => {
    const { problems } = await read('a.csv', `titel;tekst\n${'a;\n'.repeat(1000)}`)
    expect(problems).toHaveLength(201)
    expect(problems.at(-1)?.reason).toBe('has 800 more problems')
  })

  test('signs that nobody sees are taken out, and joined emoji stay', async () => {
    const { articles } = await read(
      'a.md',
      '---\ntitle: "A\u200Bfval"\n---\nOp\u00AD \u{E0049}\u{E0067}maan\u202Edag 👩‍👧.',
    )
    expect(articles[0]).toMatchObject({ title: 'Afval', text: 'Op maandag 👩‍👧.' })
  })

  test.each(['['.repeat(200_000), '{"a":'.repeat(200_000), `[${'{"vraag":'.repeat(100_000)}`])(
    'JSON that is nested without end is a problem (%#)',
    async (text) => {
      expect((await read('a.json', text)).problems[0]?.reason).toBe('is not JSON')
    },
  )

  const beginnings = [
    '',
    '%PDF-1.4\n',
    'PK\u0003\u0004',
    '---\ntitle: x\n',
    '<html>',
    '<?xml version="1.0"?>',
    '[{',
    'titel;tekst\n',
  ]

  test('random bytes end in articles or problems, never in an error', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom('<table><tr><td rowspan=3>', '"', '&#0;', '<![CDATA['),
    )
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      text.map((written) => Buffer.from(written)),
    )
    const cheap = names.filter((name) => !/\.(?:pdf|docx)$/u.test(name))
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...cheap),
        fc.constantFrom(...beginnings.filter((start) => !start.startsWith('%PDF'))),
        bytes,
        isRead,
      ),
      { numRuns: 600 },
    )
    // A thread each: fewer of them.
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('a.pdf', 'a.docx'),
        fc.constantFrom('%PDF-1.4\n', 'PK\u0003\u0004'),
        bytes,
        isRead,
      ),
      { numRuns: 8 },
    )
  })

  async function isRead(name: string, start: string, bytes: Uint8Array): Promise<void> {
    const { articles, problems } = await read(name, Buffer.concat([Buffer.from(start), bytes]))
    expect(articles.length + problems.length).toBeGreaterThan(0)
    for (const { title, text, id } of articles) expect(title !== '' && text !== '' && id !== '').toBe(true)
  }
})
