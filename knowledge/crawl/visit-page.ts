import type { Clock } from '../../core/clock.ts'
import type { Answered, Ask } from './ask.ts'
import { elsewhere } from './ask-following.ts'
import { dayOf } from './day-of.ts'
import type { Visit } from './frontier.ts'
import { inUtf8 } from './in-utf8.ts'
import { mediaTypeOf } from './media-type.ts'
import { pageAddressOf } from './page-address.ts'
import type { PageHead } from './page-file.ts'
import type { SiteCache } from './site-cache.ts'

/** What became of one address. A reason is a part of a sentence that begins with the address. */
export type Visited =
  | { readonly kind: 'page'; readonly head: PageHead; readonly how: 'fetched' | 'not modified' | 'fresh' }
  /** The site does not give it now; the copy that is there is as good as it gets. */
  | { readonly kind: 'failed'; readonly copy: PageHead | undefined; readonly reason: string }
  | { readonly kind: 'moved'; readonly to: URL }
  | { readonly kind: 'nothing'; readonly reason: string }

export interface VisitOptions {
  readonly ask: Ask
  readonly cache: SiteCache
  readonly clock: Clock
}

const mostRedirects = 5

/** Asks for one page, unless it was read a moment ago, and keeps what is given. */
export async function visitPage(visit: Visit, options: VisitOptions): Promise<Visited> {
  const { ask, cache } = options
  const { url } = visit
  const copy = await cache.read(url.href)
  if (copy && cache.isFresh(copy)) return { kind: 'page', head: copy, how: 'fresh' }
  const wants = (contentType: string | undefined): boolean => mediaTypeOf(contentType, url) !== undefined
  const answered = await ask({ url, wants, ...(copy && { validators: copy }) })
  const visited = await settle(answered, { visit, copy, options })
  if (copy && (visited.kind === 'nothing' || visited.kind === 'moved')) await cache.remove(url.href)
  return visited
}

interface Settling {
  readonly visit: Visit
  readonly copy: PageHead | undefined
  readonly options: VisitOptions
}

async function settle(answered: Answered, settling: Settling): Promise<Visited> {
  const { copy } = settling
  switch (answered.kind) {
    case 'given':
      return keep(answered, settling)
    case 'not-modified':
      return copy ? keepAgain(copy, settling) : { kind: 'failed', copy, reason: 'is not given now (304)' }
    case 'failed':
      return { kind: 'failed', copy, reason: answered.reason }
    case 'gone':
      return { kind: 'nothing', reason: goneBecause(answered.status, copy) }
    case 'refused':
      return { kind: 'nothing', reason: answered.reason }
    case 'moved':
      return follow(answered, settling)
  }
}

function goneBecause(status: number, copy: PageHead | undefined): string {
  return copy
    ? `is gone (${status}): it is left out from now on`
    : `is linked to or listed, and not there (${status})`
}

async function keep(
  { bytes: given, contentType, etag, lastModified }: Extract<Answered, { kind: 'given' }>,
  { visit, options: { cache, clock } }: Settling,
): Promise<Visited> {
  const mediaType = mediaTypeOf(contentType, visit.url)
  if (mediaType === undefined) return { kind: 'nothing', reason: 'is of a kind that is not read' }
  const bytes = inUtf8(given, contentType)
  const head: PageHead = {
    address: visit.url.href,
    mediaType,
    etag,
    lastModified,
    modified: visit.modified ?? dayOf(lastModified),
    checkedAt: clock.now().toISOString(),
    length: bytes.byteLength,
  }
  await cache.write(head, bytes)
  return { kind: 'page', head, how: 'fetched' }
}

/** Written again, so that a run that is cut off knows that it asked. */
async function keepAgain(copy: PageHead, { visit, options: { cache, clock } }: Settling): Promise<Visited> {
  const head: PageHead = {
    ...copy,
    modified: visit.modified ?? copy.modified,
    checkedAt: clock.now().toISOString(),
  }
  await cache.write(head, await cache.bytesOf(copy.address))
  return { kind: 'page', head, how: 'not modified' }
}

function follow(
  { location, isForGood }: Extract<Answered, { kind: 'moved' }>,
  { visit: { url, via }, copy }: Settling,
): Visited {
  const to = pageAddressOf(location, url)
  if (to?.origin !== url.origin) {
    const reason = elsewhere(URL.parse(location, url.href))
    return isForGood ? { kind: 'nothing', reason } : { kind: 'failed', copy, reason }
  }
  if (to.href === url.href || via.includes(to.href)) {
    return { kind: 'failed', copy, reason: 'leads to itself: it may want a cookie, which is never sent' }
  }
  if (via.length >= mostRedirects) {
    return { kind: 'failed', copy, reason: `leads on more than ${mostRedirects} times` }
  }
  return { kind: 'moved', to }
}
