import robotsParser from 'robots-parser'
import { agent, type Ask } from './ask.ts'
import { askFollowing } from './ask-following.ts'

export type Robots =
  | {
      readonly kind: 'rules'
      readonly allows: (url: URL) => boolean
      readonly sitemaps: readonly string[]
      readonly delayMs: number
    }
  /** Nobody knows what is allowed: nothing is. */
  | { readonly kind: 'unknown'; readonly reason: string }

/** RFC 9309, 2.5: what is beyond this nobody has to read. */
const mostBytes = 500 * 1024
const longestLine = 2000
const mostLines = 5000
/** Each costs the length of an address, for each address. */
const mostStars = 10
const longestDelayMs = 10_000

/** What the site asks of us. RFC 9309, 2.3.1: without the file (4xx) all is allowed; while it cannot be had, nothing is. */
export async function readRobots(ask: Ask, origin: string): Promise<Robots> {
  const url = new URL('/robots.txt', origin)
  const answered = await askFollowing(ask, url)
  switch (answered.kind) {
    case 'given':
      return rulesOf(url, Buffer.from(answered.bytes.subarray(0, mostBytes)).toString('utf8'))
    case 'gone':
      return rulesOf(url, '')
    case 'failed':
      return isRefusal(answered.status) ? rulesOf(url, '') : { kind: 'unknown', reason: answered.reason }
    case 'not-modified':
      return { kind: 'unknown', reason: 'is not given' }
    case 'refused':
      return { kind: 'unknown', reason: answered.reason }
  }
}

function isRefusal(status: number | undefined): boolean {
  return status !== undefined && status >= 400 && status < 500 && status !== 429
}

function rulesOf(url: URL, text: string): Robots {
  const parsed = robotsParser(url.href, sensible(text))
  const delayMs = (parsed.getCrawlDelay(agent) ?? 0) * 1000
  return {
    kind: 'rules',
    allows: ({ href }) => parsed.isAllowed(href, agent) !== false,
    sitemaps: parsed.getSitemaps(),
    delayMs: Math.min(Math.max(delayMs, 0), longestDelayMs),
  }
}

/** A mark of byte order hides the first line; stars and lines without end take time without end. */
function sensible(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\*{2,}/g, '*'))
    .filter((line) => line.length <= longestLine && line.split('*').length <= mostStars + 1)
    .slice(0, mostLines)
    .join('\n')
}
