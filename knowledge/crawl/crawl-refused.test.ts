import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createTestClock } from '../../tests/fakes/test-clock.ts'
import { loopbackSettings, openCrawlTown, type CrawlTown } from '../../tests/fakes/crawl-town.ts'
import { page, sitemap } from '../../tests/fakes/site.ts'
import { crawl } from './crawl.ts'
import { parseCrawlSettings } from './settings.ts'

let town: CrawlTown
beforeEach(async () => {
  town = await openCrawlTown()
})
afterEach(() => town.close())

/** What the one page of the site that is not as it has to be is refused for; the rest goes in. */
async function reasonFor(path: string): Promise<string> {
  town.site.put('/', page('Welkom', path, '/goed'))
  town.site.put('/goed', page('Goed'))
  const { resources, problems } = await town.crawl('/', { timeoutMs: 2000, maxBytes: 100_000 })
  expect(resources.map(({ name }) => name)).toEqual([`${town.site.url}/`, `${town.site.url}/goed`])
  expect(problems).toHaveLength(1)
  expect(problems[0]?.file).toBe(`${town.site.url}${path}`)
  return problems[0]?.reason ?? ''
}

describe('a page is refused, and the rest goes in, when it', () => {
  test.each([
    'http://169.254.169.254/latest/meta-data/',
    'https://elders.example/x',
    'file:///etc/passwd',
    'gopher://127.0.0.1:70/',
    '//[::1]/',
    'http://2130706433/',
  ])('leads to %s', async (to) => {
    town.site.put('/weg', { kind: 'redirect', to, status: 301 })
    expect(await reasonFor('/weg')).toMatch(/^leads to another site, which is not followed: /)
  })

  test('leads to this site with a password', async () => {
    town.site.put('/weg', { kind: 'redirect', to: town.site.url.replace('//', '//a:geheim@') })
    expect(await reasonFor('/weg')).not.toContain('geheim')
  })

  test('leads to itself, or in a circle', async () => {
    town.site.put('/weg', { kind: 'redirect', to: '/weg' })
    expect(await reasonFor('/weg')).toMatch(/itself/)
    town.site.put('/om', { kind: 'redirect', to: '/weg' })
    town.site.put('/weg', { kind: 'redirect', to: '/om' })
    const { problems } = await town.crawl()
    expect(problems.map(({ reason }) => reason)).toEqual([expect.stringMatching(/itself/)])
  })

  test('leads on for ever', async () => {
    town.site.otherwise = (path) => {
      return path.startsWith('/weg') ? { kind: 'redirect', to: `${path}x` } : undefined
    }
    town.site.put('/', page('Welkom', '/weg'))
    expect((await town.crawl()).problems).toEqual([
      { file: `${town.site.url}/wegxxxxx`, reason: 'leads on more than 5 times' },
    ])
  })

  test('never ends', async () => {
    town.site.put('/eindeloos', { kind: 'endless' })
    expect(await reasonFor('/eindeloos')).toBe('is larger than 98 kB (CRAWL_MAX_BYTES)')
  })

  test('comes a byte at a time, or not at all', async () => {
    town.site.put('/traag', { kind: 'drip' })
    expect(await reasonFor('/traag')).toBe('did not come to an end in 2 seconds (CRAWL_TIMEOUT_MS)')
    town.site.put('/traag', { kind: 'silent' })
    expect(await reasonFor('/traag')).toBe('did not come to an end in 2 seconds (CRAWL_TIMEOUT_MS)')
  })

  test('is a gzip bomb', async () => {
    town.site.put('/bom', { kind: 'bomb', megabytes: 500 })
    expect(await reasonFor('/bom')).toMatch(/^is larger than/)
  })

  test('is packed in a way that nobody asked for, or not packed as it says', async () => {
    const html = { 'content-type': 'text/html' }
    town.site.put('/vreemd', {
      kind: 'raw',
      headers: { ...html, 'content-encoding': 'deflate, gzip' },
      body: 'x',
    })
    expect(await reasonFor('/vreemd')).toBe('is packed in a way that is not read')
    town.site.put('/vreemd', {
      kind: 'raw',
      headers: { ...html, 'content-encoding': 'gzip' },
      body: 'geheim',
    })
    expect(await reasonFor('/vreemd')).toBe('is packed and cannot be unpacked')
  })
})

test('a page that is nested deeper than anything can read leads nowhere', async () => {
  town.site.put('/', { ...page('Diep'), body: `<a href="/a">a</a>${'<div>'.repeat(100_000)}` })
  const { resources, problems } = await town.crawl()
  expect([resources.length, problems]).toEqual([1, []])
})

test('packed pages are read, and the cap is of what comes out', async () => {
  town.site.put('/', { ...page('Welkom', '/a'), encoding: 'gzip' })
  town.site.put('/a', { ...page('a'), encoding: 'br' })
  const { resources } = await town.crawl()
  expect(resources.map(({ bytes }) => Buffer.from(bytes).toString().slice(0, 9))).toEqual([
    '<!doctype',
    '<!doctype',
  ])
})

test('no cookie that was set is ever sent, and the agent says who it is', async () => {
  town.site.put('/', page('Welkom', '/a', '/weg'))
  town.site.put('/weg', { kind: 'redirect', to: '/a' })
  town.site.put('/a', page('a'))
  await town.crawl()
  expect(town.site.requests.filter(({ headers }) => 'cookie' in headers || 'referer' in headers)).toEqual([])
  expect(town.site.requests.every(({ headers }) => headers['user-agent']?.startsWith('Balie/'))).toBe(true)
})

describe('a sitemap', () => {
  test.each([
    [
      'with entities',
      '<!DOCTYPE x [<!ENTITY a "aaaa">]><urlset><url><loc>&a;</loc></url></urlset>',
      /DOCTYPE/,
    ],
    ['with a file', '<!doctype x [<!ENTITY a SYSTEM "file:///etc/passwd">]><urlset/>', /DOCTYPE/],
    [
      'on another site',
      sitemap('http://169.254.169.254/a', 'https://elders.example/b').body,
      /the same goes for 1 more/,
    ],
  ])('%s is refused and said', async (_, body, reason) => {
    const { site } = town
    site.put('/', page('Welkom'))
    site.put('/sitemap.xml', { kind: 'content', body, mediaType: 'text/xml' })
    const { resources, problems } = await town.crawl()
    expect(resources).toHaveLength(1)
    expect(problems).toEqual([expect.objectContaining({ reason: expect.stringMatching(reason) })])
  })

  test('that is too large when it is unpacked is refused', async () => {
    town.site.put('/sitemap.xml', { kind: 'bomb', megabytes: 50 })
    town.site.put('/', page('Welkom'))
    const { problems } = await town.crawl('/', { maxBytes: 1_000_000 })
    expect(problems.map(({ reason }) => reason)).toEqual([expect.stringMatching(/^is larger than/)])
  })

  test('that names itself, and ever more sitemaps, comes to an end', async () => {
    const { site } = town
    site.put('/', page('Welkom'))
    site.otherwise = (path) => {
      if (!path.startsWith('/sitemap')) return undefined
      const more = Array.from(
        { length: 20 },
        (_, at) => `<sitemap><loc>${site.url}${path}${at}</loc></sitemap>`,
      )
      const body = `<sitemapindex><sitemap><loc>${site.url}${path}</loc></sitemap>${more.join('')}</sitemapindex>`
      return { kind: 'content', mediaType: 'text/xml', body }
    }
    const { problems } = await town.crawl()
    expect(site.requests.length).toBeLessThan(110)
    expect(problems.at(-1)?.reason).toMatch(/more than 100 sitemaps/)
  })
})

describe('a site is not asked when', () => {
  const strict = parseCrawlSettings({})

  async function refusalOf(url: string, addresses: readonly string[] = ['127.0.0.1']): Promise<string> {
    const { directory, site } = town
    const resolve = (): Promise<readonly string[]> => Promise.resolve(addresses)
    const result = await crawl({ url, directory, clock: createTestClock(), settings: strict, resolve })
    expect(site.requests).toEqual([])
    expect(result.resources).toEqual([])
    expect(JSON.stringify(result.problems)).not.toContain('geheim')
    return result.problems.map(({ reason }) => reason).join()
  }

  test.each([
    ['http://www.voorbeeldstad.nl/', /only https/],
    ['http://localhost/', /only https/],
    ['https://127.0.0.1/', /is a number/],
    ['https://2130706433/', /is a number/],
    ['https://0x7f.1/', /is a number/],
    ['https://0177.0.0.1/', /is a number/],
    ['https://[::1]/', /is a number/],
    ['https://[::ffff:169.254.169.254]/', /is a number/],
    ['https://169.254.169.254/', /is a number/],
    ['file:///etc/passwd', /no web address/],
    ['gopher://voorbeeldstad.nl/', /no web address/],
    ['https://iemand:geheim@www.voorbeeldstad.nl/', /name or password/],
    ['voorbeeldstad', /no address/],
  ])('it is %s', async (url, reason) => {
    expect(await refusalOf(url)).toMatch(reason)
  })

  test.each([
    [['127.0.0.1']],
    [['10.0.0.5']],
    [['169.254.169.254']],
    [['::1']],
    [['fd00::1']],
    [['::ffff:127.0.0.1']],
    [['93.184.215.14', '192.168.1.1']],
    [[]],
  ])('its name leads to %j', async (addresses) => {
    expect(await refusalOf('https://www.voorbeeldstad.nl/', addresses)).toMatch(/not public/)
  })

  test('its name leads to this machine, though it may be asked in a test: only by https', async () => {
    const settings = { ...loopbackSettings, isLoopbackAllowed: true }
    const url = `http://www.voorbeeldstad.nl:${new URL(town.site.url).port}/`
    const { problems } = await crawl({ url, directory: town.directory, clock: town.clock, settings })
    expect(problems.map(({ reason }) => reason)).toEqual(['begins with http: only https is asked'])
  })

  test('its name changes its mind between two requests', async () => {
    const { site } = town
    site.put('/', page('Welkom', '/a'))
    site.put('/a', page('a'))
    const answers = ['127.0.0.1', '127.0.0.1', '127.0.0.1', '10.0.0.5']
    const resolve = (): Promise<readonly string[]> => Promise.resolve([answers.shift() ?? ''])
    const url = `${site.url.replace('127.0.0.1', 'localhost')}/`
    const { resources, problems } = await crawl({
      ...{ url, directory: town.directory, clock: town.clock, settings: loopbackSettings, resolve },
    })
    expect(resources).toHaveLength(1)
    expect(problems[0]?.reason).toMatch(/not public/)
    expect(site.paths()).not.toContain('/a')
  })

  test('its name leads to another address than the system knows: only what was checked is connected to', async () => {
    const resolve = (): Promise<readonly string[]> => Promise.resolve(['127.0.0.2'])
    const url = `${town.site.url.replace('127.0.0.1', 'localhost')}/`
    const settings = { ...loopbackSettings, timeoutMs: 2000 }
    const { problems } = await crawl({ url, directory: town.directory, clock: town.clock, settings, resolve })
    expect(problems).toHaveLength(1)
    expect(town.site.requests).toEqual([])
  })

  test('its name is not found', async () => {
    const resolve = (): Promise<never> =>
      Promise.reject(Object.assign(new Error('geheim'), { code: 'ENOTFOUND' }))
    const url = 'https://www.voorbeeldstad.nl/'
    const { problems } = await crawl({
      url,
      directory: town.directory,
      clock: town.clock,
      settings: strict,
      resolve,
    })
    expect(problems[0]?.reason).toMatch(/^has a name that is not found now/)
  })
})
