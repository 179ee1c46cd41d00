import type { Clock } from '../../core/clock.ts'
import type { Problem } from '../article.ts'
import type { Resource } from '../readers/reader.ts'
import { createAsk, type Ask } from './ask.ts'
import { createFrontier, type Frontier } from './frontier.ts'
import { createPace, waitInTime, type Wait } from './pace.ts'
import { pageAddressOf } from './page-address.ts'
import { resolveBySystem, type Resolve } from './public-addresses.ts'
import { readRobots, type Robots } from './robots.ts'
import { createScope, isSitemapAddress, type Scope } from './scope.ts'
import type { CrawlSettings } from './settings.ts'
import { parseSiteAddress } from './site-address.ts'
import { keptPages, openSiteCache, type SiteCache } from './site-cache.ts'
import { readSitemaps, type SitemapPages } from './sitemap-pages.ts'
import { createTally, type Tally } from './tally.ts'
import { walk } from './walk.ts'

export interface CrawlOptions {
  /**
   * One page, or a site: all that is below it, as the sitemap lists it, or as its pages link to each other. The address
   * of a sitemap is all that it lists.
   */
  readonly url: string
  /** Where the pages of every site are kept, and how far a run was. */
  readonly directory: string
  readonly clock: Clock
  readonly settings: CrawlSettings
  /** Of the addresses that were found until now, how many are done. */
  readonly onProgress?: (done: number, found: number) => void
  /** Calls it off: it rejects with the reason, and the next run goes on there. */
  readonly signal?: AbortSignal
  readonly resolve?: Resolve
  readonly wait?: Wait
}

export interface Crawled {
  /** Their bytes are read from the cache when they are asked for; the next run may take a page away. */
  readonly resources: readonly Resource[]
  /** Each of an address, or of the first of many. */
  readonly problems: readonly Problem[]
  /** How many pages were asked for and are as they were. */
  readonly notModified: number
  /** How many were given anew. */
  readonly fetched: number
}

/**
 * Reads a site into its cache, politely: by robots.txt, one request at a time, only what changed. Only the named origin is
 * asked, at public addresses. What is refused, gone or out of order is among the problems.
 * @throws the reason of the signal, and what the disk says
 */
export async function crawl(options: CrawlOptions): Promise<Crawled> {
  const { url, directory, clock, settings, resolve = resolveBySystem, wait = waitInTime } = options
  const parsed = parseSiteAddress(url, settings)
  if (parsed.kind === 'refused') return nothing([{ file: parsed.name, reason: parsed.reason }])
  const { signal = new AbortController().signal } = options
  const start = parsed.url
  const cache = await openSiteCache(directory, start, clock)
  const pace = createPace(settings.paceMs, { clock, wait })
  const ask = createAsk({ settings, resolve, pace, signal })
  const robots = await readRobots(ask, start.origin)
  if (robots.kind === 'unknown') {
    await cache.close(cache.pages, 'cut off')
    const file = new URL('/robots.txt', start.origin).href
    const problem = {
      file,
      reason: `${robots.reason}; until it is known what the site allows, no page is asked`,
    }
    return { ...nothing([problem]), resources: await keptPages(directory, start) }
  }
  pace.slowTo(robots.delayMs)
  return crawlAllowed(options, { start, cache, ask, robots })
}

interface Site {
  readonly start: URL
  readonly cache: SiteCache
  readonly ask: Ask
  readonly robots: Extract<Robots, { kind: 'rules' }>
}

async function crawlAllowed({ settings, clock, onProgress }: CrawlOptions, site: Site): Promise<Crawled> {
  const { start, cache, ask, robots } = site
  const { maxPages } = settings
  const scope = isSitemapAddress(start) ? ({ origin }: URL) => origin === start.origin : createScope(start)
  const tally = createTally()
  const frontier = createFrontier({ start, scope, allows: robots.allows, maxPages, tally })
  const listed = await listPages(site, { settings, scope, tally })
  addFirst(frontier, listed, site)
  const isFollowing = listed.entries.length === 0 && !(listed.isPartial && cache.pages.length > 0)
  const walked = await walk({ frontier, ask, cache, clock, isFollowing, ...(onProgress && { onProgress }) })
  await cache.close(
    walked.pages.map(({ address }) => address),
    walked.isCutOff || listed.isPartial ? 'cut off' : 'whole',
  )
  return {
    resources: walked.pages.map((head) => cache.resource(head)),
    problems: [...listed.problems, ...walked.problems, ...tally.problems()],
    notModified: walked.notModified,
    fetched: walked.fetched,
  }
}

function listPages(
  { start, ask, robots }: Site,
  { settings, scope, tally }: { settings: CrawlSettings; scope: Scope; tally: Tally },
): Promise<SitemapPages> {
  return readSitemaps(isSitemapAddress(start) ? [start.href] : robots.sitemaps, {
    ask,
    origin: start.origin,
    mostPages: settings.maxPages * 2,
    mostBytes: settings.maxBytes,
    isWanted: ({ address }) => {
      const url = pageAddressOf(address, start)
      if (url?.origin !== start.origin)
        tally.add('is listed in the sitemap of another site: it is not asked', address.slice(0, 200))
      return url !== undefined && scope(url)
    },
  })
}

/** While a sitemap cannot be had, what it listed the last time is in its place. */
function addFirst(frontier: Frontier, listed: SitemapPages, { start, cache }: Site): void {
  if (!isSitemapAddress(start)) frontier.addStart()
  for (const entry of listed.entries) frontier.addListed(entry)
  if (listed.isPartial) for (const address of cache.pages) frontier.addListed({ address })
}

function nothing(problems: readonly Problem[]): Crawled {
  return { resources: [], problems, notModified: 0, fetched: 0 }
}
