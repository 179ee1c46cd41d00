import { request as requestPlain, type IncomingMessage } from 'node:http'
import { request as requestSecure } from 'node:https'
import { pinnedLookup } from '../../core/pinned-lookup.ts'

export interface Asking {
  readonly url: URL
  /** Of the machine that is asked, whatever a resolver says by now. undefined: the host of the URL is one. */
  readonly address: string | undefined
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal
}

export interface Asked {
  readonly status: number
  readonly location: string | undefined
  readonly contentType: string | undefined
  readonly body: AsyncIterable<Uint8Array>
  /** Not interested in the rest. */
  readonly close: () => void
}

/** One GET, without following anything. */
export type AskOnce = (asking: Asking) => Promise<Asked>

export async function askOnce({ url, address, headers, signal }: Asking): Promise<Asked> {
  const request = url.protocol === 'https:' ? requestSecure : requestPlain
  const pinned = address === undefined ? {} : { lookup: pinnedLookup([address]) }
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { headers, signal, agent: false, ...pinned }, resolve)
      .on('error', reject)
      .end()
  })
  return {
    status: response.statusCode ?? 0,
    location: response.headers.location,
    contentType: response.headers['content-type'],
    body: response as AsyncIterable<Uint8Array>,
    close: () => response.destroy(),
  }
}
