import { decodeText } from '../readers/decode-text.ts'
import { parseHtml } from '../readers/html/parse-html.ts'

const mostLinks = 2000

/** What a page leads to, as absolute addresses in their order. A page that no reader takes leads nowhere. */
export function linksOf(html: Uint8Array, page: URL): readonly string[] {
  const decoded = decodeText(html)
  const parsed = decoded.kind === 'text' ? parseHtml(decoded.text) : undefined
  if (parsed?.kind !== 'page') return []
  const { $ } = parsed
  const base = URL.parse($('base[href]').attr('href') ?? '', page.href) ?? page
  const links = $('a[href], area[href]').toArray().slice(0, mostLinks)
  return links.flatMap((link) => URL.parse($(link).attr('href') ?? '', base.href)?.href ?? [])
}
