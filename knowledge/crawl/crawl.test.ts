import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { page, robots, sitemap, sitemapIndex } from '../../tests/fakes/site.ts'
import { openCrawlTown, type CrawlTown } from '../../tests/fakes/crawl-town.ts'

let town: CrawlTown
beforeEach(async () => {
  town = await openCrawlTown()
})
afterEach(() => town.close())

describe('a site with a sitemap', () => {
  test('is read as the sitemap lists it, its start first', async () => {
    const { site } = town
    site.put('/', page('Welkom', '/niet-in-de-sitemap'))
    site.put('/paspoort', page('Paspoort'))
    site.put('/afval', page('Afval'))
    site.put('/sitemap.xml', sitemap(`${site.url}/paspoort 2026-01-31T10:00:00Z`, `${site.url}/afval`))
    const { resources, problems, fetched } = await town.crawl()
    expect(resources.map(({ url }) => url)).toEqual([
      `${site.url}/`,
      `${site.url}/paspoort`,
      `${site.url}/afval`,
    ])
    expect(problems).toEqual([])
    expect(fetched).toBe(3)
    const paspoort = resources[1]
    expect(paspoort).toMatchObject({
      name: `${site.url}/paspoort`,
      mediaType: 'text/html',
      modified: '2026-01-31',
      id: `${new URL(site.url).host}/paspoort`,
    })
    expect(Buffer.from(paspoort?.bytes ?? []).toString()).toContain('Dit gaat over Paspoort.')
  })

  test('may have an index of sitemaps, some packed, named in robots.txt', async () => {
    const { site } = town
    site.put('/robots.txt', robots(`Sitemap: ${site.url}/kaart/index.xml`))
    site.put('/kaart/index.xml', sitemapIndex(`${site.url}/kaart/a.xml.gz`, `${site.url}/kaart/b.xml`))
    const packed = gzipSync(sitemap(`${site.url}/a`).body)
    site.put('/kaart/a.xml.gz', { kind: 'content', body: packed, mediaType: 'application/gzip' })
    site.put('/kaart/b.xml', sitemap(`${site.url}/b`))
    for (const path of ['/', '/a', '/b']) site.put(path, page(path))
    expect(await town.paths()).toEqual(['/', '/a', '/b'])
    expect(site.paths()).not.toContain('/sitemap.xml')
  })

  test('is its sitemap, when that is what was named', async () => {
    const { site } = town
    site.put('/pdc/sitemap-producten.xml', sitemap(`${site.url}/producten/a`))
    site.put('/producten/a', page('a'))
    expect(await town.paths('/pdc/sitemap-producten.xml')).toEqual(['/producten/a'])
  })

  test('is read below the path that was named, and no other site is', async () => {
    const { site } = town
    site.put(
      '/sitemap.xml',
      sitemap(`${site.url}/regelen/a`, `${site.url}/nieuws/b`, 'https://elders.example/c'),
    )
    for (const path of ['/regelen', '/regelen/a', '/nieuws/b']) site.put(path, page(path))
    const { resources, problems } = await town.crawl('/regelen')
    expect(resources.map(({ id }) => id.replace(/^[^/]*/, ''))).toEqual(['/regelen', '/regelen/a'])
    expect(problems).toEqual([
      { file: 'https://elders.example/c', reason: expect.stringMatching(/another site/) },
    ])
  })

  test('asks what it listed before, while the sitemap cannot be had', async () => {
    const { site } = town
    site.put('/sitemap.xml', sitemap(`${site.url}/a`))
    site.put('/', page('Welkom'))
    site.put('/a', page('a'))
    await town.crawl()
    site.put('/sitemap.xml', { kind: 'status', status: 500 })
    const { resources, problems } = await town.crawl()
    expect(resources).toHaveLength(2)
    expect(problems).toEqual([{ file: `${site.url}/sitemap.xml`, reason: 'is not given now (500)' }])
  })
})

describe('a site without a sitemap', () => {
  test('is read by its links, below the path that was named', async () => {
    const { site } = town
    site.put(
      '/regelen/',
      page('Regelen', 'paspoort#kosten', '/nieuws', 'paspoort?utm_source=x', 'https://elders.example/'),
    )
    site.put(
      '/regelen/paspoort',
      page('Paspoort', '/regelen/id-kaart', 'foto.jpg', 'mailto:a@example.nl', 'javascript:x()'),
    )
    site.put('/regelen/id-kaart', page('Id-kaart', '/regelen/'))
    site.put('/nieuws', page('Nieuws'))
    expect(await town.paths('/regelen/')).toEqual(['/regelen/', '/regelen/paspoort', '/regelen/id-kaart'])
    expect(site.paths()).toEqual([
      '/robots.txt',
      '/sitemap.xml',
      '/regelen/',
      '/regelen/paspoort',
      '/regelen/id-kaart',
    ])
  })

  test('may be one page, or one document', async () => {
    const { site } = town
    site.put('/feed.xml', { kind: 'content', body: '<producten/>', mediaType: 'application/xml' })
    site.put('/regelen/paspoort', page('Paspoort', '/regelen/'))
    expect(await town.paths('/feed.xml')).toEqual(['/feed.xml'])
    expect(await town.paths('/regelen/paspoort')).toEqual(['/regelen/paspoort'])
  })

  test('gives documents by their media type, or by their name when the server does not know', async () => {
    const { site } = town
    site.put('/', page('Welkom', '/a.pdf', '/b.docx', '/c', '/d', '/e.md'))
    const content = (mediaType: string, body = 'x') => ({ kind: 'content', body, mediaType }) as const
    site.put('/a.pdf', content('application/pdf;charset=x'))
    site.put('/b.docx', content('application/octet-stream'))
    site.put('/c', content('image/png'))
    site.put('/d', content('<script>alert(1)</script>'))
    site.put('/e.md', content('text/plain'))
    const { resources, problems } = await town.crawl()
    expect(resources.slice(1).map(({ mediaType }) => mediaType)).toEqual([
      'application/pdf',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'text/markdown',
    ])
    expect(problems).toEqual([
      { file: `${site.url}/c`, reason: 'is image/png, which is not read' },
      { file: `${site.url}/d`, reason: 'is of no media type, which is not read' },
    ])
  })

  test('may have a calendar that goes on for ever', async () => {
    const { site } = town
    site.put('/', page('Welkom', '/kalender/2026/1', '/zoek?p=1', '/contact'))
    site.put('/contact', page('Contact'))
    site.otherwise = (path) => {
      const at = Number(/\d+$/.exec(path)?.[0])
      const links = Array.from({ length: 30 }, (_, more) => at * 30 + more)
      if (path.startsWith('/kalender'))
        return page(path, ...links.map((number) => `/kalender/2026/${number}`))
      return path.startsWith('/zoek') ? page(path, ...links.map((number) => `?p=${number}`)) : undefined
    }
    const { resources, problems } = await town.crawl()
    const of = (name: string): number => resources.filter(({ url }) => url?.includes(name)).length
    expect([of('/kalender/'), of('/zoek?'), of('/contact')]).toEqual([200, 200, 1])
    expect(problems.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/a calendar or search has too many like it; the same goes for \d+ more/),
    ])
  })

  test('may have a million pages: as many are asked as was set, and the rest is said', async () => {
    const { site } = town
    site.otherwise = (path) =>
      path.endsWith('.xml') || path.endsWith('.txt') ? undefined : page(path, `${path}a/`, `${path}b/`)
    const { resources, problems } = await town.crawl('/', { maxPages: 50 })
    expect(resources).toHaveLength(50)
    expect(problems).toEqual([
      expect.objectContaining({
        reason: expect.stringMatching(/more than 50 pages \(CRAWL_MAX_PAGES\)/),
      }),
    ])
    expect(site.requests).toHaveLength(52)
  })
})

describe('robots.txt', () => {
  test('is obeyed, for our name before all others', async () => {
    const { site } = town
    site.put(
      '/robots.txt',
      robots('User-agent: *', 'Disallow: /', '', 'User-agent: Balie', 'Disallow: /intern'),
    )
    site.put('/', page('Welkom', '/intern/a', '/open'))
    site.put('/open', page('Open'))
    const { resources, problems } = await town.crawl()
    expect(resources).toHaveLength(2)
    expect(site.paths()).not.toContain('/intern/a')
    expect(problems).toEqual([
      { file: `${site.url}/intern/a`, reason: expect.stringContaining('robots.txt') },
    ])
  })

  test('says that nothing is read', async () => {
    const { site } = town
    site.put('/robots.txt', robots('User-agent: *', 'Disallow: /'))
    site.put('/', page('Welkom'))
    expect((await town.crawl()).resources).toEqual([])
    expect(site.paths()).not.toContain('/')
  })

  test.each([
    { kind: 'status', status: 503 } as const,
    { kind: 'hung up' } as const,
    { kind: 'redirect', to: 'https://elders.example/robots.txt' } as const,
  ])('that cannot be had ($kind) forbids all, and what was read before stays', async (answer) => {
    const { site } = town
    site.put('/', page('Welkom'))
    expect((await town.crawl()).resources).toHaveLength(1)
    site.put('/robots.txt', answer)
    const asked = site.requests.length
    const { resources, problems } = await town.crawl()
    expect(resources).toHaveLength(1)
    expect(problems).toEqual([
      { file: `${site.url}/robots.txt`, reason: expect.stringMatching(/no page is asked$/) },
    ])
    expect(site.requests.slice(asked).map(({ path }) => path)).toEqual(['/robots.txt'])
  })

  test.each([404, 403])('that is not there (%d) allows all', async (status) => {
    const { site } = town
    site.put('/robots.txt', { kind: 'status', status })
    site.put('/', page('Welkom'))
    expect((await town.crawl()).resources).toHaveLength(1)
  })
})

describe('the pace', () => {
  test('is kept between all requests to a site', async () => {
    town.site.put('/', page('Welkom', '/a'))
    town.site.put('/a', page('a'))
    await town.crawl('/', { paceMs: 500 })
    expect(town.waits).toEqual([500, 500, 500])
  })

  test('is the longer one of ours and the site, up to 10 seconds', async () => {
    town.site.put('/robots.txt', robots('User-agent: *', 'Crawl-delay: 3'))
    town.site.put('/', page('Welkom'))
    await town.crawl('/', { paceMs: 500 })
    town.site.put('/robots.txt', robots('User-agent: *', 'Crawl-delay: 86400'))
    await town.crawl('/', { paceMs: 500 })
    expect(town.waits).toEqual([500, 3000, 500, 10_000])
  })

  test('a page that is too busy is asked once more, when it wants to be', async () => {
    town.site.put('/', { kind: 'status', status: 503, retryAfterS: 7 })
    const { problems } = await town.crawl('/', { paceMs: 500 })
    expect(town.waits).toEqual([500, 500, 7000])
    expect(problems).toEqual([{ file: `${town.site.url}/`, reason: 'is not given now (503)' }])
  })
})
