import type { CheerioAPI } from 'cheerio'
import { plainText } from './to-text.ts'

export interface Metadata {
  /** Of the page as a whole: og:title, else its title element without the name of the site. */
  readonly title: string
  /** What the title element says, whole. */
  readonly fullTitle: string
  /** As it was written. */
  readonly modified: string | undefined
  readonly url: string | undefined
  readonly language: string | undefined
  readonly keywords: readonly string[]
}

/** What a page says about itself; to be asked before anything is taken out. */
export function readMetadata($: CheerioAPI, address: string | undefined): Metadata {
  const meta = metaOf($)
  const fullTitle = plainText($('title').first().contents().toArray())
  return {
    title: meta.get('og:title') ?? withoutSite(fullTitle, meta.get('og:site_name')),
    fullTitle,
    modified: modifiedOf($, meta),
    url: canonicalOf($, address) ?? address,
    language: languageOf($),
    keywords: (meta.get('keywords') ?? '')
      .split(/[,;]/u)
      .map((word) => word.trim())
      .filter(Boolean),
  }
}

function metaOf($: CheerioAPI): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const { attribs } of $('meta[content]').toArray()) {
    const name = (
      attribs['property'] ??
      attribs['name'] ??
      attribs['http-equiv'] ??
      attribs['itemprop']
    )?.toLowerCase()
    const content = attribs['content']?.trim() ?? ''
    if (name !== undefined && content !== '' && !found.has(name)) found.set(name, content)
  }
  return found
}

/** "Paspoort | Gemeente Voorbeeldstad" is about a passport. */
function withoutSite(title: string, site: string | undefined): string {
  const parts = title.split(/\s+[|–—·•»]\s+|\s+-\s+/u)
  const last = parts.at(-1) ?? ''
  const isSite = last === site || /gemeente|municipality|\.nl$/iu.test(last)
  return parts.length > 1 && isSite
    ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»-]+$/u, '')
    : title
}

const modifiedNames = [
  'article:modified_time',
  'og:updated_time',
  'dcterms.modified',
  'dcterms:modified',
  'dc.date.modified',
  'datemodified',
  'last-modified',
]

function modifiedOf($: CheerioAPI, meta: ReadonlyMap<string, string>): string | undefined {
  const named = modifiedNames.map((name) => meta.get(name)).find((value) => value !== undefined)
  return named ?? linkedData($) ?? timeOf($)
}

/** JSON-LD is read for one field, so it is not parsed: what is not JSON would be one more way to fail. */
function linkedData($: CheerioAPI): string | undefined {
  const data = $('script[type="application/ld+json"]')
    .map((_, element) => $(element).text())
    .get()
    .join('\n')
  return /"dateModified"\s*:\s*"(?<day>[^"]{8,40})"/u.exec(data)?.groups?.['day']
}

function timeOf($: CheerioAPI): string | undefined {
  const times = $('time[datetime]').slice(0, 20)
  const said = times.filter((_, element) => {
    const { itemprop = '', class: name = '' } = element.attribs
    const around = plainText($(element).parent().contents().toArray()).slice(0, 200)
    return (
      itemprop === 'dateModified' ||
      /modified|updated/iu.test(name) ||
      /gewijzigd|bijgewerkt|updated/iu.test(around)
    )
  })
  return said.first().attr('datetime')
}

/** Only of the same site: a page does not decide where another site's answers are found. */
function canonicalOf($: CheerioAPI, address: string | undefined): string | undefined {
  const written =
    $('link[rel~="canonical"]').first().attr('href') ?? $('meta[property="og:url"]').first().attr('content')
  const url = URL.parse(written ?? '', address)
  if (!url || !/^https?:$/u.test(url.protocol) || url.username !== '') return undefined
  return address === undefined || URL.parse(address)?.host === url.host ? url.href : undefined
}

function languageOf($: CheerioAPI): string | undefined {
  const written = $('main[lang], article[lang]').first().attr('lang') ?? $('html').attr('lang') ?? ''
  return /^(?<code>[a-z]{2})(?:[-_]|$)/iu.exec(written.trim())?.groups?.['code']?.toLowerCase()
}
