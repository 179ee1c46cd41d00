import { isIP } from 'node:net'
import type { CrawlSettings } from './settings.ts'

export type SiteAddress =
  | { readonly kind: 'address'; readonly url: URL }
  | { readonly kind: 'refused'; /** Without a password. */ readonly name: string; readonly reason: string }

/** What somebody typed as a site to read. A URL writes 0x7f.1, 2130706433 and 0177.0.0.1 as what they are: 127.0.0.1. */
export function parseSiteAddress(text: string, settings: CrawlSettings): SiteAddress {
  const url = URL.parse(text)
  if (!url) return { kind: 'refused', name: 'a site', reason: 'is no address like https://www.example.nl' }
  const reason = reasonAgainst(url, settings)
  if (reason === undefined) {
    url.hash = ''
    return { kind: 'address', url }
  }
  return { kind: 'refused', name: `${url.protocol}//${url.host}`, reason }
}

function reasonAgainst(url: URL, { isLoopbackAllowed }: CrawlSettings): string | undefined {
  const isHere = isLoopbackAllowed && isLoopbackHost(url.hostname)
  if (url.protocol === 'http:' && !isHere) return 'begins with http: only https is asked'
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return 'is no web address: only https is asked'
  if (url.username !== '' || url.password !== '') return 'has a name or password in it: leave it out'
  if (isIP(bare(url.hostname)) !== 0 && !isHere) return 'is a number: only the name of a site is asked'
  return undefined
}

function isLoopbackHost(hostname: string): boolean {
  return hostname === 'localhost' || isLoopback(bare(hostname))
}

export function isLoopback(address: string): boolean {
  return address === '::1' || (isIP(address) === 4 && address.startsWith('127.'))
}

/** A URL writes an IPv6 address between brackets; nobody else does. */
export function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '')
}
