import { createFamilies } from './families.ts'
import { isOtherFile } from './media-type.ts'
import { pageAddressOf } from './page-address.ts'
import type { Scope } from './scope.ts'
import type { SitemapEntry } from './parse-sitemap.ts'
import type { Tally } from './tally.ts'

export interface Visit {
  readonly url: URL
  /** How many links away from the start. */
  readonly depth: number
  /** The addresses that led on to this one, each by a redirect. */
  readonly via: readonly string[]
  /** ISO 8601 day, as the sitemap said it. */
  readonly modified?: string
}

/** The addresses that are still to be asked, each once, the nearest first. */
export interface Frontier {
  addStart(): void
  addListed(entry: SitemapEntry): void
  addLink(link: string, from: Visit): void
  /** In the origin it may lead out of the path that was named. */
  addRedirect(url: URL, from: Visit): void
  next(): Visit | undefined
  /** How many there were until now, asked or not. */
  found(): number
}

export interface FrontierOptions {
  readonly start: URL
  readonly scope: Scope
  readonly allows: (url: URL) => boolean
  readonly maxPages: number
  readonly tally: Tally
}

const deepest = 10
/** More than are asked: some are gone, or lead to another. */
const heldForEachPage = 3

export function createFrontier({ start, scope, allows, maxPages, tally }: FrontierOptions): Frontier {
  const seen = new Set<string>()
  const queue: Visit[] = []
  const hasRoom = createFamilies()
  let taken = 0

  function add(visit: Visit): void {
    const { href } = visit.url
    if (seen.has(href)) return
    if (seen.size >= maxPages * heldForEachPage) {
      tally.add(tooMany, href)
      return
    }
    seen.add(href)
    if (allows(visit.url)) queue.push(visit)
    else tally.add('is not asked: robots.txt of its site does not allow it', href)
  }

  const tooMany = `is not asked: its site has more than ${maxPages} pages (CRAWL_MAX_PAGES)`

  return {
    addStart: () => {
      add({ url: pageAddressOf(start.href, start) ?? start, depth: 0, via: [] })
    },
    addListed: ({ address, modified }) => {
      const url = pageAddressOf(address, start)
      if (!url || !scope(url) || isOtherFile(url)) return
      add({ url, depth: 0, via: [], ...(modified !== undefined && { modified }) })
    },
    addLink: (link, from) => {
      const url = pageAddressOf(link, from.url)
      if (!url || seen.has(url.href) || !scope(url) || isOtherFile(url)) return
      if (from.depth >= deepest) tally.add(`is not asked: it is more than ${deepest} links away`, url.href)
      else if (!hasRoom(url)) tally.add('is not asked: a calendar or search has too many like it', url.href)
      else add({ url, depth: from.depth + 1, via: [] })
    },
    addRedirect: (url, from) => {
      add({ ...from, url, via: [...from.via, from.url.href] })
    },
    next: () => {
      if (taken < maxPages) taken++
      else {
        for (const { url } of queue.splice(0)) tally.add(tooMany, url.href)
        return undefined
      }
      return queue.shift()
    },
    found: () => Math.min(taken + queue.length, maxPages),
  }
}
