import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, createGzip, gzipSync } from 'node:zlib'
import { closeServer, listenOnLoopback } from './listen-on-loopback.ts'

/**
 * A small website, at a free port of this machine. What it has can be changed at any time, and holds from the next
 * request; without anything it answers 404, to /robots.txt and /sitemap.xml too.
 *
 *     await using site = await openSite()
 *     site.put('/', page('Welkom', '/paspoort'))
 *     site.put('/sitemap.xml', sitemap(`${site.url}/paspoort`))
 */
export interface Site {
  /** Without a slash at its end. */
  readonly url: string
  /** In the order in which they came. */
  readonly requests: readonly SiteRequest[]
  /** The paths that were asked, with their queries. */
  paths(): readonly string[]
  put(path: string, answer: SiteAnswer): void
  remove(path: string): void
  /** For what is not there by its path: a site without end. */
  otherwise: (path: string) => SiteAnswer | undefined
  /** Called with each request, before it is answered. */
  onRequest: (request: SiteRequest) => void
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

export interface SiteRequest {
  /** With its query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
}

export type SiteAnswer =
  /** With an etag or a day it answers 304 to who has it. */
  | {
      readonly kind: 'content'
      readonly body: string | Uint8Array
      readonly mediaType?: string | undefined
      readonly etag?: string
      readonly lastModified?: string
      readonly encoding?: 'gzip' | 'br'
    }
  /** What a server of good manners never says. */
  | { readonly kind: 'raw'; readonly headers: Readonly<Record<string, string>>; readonly body: string }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfterS?: number }
  | { readonly kind: 'redirect'; readonly to: string; readonly status?: number }
  /** Takes the request, and never says anything. */
  | { readonly kind: 'silent' }
  /** A byte every 20 ms, for ever. */
  | { readonly kind: 'drip' }
  /** As fast as it is taken, for ever. */
  | { readonly kind: 'endless' }
  /** So many megabytes of nothing, in a thousandth of that. */
  | { readonly kind: 'bomb'; readonly megabytes: number }
  /** Half of what it announced. */
  | { readonly kind: 'cut off' }
  /** It closes the connection without a word. */
  | { readonly kind: 'hung up' }

export async function openSite(): Promise<Site> {
  const answers = new Map<string, SiteAnswer>()
  const requests: SiteRequest[] = []
  const server = createServer((incoming, response) => {
    const request = { path: incoming.url ?? '/', headers: incoming.headers }
    requests.push(request)
    site.onRequest(request)
    const answer = answers.get(request.path) ?? site.otherwise(request.path)
    give(answer ?? { kind: 'status', status: 404 }, request, response)
  })
  const site: Site = {
    url: await listenOnLoopback(server),
    requests,
    paths: () => requests.map(({ path }) => path),
    put: (path, answer) => void answers.set(path, answer),
    remove: (path) => void answers.delete(path),
    otherwise: () => undefined,
    onRequest: () => undefined,
    close: () => closeServer(server),
    [Symbol.asyncDispose]: () => closeServer(server),
  }
  return site
}

/** A page of HTML with a sentence and links. */
export function page(title: string, ...links: readonly string[]): SiteAnswer & { kind: 'content' } {
  const list = links.map((link) => `<li><a href="${link}">${link}</a></li>`).join('')
  const body = `<!doctype html><html lang="nl"><head><title>${title}</title></head><body><main><h1>${title}</h1><p>Dit gaat over ${title}.</p><ul>${list}</ul></main></body></html>`
  return { kind: 'content', body }
}

/** Of full addresses; a day behind a space is when the page changed: "https://example.nl/a 2026-01-31". */
export function sitemap(...entries: readonly string[]): SiteAnswer & { kind: 'content' } {
  return {
    kind: 'content',
    mediaType: 'application/xml',
    body: `<urlset>${entriesOf('url', entries)}</urlset>`,
  }
}

export function sitemapIndex(...sitemaps: readonly string[]): SiteAnswer & { kind: 'content' } {
  const body = `<sitemapindex>${entriesOf('sitemap', sitemaps)}</sitemapindex>`
  return { kind: 'content', mediaType: 'application/xml', body }
}

export function robots(...lines: readonly string[]): SiteAnswer & { kind: 'content' } {
  return { kind: 'content', mediaType: 'text/plain', body: lines.join('\n') }
}

function entriesOf(name: string, entries: readonly string[]): string {
  const written = entries.map((entry) => {
    const [address = '', day] = entry.split(' ')
    const lastmod = day === undefined ? '' : `<lastmod>${day}</lastmod>`
    return `<${name}><loc>${address.replaceAll('&', '&amp;')}</loc>${lastmod}</${name}>`
  })
  return written.join('')
}

function give(answer: SiteAnswer, request: SiteRequest, response: ServerResponse): void {
  switch (answer.kind) {
    case 'content':
      giveContent(answer, request, response)
      return
    case 'raw':
      response.writeHead(200, answer.headers).end(answer.body)
      return
    case 'status':
      if (answer.retryAfterS !== undefined) response.setHeader('retry-after', answer.retryAfterS)
      response
        .writeHead(answer.status, { 'content-type': 'text/html' })
        .end('<p>geheim van de foutpagina</p>')
      return
    case 'redirect':
      response.writeHead(answer.status ?? 302, { location: answer.to, 'set-cookie': 'seen=1' }).end()
      return
    case 'silent':
      return
    case 'drip':
      drip(response)
      return
    case 'endless':
      response.writeHead(200, { 'content-type': 'text/html' })
      pour(response)
      return
    case 'bomb':
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      giveBomb(answer.megabytes, response)
      return
    case 'cut off':
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 1000 })
      response.write('<p>half', () => response.destroy())
      return
    case 'hung up':
      response.destroy()
  }
}

function giveContent(
  {
    body,
    mediaType = 'text/html; charset=utf-8',
    etag,
    lastModified,
    encoding,
  }: SiteAnswer & { kind: 'content' },
  { headers }: SiteRequest,
  response: ServerResponse,
): void {
  if (etag !== undefined) response.setHeader('etag', etag)
  if (lastModified !== undefined) response.setHeader('last-modified', lastModified)
  const isKnown =
    (etag !== undefined && headers['if-none-match'] === etag) ||
    (etag === undefined && lastModified !== undefined && headers['if-modified-since'] === lastModified)
  if (isKnown) {
    response.writeHead(304).end()
    return
  }
  if (mediaType !== '') response.setHeader('content-type', mediaType)
  response.setHeader('set-cookie', 'session=1')
  if (encoding !== undefined) response.setHeader('content-encoding', encoding)
  response.end(
    encoding === undefined ? body : encoding === 'gzip' ? gzipSync(body) : brotliCompressSync(body),
  )
}

function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' })
  const timer = setInterval(() => response.write('.'), 20)
  response.on('close', () => {
    clearInterval(timer)
  })
}

function pour(response: ServerResponse): void {
  const chunk = Buffer.alloc(64 * 1024, 'x')
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  }
  response.on('drain', more)
  more()
}

function giveBomb(megabytes: number, response: ServerResponse): void {
  const gzip = createGzip()
  gzip.pipe(response)
  response.on('close', () => gzip.destroy())
  gzip.on('error', () => response.destroy())
  const megabyte = Buffer.alloc(1024 * 1024)
  let left = megabytes
  const more = (): void => {
    while (left > 0 && !gzip.destroyed) if ((left--, !gzip.write(megabyte))) return
    if (left === 0 && !gzip.destroyed) gzip.end()
  }
  gzip.on('drain', more)
  more()
}
