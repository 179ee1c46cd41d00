import { expect, test } from '@jest/globals'
import { inUtf8 } from './in-utf8.ts'
import { linksOf } from './links.ts'

const page = new URL('https://www.voorbeeldstad.nl/regelen/')

function linksIn(html: string): readonly string[] {
  return linksOf(Buffer.from(html), page).map((link) => link.replace(page.origin, ''))
}

test('links are those of the page, in their order, from its base', () => {
  expect(
    linksIn('<a href="a?x=1&amp;y=2">a</a><map><area href=/b></map><a>none</a><a href="http://[">no</a>'),
  ).toEqual(['/regelen/a?x=1&y=2', '/b'])
  expect(linksIn('<base href="/elders/"><a href=a>a</a>')).toEqual(['/elders/a'])
  expect(linksIn('<!-- <a href=a> --><script>"<a href=b>"</script>')).toEqual([])
})

test('a page has no more links than somebody can mean', () => {
  expect(linksIn('<a href=a>a</a>'.repeat(5000))).toHaveLength(2000)
})

test('a text in another character set is read as what its server says it is', () => {
  const latin = Buffer.from('<p>Financi\xeble hulp \x80 10', 'latin1')
  expect(Buffer.from(inUtf8(latin, 'text/html; Charset="windows-1252"')).toString()).toBe(
    '\uFEFF<p>Financiële hulp € 10',
  )
  const asTheyAre = [
    'text/html',
    'text/html; charset=utf-8',
    'text/html; charset=onbekend',
    'application/pdf',
  ]
  expect(asTheyAre.map((type) => inUtf8(latin, type))).toEqual(asTheyAre.map(() => latin))
})
