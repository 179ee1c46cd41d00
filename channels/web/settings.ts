import { z } from 'zod'
import type { Environment } from '../../core/channel.ts'

export interface WebSettings {
  /** Sites that may open a chat, our own public one among them. */
  readonly origins: readonly string[]
  /** Our own pages on this machine may too: http://localhost and its like, on the port we listen on. */
  readonly isOnLoopback: boolean
  /** What one browser may say: so many lines at once, and then so many a second. */
  readonly lineBurst: number
  readonly linesPerSecond: number
  readonly socketsPerBrowser: number
  /** 0: no limit, for behind a proxy, where every resident comes from the proxy's own address. */
  readonly socketsPerIp: number
  readonly eventsPerSecondPerIp: number
}

/** Throws an Error that says which variable is wrong and what it has to be. */
export function parseWebSettings(environment: Environment): WebSettings {
  const publicOrigin = parsePublicOrigin(environment['PUBLIC_URL'])
  // We speak no TLS ourselves: an https address means a proxy in front, whose IP is the only one we see.
  const isBehindProxy = publicOrigin?.startsWith('https:') === true
  const count = (name: string, fallback: number): number => parseCount(name, environment[name], fallback)
  return {
    origins: [...(publicOrigin ? [publicOrigin] : []), ...parseOrigins(environment['WEB_ORIGINS'])],
    isOnLoopback: ['localhost', '127.0.0.1', '::1'].includes(environment['HOST'] || '127.0.0.1'),
    lineBurst: atLeastOne('WEB_LINE_BURST', count('WEB_LINE_BURST', 10)),
    linesPerSecond: atLeastOne('WEB_LINES_PER_SECOND', count('WEB_LINES_PER_SECOND', 1)),
    socketsPerBrowser: atLeastOne('WEB_SOCKETS_PER_BROWSER', count('WEB_SOCKETS_PER_BROWSER', 20)),
    socketsPerIp: count('WEB_SOCKETS_PER_IP', isBehindProxy ? 0 : 200),
    eventsPerSecondPerIp: count('WEB_EVENTS_PER_SECOND_PER_IP', isBehindProxy ? 0 : 50),
  }
}

function parsePublicOrigin(url: string | undefined): string | undefined {
  if (!url) return undefined
  const origin = webOriginOf(url)
  if (!origin) throw new Error('PUBLIC_URL is not an address such as https://balie.voorbeeldstad.nl.')
  return origin
}

function parseOrigins(list: string | undefined): readonly string[] {
  const parts = (list ?? '').split(',').map((part) => part.trim().replace(/\/$/, ''))
  return parts.filter((part) => part !== '').map(parseOrigin)
}

function parseOrigin(text: string, index: number): string {
  if (webOriginOf(text) === text && !text.includes('*')) return text
  throw new Error(
    `WEB_ORIGINS: number ${index + 1} is not a site such as https://www.voorbeeldstad.nl. ` +
      'Give scheme and name in small letters, a port when it has one, no path and no "*", with commas between.',
  )
}

function webOriginOf(text: string): string | undefined {
  const url = URL.parse(text)
  return url && ['http:', 'https:'].includes(url.protocol) ? url.origin : undefined
}

function parseCount(name: string, text: string | undefined, fallback: number): number {
  if (text === undefined || text === '') return fallback
  const parsed = z.coerce.number().int().min(0).max(1_000_000).safeParse(text)
  if (!parsed.success)
    throw new Error(`${name} has to be a whole number, 0 or more. Without it: ${fallback}.`)
  return parsed.data
}

function atLeastOne(name: string, count: number): number {
  if (count < 1) throw new Error(`${name} is 0: nobody could say anything. Set it to 1 or more.`)
  return count
}
