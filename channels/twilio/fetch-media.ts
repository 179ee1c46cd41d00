import { lookup } from 'node:dns/promises'
import { Unavailable, Unsupported, Unverified } from '../../core/errors.ts'
import { askOnce, type Asked, type AskOnce } from './ask-once.ts'
import { mapUrl } from './client.ts'
import { isPublicAddress } from '../../core/is-public-address.ts'
import { mediaTypeOf } from './media-type.ts'
import { isApi, parseMediaUrl, parseRedirect } from './media-url.ts'
import type { TwilioSettings } from './settings.ts'

export interface Media {
  readonly bytes: Uint8Array
  /** By its content. */
  readonly mediaType: string
}

/**
 * Fetches a file that came with a message. Its address is typed by whoever wrote to us, for all we know: only Twilio's
 * own hosts are asked, each resolved once and held to the address that was checked.
 * @throws Unverified when the address, or where it leads, is not Twilio's; Unsupported for a kind or size that is not
 * taken; Unavailable when it cannot be had now.
 */
export type FetchMedia = (url: string) => Promise<Media>

export interface FetchMediaOptions {
  /** Every address of a host. */
  readonly resolve?: (host: string) => Promise<readonly string[]>
  readonly ask?: AskOnce
  /** In all, redirects and body too. */
  readonly mostMs?: number
  readonly mostBytes?: number
}

const mostRedirects = 3

interface Hop {
  readonly url: URL
  readonly isTrusted: boolean
  readonly signal: AbortSignal
}

export function createFetchMedia(settings: TwilioSettings, options: FetchMediaOptions = {}): FetchMedia {
  const { resolve = addressesOf, ask = askOnce, mostMs = 15_000, mostBytes = 16 * 1024 * 1024 } = options
  const { accountSid, authToken, apiUrl } = settings
  const credentials = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`

  return async (url) => {
    const first = parseMediaUrl(url, accountSid)
    const signal = AbortSignal.timeout(mostMs)
    try {
      const asked = await follow(first, signal)
      const bytes = await read(asked, mostBytes)
      return { bytes, mediaType: await mediaTypeOf(bytes, asked.contentType) }
    } catch (error) {
      throw ours(error)
    }
  }

  /** Credentials stay behind at the first host that is not Twilio's API. */
  async function follow(first: URL, signal: AbortSignal): Promise<Asked> {
    let hop: Hop = { url: first, isTrusted: true, signal }
    for (let redirects = 0; redirects <= mostRedirects; redirects++) {
      const asked = await askHop(hop)
      if (asked.status === 200) return asked
      asked.close()
      if (asked.status < 300 || asked.status >= 400 || asked.location === undefined) {
        throw new Unavailable(`Twilio does not give this file now (${asked.status}).`)
      }
      const url = parseRedirect(asked.location, hop.url)
      hop = { url, isTrusted: hop.isTrusted && isApi(url), signal }
    }
    throw new Unverified('Twilio redirects too often: it is not followed any further.')
  }

  async function askHop({ url, isTrusted, signal }: Hop): Promise<Asked> {
    const target = new URL(mapUrl(url.href, apiUrl))
    const address = apiUrl === undefined ? await addressOf(url.hostname, signal) : undefined
    const headers: Record<string, string> = isTrusted ? { authorization: credentials } : {}
    return ask({ url: target, address, headers, signal })
  }

  async function addressOf(host: string, signal: AbortSignal): Promise<string> {
    const addresses = await orAborted(resolve(host), signal)
    const [address] = addresses
    if (address === undefined || !addresses.every(isPublicAddress)) {
      throw new Unverified('A host of Twilio has an address that is not public: it is not asked.')
    }
    return address
  }
}

async function addressesOf(host: string): Promise<readonly string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address)
}

/** Counts what comes, not what was announced. */
async function read({ body, close }: Asked, mostBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.byteLength
    if (length > mostBytes) {
      close()
      throw new Unsupported('This file is too large.')
    }
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function orAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  signal.addEventListener('abort', () => {
    reject(new Error('It takes too long.'))
  })
  return Promise.race([work, promise])
}

/** Nothing of what came, and nothing of the address, is in the sentence. */
function ours(error: unknown): Error {
  const isOurs = error instanceof Unverified || error instanceof Unsupported || error instanceof Unavailable
  return isOurs ? error : new Unavailable('This file cannot be fetched from Twilio now.', { cause: error })
}
