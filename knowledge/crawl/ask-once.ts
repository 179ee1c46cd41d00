import { request as requestPlain, type IncomingMessage } from 'node:http'
import { request as requestSecure } from 'node:https'
import { pinnedLookup } from '../../core/pinned-lookup.ts'

export interface Asking {
  readonly url: URL
  /** That were checked; nothing else is connected to, whatever a resolver says by now. */
  readonly addresses: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

/** One GET, without following anything, on a connection of its own: no cookie and no session survives it. */
export function askOnce({ url, addresses, headers, signal }: Asking): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  request(url, { headers, signal, agent: false, lookup: pinnedLookup(addresses) }, resolve)
    .on('error', reject)
    .end()
  return promise
}
