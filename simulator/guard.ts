import type { IncomingMessage } from 'node:http'

const loopback = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Whether a request for the page comes from a browser that is on the page itself. A site elsewhere can have its name
 * lead to loopback, or post here from its own page: then the Host or the Origin is its own.
 */
export function isOurs({ headers, method }: IncomingMessage): boolean {
  const { host = '', origin } = headers
  const isLoopback = URL.canParse(`http://${host}`) && loopback.includes(new URL(`http://${host}`).hostname)
  if (!isLoopback) return false
  if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host)) return false
  return method !== 'POST' || isJson(headers['content-type'])
}

function isJson(contentType = ''): boolean {
  return contentType.split(';')[0]?.trim().toLowerCase() === 'application/json'
}
