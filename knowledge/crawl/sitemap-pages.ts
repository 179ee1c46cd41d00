import { Malformed, Unsupported } from '../../core/errors.ts'
import type { Problem } from '../article.ts'
import type { Ask } from './ask.ts'
import { askFollowing } from './ask-following.ts'
import { parseSitemap, type SitemapEntry } from './parse-sitemap.ts'

const mostSitemaps = 100
/** An index names sitemaps; one that names indexes is read too. */
const deepest = 3

export interface SitemapPages {
  readonly entries: readonly SitemapEntry[]
  readonly problems: readonly Problem[]
  /** One of them could not be had for the moment: there may be pages that are not among the entries. */
  readonly isPartial: boolean
}

export interface SitemapOptions {
  readonly ask: Ask
  readonly origin: string
  readonly mostPages: number
  readonly mostBytes: number
  /** Of entries; the others do not count. */
  readonly isWanted: (entry: SitemapEntry) => boolean
}

interface Place {
  readonly address: string
  readonly depth: number
  /** Nobody named it: it need not be there. */
  readonly isGuess: boolean
}

/** What the sitemaps of a site list, in their order; sitemaps of other sites are not asked. */
export async function readSitemaps(named: readonly string[], options: SitemapOptions): Promise<SitemapPages> {
  const { origin, mostPages, isWanted } = options
  const entries: SitemapEntry[] = []
  const problems: Problem[] = []
  const guesses = [{ address: new URL('/sitemap.xml', origin).href, depth: 1, isGuess: true }]
  const queue: Place[] =
    named.length === 0 ? guesses : named.map((address) => ({ address, depth: 1, isGuess: false }))
  const seen = new Set<string>()
  let isPartial = false
  for (let place = queue.shift(); place; place = queue.shift()) {
    const url = URL.parse(place.address, origin)
    if (url && seen.has(url.href)) continue
    if (seen.size >= mostSitemaps) {
      problems.push({
        file: origin,
        reason: `has more than ${mostSitemaps} sitemaps: the others are not read`,
      })
      break
    }
    seen.add(url?.href ?? place.address)
    const read = await readOne(url, place, options)
    isPartial ||= read.isPartial === true
    if (read.problem) problems.push(read.problem)
    for (const entry of read.entries.filter(isWanted)) if (entries.length <= mostPages) entries.push(entry)
    // One more than is wanted is enough to know that there are too many.
    if (entries.length > mostPages) break
    const room = mostSitemaps * 2 - queue.length
    queue.push(
      ...read.sitemaps.slice(0, room).map((address) => ({ address, depth: place.depth + 1, isGuess: false })),
    )
  }
  return { entries, problems, isPartial }
}

interface ReadOne {
  readonly entries: readonly SitemapEntry[]
  readonly sitemaps: readonly string[]
  readonly problem?: Problem
  readonly isPartial?: boolean
}

async function readOne(url: URL | null, place: Place, options: SitemapOptions): Promise<ReadOne> {
  if (url?.origin !== options.origin) {
    return nothing(options.origin, 'names a sitemap on another site, which is not asked')
  }
  const answered = await askFollowing(options.ask, url)
  switch (answered.kind) {
    case 'given':
      return readGiven(answered.bytes, { url, place, options })
    case 'gone':
      return place.isGuess
        ? { entries: [], sitemaps: [] }
        : nothing(url.href, `is a sitemap that is not there (${answered.status})`)
    case 'refused':
      return nothing(url.href, answered.reason)
    case 'failed':
      return { ...nothing(url.href, answered.reason), isPartial: true }
    case 'not-modified':
      return { ...nothing(url.href, 'is not given'), isPartial: true }
  }
}

async function readGiven(
  bytes: Uint8Array,
  { url, place, options }: { url: URL; place: Place; options: SitemapOptions },
): Promise<ReadOne> {
  try {
    const { kind, entries } = await parseSitemap(bytes, options.mostBytes)
    if (kind === 'pages') return { entries, sitemaps: [] }
    if (place.depth >= deepest)
      return nothing(url.href, 'is an index of indexes of sitemaps: too deep to be read')
    return { entries: [], sitemaps: entries.map(({ address }) => address) }
  } catch (error) {
    if (!(error instanceof Malformed || error instanceof Unsupported)) throw error
    // Many a site answers a page of its own for an address that it does not know.
    const isNone = place.isGuess && error instanceof Malformed
    return isNone ? { entries: [], sitemaps: [] } : nothing(url.href, error.message)
  }
}

function nothing(file: string, reason: string): ReadOne {
  return { entries: [], sitemaps: [], problem: { file, reason } }
}
