import type { Answered, Ask } from './ask.ts'

const mostRedirects = 5

/** As `Ask`, led on within the origin; out of it nothing is followed. For robots.txt and sitemaps, which are no pages. */
export async function askFollowing(ask: Ask, first: URL): Promise<Exclude<Answered, { kind: 'moved' }>> {
  let url = first
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const answered = await ask({ url })
    if (answered.kind !== 'moved') return answered
    const next = URL.parse(answered.location, url.href)
    if (next?.origin !== first.origin) return { kind: 'refused', reason: elsewhere(next) }
    url = next
  }
  return { kind: 'refused', reason: `leads on more than ${mostRedirects} times` }
}

/** Why a redirect is not followed; `undefined` is one to no address at all. */
export function elsewhere(url: URL | undefined | null): string {
  if (!url) return 'leads on to something that is no address'
  const to = url.host === '' ? url.protocol : `${url.protocol}//${url.host}`
  return `leads to another site, which is not followed: ${to.slice(0, 200)}`
}
