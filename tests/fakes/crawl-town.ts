import { crawl, type CrawlOptions, type Crawled } from '../../knowledge/crawl/crawl.ts'
import { parseCrawlSettings, type CrawlSettings } from '../../knowledge/crawl/settings.ts'
import { openSite, type Site } from './site.ts'
import { openDirectory } from './temporary-directory.ts'
import { createTestClock, type TestClock } from './test-clock.ts'

/** A small website, a cache, and a clock that goes on when the crawler waits. */
export interface CrawlTown {
  readonly site: Site
  readonly directory: string
  readonly clock: TestClock
  /** How long the crawler waited, in milliseconds, each time. */
  readonly waits: readonly number[]
  crawl(path?: string, settings?: Partial<CrawlSettings>, more?: Partial<CrawlOptions>): Promise<Crawled>
  /** The paths of what it found, and no problem. */
  paths(path?: string): Promise<readonly string[]>
  close(): Promise<void>
}

/** For a site on this machine, without waiting. */
export const loopbackSettings: CrawlSettings = parseCrawlSettings({
  CRAWL_ALLOW_LOOPBACK: 'on',
  CRAWL_PACE_MS: '0',
})

export async function openCrawlTown(): Promise<CrawlTown> {
  const site = await openSite()
  const cache = await openDirectory()
  const directory = cache.path
  const clock = createTestClock()
  const waits: number[] = []

  function crawlSite(path = '/', settings: Partial<CrawlSettings> = {}, more: Partial<CrawlOptions> = {}) {
    return crawl({
      url: `${site.url}${path}`,
      directory,
      clock,
      settings: { ...loopbackSettings, ...settings },
      wait: (ms) => {
        waits.push(ms)
        clock.advance(ms)
        return Promise.resolve()
      },
      ...more,
    })
  }

  return {
    site,
    directory,
    clock,
    waits,
    crawl: crawlSite,
    async paths(path) {
      const { resources, problems } = await crawlSite(path)
      if (problems.length > 0) throw new Error(JSON.stringify(problems))
      return resources.map(({ name }) => name.slice(site.url.length))
    },
    async close() {
      await site.close()
      await cache.close()
    },
  }
}
