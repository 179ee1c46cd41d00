import { expect, test } from '@jest/globals'
import { createScope, isSitemapAddress } from './scope.ts'
import { pageAddressOf } from './page-address.ts'

const base = new URL('https://www.voorbeeldstad.nl/regelen/')

test.each([
  ['paspoort#kosten', '/regelen/paspoort'],
  ['/a?utm_source=x&utm_medium=y', '/a'],
  ['/a?gclid=1&pagina=2', '/a?pagina=2'],
  ['/a?b=2&a=1', '/a?a=1&b=2'],
  ['/a;jsessionid=ABC?x=1', '/a?x=1'],
  ['/a?q=een%20twee', '/a?q=een%20twee'],
  ['/a/../b', '/b'],
  ['http://www.voorbeeldstad.nl/a', '/a'],
])('%s is %s', (link, path) => {
  expect(pageAddressOf(link, base)?.href).toBe(`https://www.voorbeeldstad.nl${path}`)
})

test.each([
  'mailto:gemeente@voorbeeldstad.nl',
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:text/html,x',
  'https://a:b@www.voorbeeldstad.nl/',
  'https://[',
  `/${'x'.repeat(2001)}`,
  `/?${Array.from({ length: 9 }, (_, at) => `filter${at}=1`).join('&')}`,
])('%s is none', (link) => {
  expect(pageAddressOf(link, base)).toBeUndefined()
})

test.each([
  ['/', '/x/y', true],
  ['/regelen', '/regelen', true],
  ['/regelen', '/regelen/a', true],
  ['/regelen', '/regelend', false],
  ['/regelen/', '/regelen/a', true],
  ['/regelen/', '/nieuws', false],
  ['/regelen/index.html', '/regelen/a', true],
  ['/regelen/a.html', '/regelen/a.html', true],
  ['/regelen/a.html', '/regelen/a.html/b', false],
  ['/regelen/a.html?id=1', '/regelen/a.html?id=1', true],
])('of %s it is with %s %s', (start, path, isInside) => {
  expect(createScope(new URL(start, base))(new URL(path, base))).toBe(isInside)
})

test('another host, port or protocol is never inside', () => {
  const scope = createScope(base)
  const others = [
    'https://voorbeeldstad.nl',
    'https://www.voorbeeldstad.nl:8443',
    'http://www.voorbeeldstad.nl',
  ]
  expect(others.filter((origin) => scope(new URL('/regelen/a', origin)))).toEqual([])
})

test('a sitemap is known by its name', () => {
  const names = ['/sitemap.xml', '/a/sitemap_index.xml', '/sitemap-1.xml.gz', '/sitemap', '/feed.xml']
  expect(names.filter((name) => isSitemapAddress(new URL(name, base)))).toEqual(names.slice(0, 3))
})
