import type { IncomingMessage } from 'node:http'
import { Unsupported } from '../../core/errors.ts'
import { askOnce } from './ask-once.ts'
import type { Pace } from './pace.ts'
import { mayBeAsked, type Resolve } from './public-addresses.ts'
import { acceptedEncodings, readBody } from './read-body.ts'
import { reasonOfFault } from './reason-of-fault.ts'
import type { CrawlSettings } from './settings.ts'
import { bare } from './site-address.ts'
import { validatorsOf, type Validators } from './validators.ts'

/** By which robots.txt knows us. */
export const agent = 'Balie'

export interface Request {
  readonly url: URL
  /** Of the copy that is there already. */
  readonly validators?: Validators
  /** By its media type and address; what is not wanted is not read. */
  readonly wants?: (contentType: string | undefined) => boolean
}

/** Reasons are parts of a sentence that begins with the address; nothing of a body is in them. */
export type Answered =
  | ({
      readonly kind: 'given'
      readonly bytes: Uint8Array
      readonly contentType: string | undefined
    } & Validators)
  | { readonly kind: 'not-modified' }
  | { readonly kind: 'moved'; readonly location: string; readonly isForGood: boolean }
  | { readonly kind: 'gone'; readonly status: number }
  /** The status is undefined where there was none. */
  | { readonly kind: 'failed'; readonly reason: string; readonly status: number | undefined }
  | { readonly kind: 'refused'; readonly reason: string }

/** One request: rejects only when it is called off, with the reason of the signal. */
export type Ask = (request: Request) => Promise<Answered>

export interface AskOptions {
  readonly settings: CrawlSettings
  readonly resolve: Resolve
  readonly pace: Pace
  readonly signal: AbortSignal
}

const longestRestMs = 30_000

export function createAsk({ settings, resolve, pace, signal }: AskOptions): Ask {
  const { timeoutMs, maxBytes } = settings

  return async (request) => {
    const { answered, restMs } = await askInTurn(request)
    if (restMs === undefined) return answered
    pace.rest(restMs)
    return (await askInTurn(request)).answered
  }

  async function askInTurn(request: Request): Promise<Tried> {
    await pace.turn(signal)
    const within = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
    try {
      return await ask(request, within)
    } catch (error) {
      signal.throwIfAborted()
      if (error instanceof Unsupported) return { answered: { kind: 'refused', reason: error.message } }
      // A body that is called off ends as if the site had hung up.
      const fault: unknown = within.aborted ? within.reason : error
      return { answered: { kind: 'failed', reason: reasonOfFault(fault, timeoutMs), status: undefined } }
    }
  }

  async function ask({ url, validators, wants }: Request, within: AbortSignal): Promise<Tried> {
    const addresses = await orAborted(resolve(bare(url.hostname)), within)
    if (!mayBeAsked(addresses, settings)) {
      const reason = 'has an address that is not public: it is not asked'
      return { answered: { kind: 'failed', reason, status: undefined } }
    }
    const response = await askOnce({ url, addresses, headers: headersWith(validators), signal: within })
    try {
      const early = withoutBody(response)
      if (early) return early
      const contentType = response.headers['content-type']
      if (wants?.(contentType) === false) throw new Unsupported(`is ${shown(contentType)}, which is not read`)
      const bytes = await readBody(response, maxBytes, within)
      return { answered: { kind: 'given', bytes, contentType, ...validatorsOf(response.headers) } }
    } finally {
      response.destroy()
    }
  }
}

interface Tried {
  readonly answered: Answered
  /** How long the site wants us to wait before we try once more. */
  readonly restMs?: number
}

function withoutBody({ statusCode: status = 0, headers }: IncomingMessage): Tried | undefined {
  if (status === 200) return undefined
  if (status === 304) return { answered: { kind: 'not-modified' } }
  if (status === 404 || status === 410) return { answered: { kind: 'gone', status } }
  if (status >= 300 && status < 400 && headers.location !== undefined) {
    return { answered: { kind: 'moved', location: headers.location, isForGood: [301, 308].includes(status) } }
  }
  const answered = { kind: 'failed', reason: `is not given now (${status})`, status } as const
  const restMs = status === 429 || status === 503 ? restOf(headers['retry-after']) : undefined
  return { answered, ...(restMs !== undefined && { restMs }) }
}

/** Given as a date it is not waited for. */
function restOf(retryAfter: string | undefined): number | undefined {
  return /^\d{1,6}$/.test(retryAfter ?? '') ? Math.min(Number(retryAfter) * 1000, longestRestMs) : undefined
}

function headersWith(validators: Validators = {}): Record<string, string> {
  return {
    'user-agent': `${agent}/1.0 (reads a municipality's own site for its assistant)`,
    accept: 'text/html, application/xhtml+xml, application/pdf, application/xml, */*;q=0.5',
    'accept-encoding': acceptedEncodings,
    'accept-language': 'nl',
    ...(validators.etag !== undefined && { 'if-none-match': validators.etag }),
    ...(validators.lastModified !== undefined && { 'if-modified-since': validators.lastModified }),
  }
}

/** A server may say anything: only what looks like a media type is repeated. */
function shown(contentType = ''): string {
  return /^[\w.+-]{1,60}\/[\w.+-]{1,80}/.exec(contentType)?.[0] ?? 'of no media type'
}

/** A resolver cannot be called off; what it says later is not waited for. */
async function orAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const onAbort = (): void => {
    reject(signal.reason as Error)
  }
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([work, promise])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
