import type { Element } from './node.ts'

/** Where a link goes, when that is a page: an absolute http(s) address that Markdown keeps whole. */
export function linkTarget({ attribs }: Element, base: string | undefined): string | undefined {
  const written = attribs['href']?.trim() ?? ''
  if (written === '' || written.startsWith('#')) return undefined
  const url = URL.parse(written, base)
  if (!url || !/^https?:$/u.test(url.protocol) || url.username !== '') return undefined
  return url.href.replaceAll('(', '%28').replaceAll(')', '%29')
}
