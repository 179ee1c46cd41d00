import type { IncomingMessage } from 'node:http'

const loopback = ['127.0.0.1', 'localhost', '[::1]']

/** A proxy that hands on a stranger's request with a Host of its own on loopback leaves one of these. */
const marksOfProxies = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'forwarded',
  'via',
]

/** Why a request gets nothing of the page, as a sentence; undefined when it comes from a browser on the page itself. */
export function refusalOf(request: IncomingMessage): string | undefined {
  if (marksOfProxies.some((name) => request.headers[name] !== undefined))
    return 'De simulator werkt niet via een proxy, alleen rechtstreeks vanaf deze computer.'
  return isOurs(request) ? undefined : 'Alleen vanaf deze computer.'
}

/**
 * A site elsewhere can have its name lead to loopback, or post here from its own page: then the Host or the Origin is
 * its own.
 */
function isOurs({ headers, method }: IncomingMessage): boolean {
  const { host = '', origin } = headers
  const isLoopback = URL.canParse(`http://${host}`) && loopback.includes(new URL(`http://${host}`).hostname)
  if (!isLoopback) return false
  if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host)) return false
  return method !== 'POST' || isJson(headers['content-type'])
}

function isJson(contentType = ''): boolean {
  return contentType.split(';')[0]?.trim().toLowerCase() === 'application/json'
}
