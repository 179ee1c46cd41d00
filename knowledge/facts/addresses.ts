import { spansOf } from './span.ts'
import type { FindSpans } from './span.ts'

const email = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,24}/giu
const absolute = /https?:\/\/[^\s<>"')\]]+/giu
/** Without a scheme: only where nobody can take it for the end of a sentence. */
const bare =
  /(?<![\p{L}\d@./:-])(?:www\.[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|[\p{L}\d-]{2,}(?:\.[\p{L}\d-]{2,})*\.(?:nl|eu|com|org|net|info|amsterdam|frl))(?![\p{L}\d@-])(?:\/[^\s<>"')\]]*)?/giu

/** Links without their fragment, `www.` and last slash, all https; an address in small letters. */
export const addressesIn: FindSpans = (text) => [
  ...spansOf(text, email, { kind: 'email', valueOf: (_, written) => written.toLowerCase() }),
  ...linksIn(text, absolute, ''),
  ...linksIn(text, bare, 'https://'),
]

function linksIn(text: string, pattern: RegExp, scheme: string): ReturnType<FindSpans> {
  return [...text.matchAll(pattern)].flatMap(({ 0: matched, index }) => {
    const written = matched.replace(/[.,;:!?*_]+$/u, '')
    const value = linkOf(`${scheme}${written}`)
    return value === undefined
      ? []
      : [{ kind: 'link' as const, value, from: index, until: index + written.length }]
  })
}

function linkOf(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined
  const url = new URL(written)
  url.hash = ''
  url.protocol = 'https:'
  url.hostname = url.hostname.replace(/^www\./u, '')
  return url.href.replace(/\/$/u, '')
}
