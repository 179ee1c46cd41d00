import type { Problem } from '../article.ts'
import type { Frontier, Visit } from './frontier.ts'
import { linksOf } from './links.ts'
import { isHtml } from './media-type.ts'
import type { PageHead } from './page-file.ts'
import type { SiteCache } from './site-cache.ts'
import { visitPage, type Visited, type VisitOptions } from './visit-page.ts'

export interface WalkOptions extends VisitOptions {
  readonly frontier: Frontier
  /** Links, where no sitemap lists the pages. */
  readonly isFollowing: boolean
  readonly onProgress?: (done: number, found: number) => void
}

export interface Walked {
  readonly pages: readonly PageHead[]
  readonly problems: readonly Problem[]
  readonly notModified: number
  readonly fetched: number
  /** The site stopped answering: what is left was not asked. */
  readonly isCutOff: boolean
}

/** A site that fails so often in a row is left alone for now. */
const mostFailures = 5

/** Visits what is in the frontier, one after another, until nothing is left. */
export async function walk(options: WalkOptions): Promise<Walked> {
  const { frontier, cache, isFollowing, onProgress } = options
  const pages: PageHead[] = []
  const problems: Problem[] = []
  const counts = { fetched: 0, 'not modified': 0, fresh: 0 }
  let failures = 0
  let left = 0
  let done = 0
  for (let visit = frontier.next(); visit; visit = frontier.next()) {
    const isDown = failures >= mostFailures
    if (isDown) left++
    const visited = isDown ? await leave(visit, cache) : await visitPage(visit, options)
    failures = failuresAfter(visited, failures)
    if (visited.kind === 'page') counts[visited.how]++
    if (visited.kind === 'moved') frontier.addRedirect(visited.to, visit)
    const head = headOf(visited)
    if (head) pages.push(head)
    if (head && isFollowing) await addLinks(head, visit, options)
    const reason = isDown ? undefined : reasonOf(visited)
    if (reason !== undefined) problems.push({ file: visit.url.href, reason })
    onProgress?.(++done, frontier.found())
  }
  if (left > 0) problems.push(stopped(problems.at(-1)?.file ?? '', left))
  return { pages, problems, notModified: counts['not modified'], fetched: counts.fetched, isCutOff: left > 0 }
}

async function leave({ url }: Visit, cache: SiteCache): Promise<Visited> {
  return { kind: 'failed', copy: await cache.read(url.href), reason: '' }
}

/** What did not have to be asked says nothing about how the site is. */
function failuresAfter(visited: Visited, before: number): number {
  if (visited.kind === 'failed') return before + 1
  return visited.kind === 'page' && visited.how === 'fresh' ? before : 0
}

function headOf(visited: Visited): PageHead | undefined {
  if (visited.kind === 'page') return visited.head
  return visited.kind === 'failed' ? visited.copy : undefined
}

function reasonOf(visited: Visited): string | undefined {
  if (visited.kind === 'nothing') return visited.reason
  if (visited.kind !== 'failed') return undefined
  const { copy, reason } = visited
  return copy ? `${reason}; the copy of ${copy.checkedAt.slice(0, 10)} stays in use` : reason
}

function stopped(file: string, left: number): Problem {
  const reason = `was the ${mostFailures}th failure in a row: ${left} addresses of its site were not asked, and copies of them stay in use`
  return { file, reason }
}

async function addLinks(head: PageHead, visit: Visit, { cache, frontier }: WalkOptions): Promise<void> {
  if (!isHtml(head.mediaType)) return
  const html = await cache.bytesOf(head.address)
  for (const link of linksOf(html, visit.url)) frontier.addLink(link, visit)
}
