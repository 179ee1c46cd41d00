import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { XMLParser } from 'fast-xml-parser'
import { z } from 'zod'
import { Malformed, Unsupported } from '../../core/errors.ts'
import { dayOf } from './day-of.ts'

export interface SitemapEntry {
  /** As it stands there. */
  readonly address: string
  /** ISO 8601 day. */
  readonly modified?: string
}

/** See sitemaps.org/protocol.html. */
export interface Sitemap {
  readonly kind: 'pages' | 'index'
  readonly entries: readonly SitemapEntry[]
}

/** @throws Malformed or Unsupported, a part of a sentence that begins with the address of the sitemap */
export async function parseSitemap(bytes: Uint8Array, mostBytes: number): Promise<Sitemap> {
  const text = new TextDecoder().decode(await unpacked(bytes, mostBytes))
  // No sitemap needs one, and everything that entities can do wrong begins with it.
  if (/<!\s*(doctype|entity)/i.test(text))
    throw new Unsupported('has a DOCTYPE, which no sitemap needs: it is not read')
  const parsed = shape.safeParse(parseXml(text))
  if (!parsed.success) throw new Malformed('is no sitemap')
  const { urlset, sitemapindex } = parsed.data
  if (urlset === undefined && sitemapindex === undefined) throw new Malformed('is no sitemap')
  return sitemapindex === undefined
    ? { kind: 'pages', entries: entriesOf(urlset === '' ? [] : (urlset?.url ?? [])) }
    : { kind: 'index', entries: entriesOf(sitemapindex === '' ? [] : sitemapindex.sitemap) }
}

/** "sitemap.xml.gz" is a packed file, whatever its Content-Encoding is. */
async function unpacked(bytes: Uint8Array, mostBytes: number): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  return promisify(gunzip)(bytes, { maxOutputLength: mostBytes }).catch(() => {
    throw new Malformed('cannot be unpacked, or is too large when it is')
  })
}

const parser = new XMLParser({
  ignoreAttributes: true,
  removeNSPrefix: true,
  parseTagValue: false,
  isArray: (name) => name === 'url' || name === 'sitemap',
})

function parseXml(text: string): unknown {
  try {
    return parser.parse(text)
  } catch (error) {
    throw new Malformed('is not well-formed XML', { cause: error })
  }
}

// One entry that is wrong does not spoil the others.
const entry = z.object({ loc: z.string(), lastmod: z.string().optional().catch(undefined) })
const entries = z.array(z.unknown()).default([])
const shape = z.object({
  urlset: z.union([z.literal(''), z.object({ url: entries })]).optional(),
  sitemapindex: z.union([z.literal(''), z.object({ sitemap: entries })]).optional(),
})

function entriesOf(found: readonly unknown[]): readonly SitemapEntry[] {
  return found.flatMap((one) => {
    const { data } = entry.safeParse(one)
    if (!data || data.loc === '') return []
    const modified = dayOf(data.lastmod)
    return [{ address: data.loc, ...(modified !== undefined && { modified }) }]
  })
}
