import type { IncomingHttpHeaders } from 'node:http'
import type { WebSettings } from './settings.ts'

/** What is looked at of a request. */
interface Asked {
  readonly headers: IncomingHttpHeaders
  readonly socket?: { readonly localPort?: number | undefined }
}

/** The site a connection comes from, when that site may have one. */
export type OriginOf = (request: Asked) => string | undefined

/**
 * A WebSocket knows no same-origin rule and CORS covers polling only, so every handshake is held against the
 * list. Without an Origin there is none, but for one case: browsers leave it out of a GET to their own site and
 * then say so in Sec-Fetch-Site, which no page can set.
 */
export function createOriginCheck(settings: Pick<WebSettings, 'origins' | 'isOnLoopback'>): OriginOf {
  return (request) => {
    const allowed = [...settings.origins, ...(settings.isOnLoopback ? loopbackOrigins(request) : [])]
    const { origin } = request.headers
    return origin === undefined
      ? ownOrigin(request, allowed)
      : allowed.find((candidate) => candidate === origin)
  }
}

function loopbackOrigins(request: Asked): readonly string[] {
  const port = request.socket?.localPort
  if (port === undefined) return []
  // Port 80 is left out of an origin.
  const suffix = port === 80 ? '' : `:${port}`
  return ['localhost', '127.0.0.1', '[::1]'].map((name) => `http://${name}${suffix}`)
}

function ownOrigin(request: Asked, allowed: readonly string[]): string | undefined {
  const { host, 'sec-fetch-site': site } = request.headers
  if (site !== 'same-origin' || host === undefined) return undefined
  return allowed.find((candidate) => candidate === `https://${host}` || candidate === `http://${host}`)
}
