import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openCrawlTown, type CrawlTown } from '../../tests/fakes/crawl-town.ts'
import { page, sitemap } from '../../tests/fakes/site.ts'
import { crawledResources } from './crawled-resources.ts'

let town: CrawlTown
beforeEach(async () => {
  town = await openCrawlTown()
})
afterEach(() => town.close())

const hourMs = 60 * 60 * 1000

/** A start, and three pages that it leads to. */
function putPages(): void {
  const { site } = town
  site.put('/', page('Welkom', '/a', '/b', '/c'))
  site.put('/a', { ...page('a'), etag: '"a1"', lastModified: 'Sat, 31 Jan 2026 10:00:00 GMT' })
  site.put('/b', { ...page('b'), lastModified: 'Sun, 01 Feb 2026 10:00:00 GMT' })
  site.put('/c', { ...page('c'), etag: 'W/"c1"' })
}

async function cacheFiles(): Promise<readonly string[]> {
  const names = await readdir(town.directory, { recursive: true })
  return names.filter((name) => /\.(page|draft)$/.test(name))
}

/** The paths asked by the next run. */
async function asked(run: () => Promise<unknown>): Promise<readonly string[]> {
  const before = town.site.requests.length
  await run()
  return town.site.paths().slice(before)
}

describe('the next run', () => {
  test('asks what it has by its etag and day, and takes that nothing changed', async () => {
    putPages()
    const first = await town.crawl()
    expect(first).toMatchObject({ fetched: 4, notModified: 0, problems: [] })
    const before = town.site.requests.length
    const second = await town.crawl()
    expect(second).toMatchObject({ fetched: 1, notModified: 3, problems: [] })
    const headers = town.site.requests.slice(before + 3).map((request) => request.headers)
    expect(headers.map((sent) => [sent['if-none-match'], sent['if-modified-since']])).toEqual([
      ['"a1"', 'Sat, 31 Jan 2026 10:00:00 GMT'],
      [undefined, 'Sun, 01 Feb 2026 10:00:00 GMT'],
      ['W/"c1"', undefined],
    ])
    expect(second.resources).toEqual(first.resources)
    expect(second.resources.map(({ modified }) => modified)).toEqual([
      undefined,
      '2026-01-31',
      '2026-02-01',
      undefined,
    ])
  })

  test('takes a page that changed', async () => {
    putPages()
    await town.crawl()
    town.site.put('/a', { ...page('a, maar anders'), etag: '"a2"' })
    const { resources, fetched } = await town.crawl()
    expect(fetched).toBe(2)
    expect(Buffer.from(resources[1]?.bytes ?? []).toString()).toContain('a, maar anders')
  })

  test.each([404, 410])(
    'says that a page is gone (%d), once, and takes it out of the cache',
    async (status) => {
      putPages()
      town.site.put('/sitemap.xml', sitemap(...['/a', '/b'].map((path) => town.site.url + path)))
      await town.crawl()
      town.site.put('/a', { kind: 'status', status })
      const { resources, problems } = await town.crawl()
      expect(resources.map(({ name }) => name)).toEqual([`${town.site.url}/`, `${town.site.url}/b`])
      expect(problems).toEqual([
        { file: `${town.site.url}/a`, reason: `is gone (${status}): it is left out from now on` },
      ])
      expect(await cacheFiles()).toHaveLength(2)
      expect((await town.crawl()).problems).toEqual([
        { file: `${town.site.url}/a`, reason: `is linked to or listed, and not there (${status})` },
      ])
    },
  )

  test('takes a page out of the cache that nothing leads to any more', async () => {
    putPages()
    await town.crawl()
    town.site.put('/', page('Welkom', '/a', '/c'))
    expect((await town.crawl()).resources).toHaveLength(3)
    expect(await cacheFiles()).toHaveLength(3)
  })

  test.each([
    { kind: 'status', status: 500 } as const,
    { kind: 'status', status: 403 } as const,
    { kind: 'silent' } as const,
    { kind: 'drip' } as const,
    { kind: 'cut off' } as const,
    { kind: 'hung up' } as const,
    { kind: 'redirect', to: 'https://storing.example/' } as const,
  ])('keeps the last good copy of a page that fails for the moment ($kind)', async (answer) => {
    putPages()
    await town.crawl()
    town.site.put('/a', answer)
    const { resources, problems } = await town.crawl('/', { timeoutMs: 2000 })
    expect(resources).toHaveLength(4)
    expect(problems).toEqual([
      { file: `${town.site.url}/a`, reason: expect.stringMatching(/; the copy of 2026-03-02 stays in use$/) },
    ])
    expect(JSON.stringify(problems)).not.toContain('geheim')
  })

  test('leaves a site alone that fails again and again, and goes on there later', async () => {
    const { site } = town
    const paths = Array.from({ length: 20 }, (_, at) => `/${at}`)
    site.put('/', page('Welkom', ...paths))
    for (const path of paths) site.put(path, page(path))
    await town.crawl()
    town.clock.advance(24 * hourMs)
    for (const path of paths.slice(3)) site.put(path, { kind: 'status', status: 502 })
    const down = await town.crawl()
    expect(down.resources).toHaveLength(21)
    expect(down.problems).toHaveLength(6)
    expect(down.problems.at(-1)?.reason).toMatch(/12 addresses of its site were not asked/)
    for (const path of paths) site.put(path, page(path))
    expect(await asked(() => town.crawl())).toEqual(['/robots.txt', '/sitemap.xml', ...paths.slice(3)])
  })

  test('reads a page again whose file in the cache was damaged', async () => {
    putPages()
    await town.crawl()
    for (const name of await cacheFiles()) {
      const file = join(town.directory, name)
      await writeFile(file, (await readFile(file)).subarray(0, -1))
    }
    expect(await crawledResources(`${town.site.url}/`, town.directory)).toEqual([])
    expect(await town.crawl()).toMatchObject({ fetched: 4, notModified: 0, problems: [] })
  })
})

describe('a run that is cut off', () => {
  test('by its signal rejects, and the next one asks for what is left', async () => {
    putPages()
    const stop = new AbortController()
    const reason = new Error('enough')
    const onProgress = (done: number): void => {
      if (done === 2) stop.abort(reason)
    }
    await expect(town.crawl('/', {}, { signal: stop.signal, onProgress })).rejects.toBe(reason)
    expect(await asked(() => town.crawl())).toEqual(['/robots.txt', '/sitemap.xml', '/b', '/c'])
    expect(await asked(() => town.crawl())).toEqual(['/robots.txt', '/sitemap.xml', '/', '/a', '/b', '/c'])
  })

  test('more than an hour ago is begun again', async () => {
    putPages()
    const stop = new AbortController()
    const onProgress = (): void => {
      stop.abort()
    }
    await expect(town.crawl('/', {}, { signal: stop.signal, onProgress })).rejects.toThrow()
    town.clock.advance(hourMs)
    expect(await asked(() => town.crawl())).toHaveLength(6)
  })

  test('by a kill in the middle of a page is taken up, with all pages whole', async () => {
    putPages()
    town.site.put('/b', { kind: 'silent' })
    const program = `
      const { crawl } = await import(${JSON.stringify(import.meta.resolve('./crawl.ts'))})
      const { parseCrawlSettings } = await import(${JSON.stringify(import.meta.resolve('./settings.ts'))})
      await crawl({
        url: ${JSON.stringify(`${town.site.url}/`)},
        directory: ${JSON.stringify(town.directory)},
        clock: { now: () => new Date(${town.clock.now().getTime()}) },
        settings: parseCrawlSettings({ CRAWL_ALLOW_LOOPBACK: 'on', CRAWL_PACE_MS: '0' }),
      })`
    const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' })
    town.site.onRequest = ({ path }) => {
      if (path === '/b') child.kill('SIGKILL')
    }
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
    expect(await crawledResources(`${town.site.url}/`, town.directory)).toEqual([])
    town.site.onRequest = () => undefined
    putPages()
    expect(await asked(() => town.crawl())).toEqual(['/robots.txt', '/sitemap.xml', '/b', '/c'])
    expect(await crawledResources(`${town.site.url}/`, town.directory)).toHaveLength(4)
  })
})

describe('what was read last', () => {
  test('is there without asking anybody, in the same order', async () => {
    putPages()
    const { resources } = await town.crawl()
    const before = town.site.requests.length
    expect(await crawledResources(`${town.site.url}/#top`, town.directory)).toEqual(resources)
    expect(town.site.requests).toHaveLength(before)
  })

  test('is nothing before the first run, and nothing of another site', async () => {
    putPages()
    await town.crawl()
    expect(await crawledResources('https://www.voorbeeldstad.nl/', town.directory)).toEqual([])
    expect(await crawledResources('no address', town.directory)).toEqual([])
  })

  test('holds its bytes on disk until they are asked for', async () => {
    putPages()
    const { resources } = await town.crawl()
    town.site.put('/', page('Welkom'))
    await town.crawl()
    expect(() => resources[1]?.bytes).toThrow(/not in the cache/)
  })
})
