import { request as requestPlain, type IncomingMessage } from 'node:http'
import { request as requestSecure } from 'node:https'
import type { LookupFunction } from 'node:net'

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
  request(url, { headers, signal, agent: false, lookup: lookupOf(addresses) }, resolve)
    .on('error', reject)
    .end()
  return promise
}

function lookupOf(addresses: readonly string[]): LookupFunction {
  const known = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  return (_host, { all }, done) => {
    const [first] = known
    if (all === true) done(null, known)
    else done(null, first?.address ?? '', first?.family)
  }
}
