import { Malformed, Unavailable, Unverified } from '../../core/errors.ts'
import type { Log } from '../../core/log.ts'
import type { RefusalReason, Refused } from './protocol.ts'

/** How long a browser waits before it tries again what could not be kept. */
export const retryInMs = 2_000

export function refuse(reason: RefusalReason, retry?: number): Refused {
  return { kind: 'refused', reason, ...(retry === undefined ? {} : { retryInMs: retry }) }
}

/** What a browser is told about an error: never more than what it can do about it. */
export function refusalOf(error: unknown, log: Log): Refused {
  if (error instanceof Unverified) return refuse('token-refused')
  if (error instanceof Malformed) return refuse('malformed')
  if (error instanceof Unavailable)
    log.warn({ err: error }, 'A line or page could not be served: something we need is away')
  else log.error({ err: error }, 'A line or page could not be served')
  return refuse('unavailable', retryInMs)
}
