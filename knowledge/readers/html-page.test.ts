import { describe, expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import type { Article, Reading } from '../article.ts'
import { readResource } from './read-resource.ts'

const read = (html: string | Uint8Array, url?: string): Promise<Reading> =>
  readResource({
    name: 'page.html',
    id: 'page',
    bytes: Buffer.from(html),
    ...(url !== undefined && { url }),
  })
const textOf = async (html: string): Promise<string> =>
  (await read(`<main>${html}</main>`)).articles[0]?.text ?? ''

const fixture = async (): Promise<Reading> =>
  read(await readFile(new URL('fixtures/paspoort.html', import.meta.url)), 'https://www.voorbeeldstad.nl/p/1')

describe('a page of a website', () => {
  test('gives its content, its title and what it says about itself', async () => {
    const { articles, problems } = await fixture()
    expect(problems).toEqual([])
    expect(articles).toEqual([
      {
        id: 'page',
        title: 'Paspoort aanvragen',
        url: 'https://www.voorbeeldstad.nl/paspoort',
        modified: '2026-05-12',
        language: 'nl',
        keywords: ['paspoort', 'reisdocument'],
        text: [
          'U vraagt een paspoort aan bij de [balie](https://www.voorbeeldstad.nl/balie) van de gemeente, of later.',
          '',
          '## Kosten',
          '',
          'Tarieven',
          '- Document: Paspoort; Kosten: € 83,87; Geldig: 10 jaar',
          '- Document: ID-kaart; Kosten: € 75,80; Geldig: 10 jaar',
          '- Document: ID-kaart; Kosten: jonger dan 18: € 43,93; Geldig: jonger dan 18: € 43,93',
          '',
          '## Wat neemt u mee?',
          '',
          '- een pasfoto',
          '- uw oude paspoort, en als u het kwijt bent:',
          '  1. een melding',
          '  2. een verklaring',
          '',
          '- Waar: Stadhuis',
          '- Wanneer? op afspraak',
          '',
          '## Spoed',
          '',
          'Een kamer van 12 m² is het loket voor spoed.',
        ].join('\n'),
      },
    ])
  })

  test('keeps nothing that a resident does not see', async () => {
    expect(JSON.stringify(await fixture())).not.toMatch(/negeer|cookies|voorpagina|lees ook|postbus/iu)
  })

  test('in one line of megabytes is read, or refused, and nobody waits', async () => {
    const script = `<script>${'x = "<div>"; '.repeat(400_000)}</script>`
    const { articles } = await read(
      `<html><head>${script}</head><body><main><h1>Afval</h1><p>Op maandag.</p></main>`,
    )
    expect(articles[0]).toMatchObject({ title: 'Afval', text: 'Op maandag.' })
    const many = await read(`<main>${'<p>woord'.repeat(600_000)}`)
    expect(many.problems[0]?.reason).toMatch(/more than 100000 elements/u)
  })

  test.each([
    '<div>',
    '<b>',
    '<div></x>',
    '<ul><li>',
    '<div title="</div>">',
    '<svg><title><g>',
    '<!--><div>',
  ])('of nothing but %s is refused for how deep it goes', async (element) => {
    expect((await read(element.repeat(20_000))).problems[0]?.reason).toMatch(/nested|no text|more than/u)
  })
})

describe('the text of a page', () => {
  test.each([
    ['<p>a<br>b</p><p>c</p>', 'a\nb\n\nc'],
    ['<p>a <s>oud</s><b>b</b>c</p>', 'a bc'],
    ['<ul><li><p>a</p><p>b</p></li><li></li></ul>', '- a\n  b'],
    ['<ol start="3"><li>a<li>b</ol>', '3. a\n4. b'],
    ['<h3>Kop</h3>tekst', '## Kop\n\ntekst'],
    ['<a href="mailto:a@voorbeeldstad.nl">mail</a> <a href="javascript:alert(1)">klik</a>', 'mail klik'],
    ['<a href="https://x.nl/a_(b)">lees [dit]</a>', '[lees (dit)](https://x.nl/a_%28b%29)'],
    ['<a href="/x"><h2>Kop</h2><p>uitleg</p></a>', '## Kop\n\nuitleg'],
    ['<pre>a\n  b</pre>', 'a\nb'],
    ['<table role="presentation"><tr><td>a<td>b</table>', 'a\n\nb'],
    ['<table><tr><td>Ma<td>9.00<tr><td>Di<td>10.00</table>', '- Ma: 9.00\n- Di: 10.00'],
    ['<table><tr><th>Dag<td>ma<td>di<tr><th>Uur<td>9<td>10</table>', '- Dag: ma; di\n- Uur: 9; 10'],
    [
      '<table><tr><td>Soort<td>Prijs<tr><td>Hond<td>€ 5<tr><td>Kat<td>€ 6</table>',
      '- Soort: Hond; Prijs: € 5\n- Soort: Kat; Prijs: € 6',
    ],
    ['<table><tr><td><b>Soort</b><td><b>Wie</b><tr><td>Hond<td>baas</table>', '- Soort: Hond; Wie: baas'],
    ['<p>te\u00ADsa\u200Bmen \u{E0041}\u202Eom</p>', 'tesamen om'],
  ])('of %s is %j', async (html, text) => {
    expect(await textOf(html)).toBe(text)
  })

  test('of a table without names for its columns stays, and the report says so', async () => {
    const { articles, problems } = await read(
      '<main><table><tr><td>Ma<td>9<td>12<tr><td>Di<td>9<td>17</table></main>',
    )
    expect(articles[0]?.text).toBe('- Ma: 9; 12\n- Di: 9; 17')
    expect(problems[0]?.reason).toMatch(/without names for its columns \(Ma, 9, 12\)/u)
  })

  test('does not grow without end by cells that span', async () => {
    const cell = `<td rowspan="9999" colspan="9999">${'woord '.repeat(5000)}</td>`
    const text = await textOf(`<table><tr>${cell}</tr>${'<tr><td>x</td></tr>'.repeat(600)}</table>`)
    expect(text.length).toBeLessThan(100_000)
  })
})

describe('where a page has no main element', () => {
  const around = '<div class="menu"><a href="/a">Een</a><a href="/b">Twee</a></div>'

  test('its only article is what it is about', async () => {
    const { articles } = await read(`<body>${around}<article><h1>Afval</h1><p>Op maandag.</p></article>`)
    expect(articles[0]).toMatchObject({ title: 'Afval', text: 'Op maandag.' })
  })

  test('it is about the part that holds the words', async () => {
    const words = '<p>Op maandag halen wij het afval op in de hele stad.</p>'
    const { articles } = await read(
      `<title>Afval - Gemeente X</title><body>${around}<div><div>${words}${words}</div></div>`,
    )
    expect(articles[0]?.title).toBe('Afval')
    expect(articles[0]?.text).not.toMatch(/Een|Twee/u)
  })
})

describe('a page that is none', () => {
  test.each([
    '<title>Pagina niet gevonden | Gemeente X</title><main><p>Zoek verder op onze site.</p></main>',
    '<main><h1>404</h1><p>Deze pagina is er niet.</p></main>',
    '<main><h1>Fout 500: interne fout</h1><p>Probeer het later.</p></main>',
    '<title>Just a moment...</title><main><p>Checking your browser.</p></main>',
    '<main><h1>Er ging iets mis</h1><p>Probeer het later.</p></main>',
  ])('although the server says it is fine: %s', async (html) => {
    const { articles, problems } = await read(html)
    expect(articles).toEqual([])
    expect(problems[0]?.reason).toMatch(/error page/u)
  })

  test.each([
    '<div id="root"></div><script src="/app.js"></script>',
    '<main><h1>Kop</h1></main>',
    '<p hidden>x</p>',
  ])('because it has no text: %s', async (html) => {
    expect((await read(html)).problems[0]?.reason).toMatch(/no text/u)
  })

  test('is not one about what was lost and found', async () => {
    const { articles } = await read(
      `<main><h1>Gevonden voorwerpen</h1><p>Iets verloren? Kijk hier.</p></main>`,
    )
    expect(articles).toHaveLength(1)
  })
})

describe('what a page says about itself', () => {
  const about = async (head: string, url?: string): Promise<Partial<Article> | undefined> =>
    (await read(`<head>${head}</head><main><p>Een regel.</p></main>`, url)).articles[0]

  test.each([
    ['<script type="application/ld+json">{"dateModified": "2026-03-02T01:00"}</script>', '2026-03-02'],
    ['<meta name="DCTERMS.modified" content="2026-03-02">', '2026-03-02'],
    ['<meta http-equiv="last-modified" content="02-03-2026">', '2026-03-02'],
  ])('when it was changed: %s', async (head, day) => {
    expect((await about(head))?.modified).toBe(day)
  })

  test('a day that does not exist is a problem, and the page goes in without it', async () => {
    const { articles, problems } = await read(
      '<meta name="dcterms.modified" content="2026-02-30"><main>Tekst</main>',
    )
    expect(articles[0]).not.toHaveProperty('modified')
    expect(problems[0]?.reason).toMatch(/day that does not exist/u)
  })

  test('another site does not become its address', async () => {
    const link = '<link rel="canonical" href="https://elders.nl/x">'
    expect((await about(link, 'https://www.voorbeeldstad.nl/a'))?.url).toBe('https://www.voorbeeldstad.nl/a')
  })

  test.each([
    ['<title>Afval | Gemeente X</title>', 'Afval'],
    ['<meta property="og:title" content="Afval scheiden"><title>x</title>', 'Afval scheiden'],
    ['<title>Bezwaar - en beroep</title>', 'Bezwaar - en beroep'],
  ])('its title: %s', async (head, title) => {
    expect((await about(head))?.title).toBe(title)
  })
})

test.each([
  ['<meta charset="windows-1252">', [0x80]],
  ['', [0x80]],
])('a page in windows-1252 is read as such (%s)', async (head, euro) => {
  const bytes = Buffer.concat([
    Buffer.from(`${head}<main><p>Caf`),
    Buffer.from([0xe9, 0x20, ...euro]),
    Buffer.from(' 5</p></main>'),
  ])
  expect((await read(bytes)).articles[0]?.text).toBe('Café € 5')
})

test('a page of broken UTF-8 is refused, not guessed at', async () => {
  const bytes = Buffer.concat([
    Buffer.from('<main><p>Café '),
    Buffer.from([0xe9, 0x28]),
    Buffer.from('</p></main>'),
  ])
  expect((await read(bytes)).problems).toEqual([{ file: 'page.html', reason: 'is not valid UTF-8' }])
})
