import { expect, test } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { Malformed, Unsupported } from '../../core/errors.ts'
import { parseSitemap } from './parse-sitemap.ts'

const parse = (text: string) => parseSitemap(Buffer.from(text), 10_000_000)

test('entries keep their address and day; what is no entry does not spoil the others', async () => {
  const text = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc> https://a.example/?a=1&amp;b=2 </loc><lastmod>2026-01-31T23:30:00+01:00</lastmod></url>
    <url><loc><![CDATA[https://a.example/b]]></loc><lastmod>2026-02-30</lastmod></url>
    <url><loc><b>x</b></loc></url><url/><url><lastmod>2026-01-01</lastmod></url>
    <url><loc>https://a.example/c</loc><lastmod>gisteren</lastmod></url></urlset>`
  expect(await parse(text)).toEqual({
    kind: 'pages',
    entries: [
      { address: 'https://a.example/?a=1&b=2', modified: '2026-01-31' },
      { address: 'https://a.example/b' },
      { address: 'https://a.example/c' },
    ],
  })
})

test('an index names sitemaps, and one without entries is one', async () => {
  const index = '<sitemapindex><sitemap><loc>https://a.example/1.xml</loc></sitemap></sitemapindex>'
  expect(await parse(index)).toEqual({ kind: 'index', entries: [{ address: 'https://a.example/1.xml' }] })
  expect(await parse('<urlset></urlset>')).toEqual({ kind: 'pages', entries: [] })
  expect(await parse('<sitemapindex/>')).toEqual({ kind: 'index', entries: [] })
})

test.each([
  ['nothing', ''],
  ['a page', '<html><p>Pagina niet gevonden'],
  ['XML that is nested for ever', '<urlset>'.repeat(200_000)],
  ['JSON', '{"urlset":{}}'],
])('%s is no sitemap', async (_, text) => {
  await expect(parse(text)).rejects.toThrow(Malformed)
})

test('what has a DOCTYPE is not read, packed or not', async () => {
  const bomb =
    '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><urlset><url><loc>&c;</loc></url></urlset>'
  await expect(parse(bomb)).rejects.toThrow(Unsupported)
  await expect(parseSitemap(gzipSync(bomb), 10_000)).rejects.toThrow(Unsupported)
})

test('a packed one is no larger than it may be', async () => {
  const large = gzipSync(Buffer.alloc(50_000_000))
  await expect(parseSitemap(large, 1_000_000)).rejects.toThrow(Malformed)
})
