import { setTimeout } from 'node:timers/promises'
import { Unavailable } from '../../core/errors.ts'

/** One call of a vendor's class: the way out that it is given. */
export interface Call {
  readonly fetch: typeof globalThis.fetch
  /** What went wrong on the way, in our words: vendors wrap an error in their own, or lose it. */
  failure(): Unavailable | undefined
}

export interface CallLimits {
  /** Aborted as soon as nobody waits for the outcome: no second try after it. */
  readonly givenUp: AbortSignal
  /** Aborted when the connection has to be cut. */
  readonly hungUp: AbortSignal
  /** The longest that a server may have us wait before the second try. */
  readonly mostWaitMs: number
}

/**
 * Tries twice at most. Reads an answer to its end, so that whoever parses it has it whole, and no answer but a good one
 * gets that far: in the others a server may repeat the text.
 */
export function createCall({ givenUp, hungUp, mostWaitMs }: CallLimits): Call {
  let failure: Unavailable | undefined
  return {
    failure: () => failure,
    fetch: async (input, init) => {
      const send = async (): Promise<Outcome> => {
        const outcome = await outcomeOf(() => fetch(input, { ...init, signal: hungUp, redirect: 'manual' }))
        failure = outcome.kind === 'answered' ? undefined : failureOf(outcome)
        return outcome
      }
      let outcome = await send()
      if (isWorthAgain(outcome) && !givenUp.aborted) {
        await setTimeout(Math.min(outcome.waitMs, mostWaitMs), undefined, { signal: givenUp })
        outcome = await send()
      }
      if (outcome.kind === 'answered') return outcome.response
      throw failureOf(outcome)
    },
  }
}

type Outcome = { readonly kind: 'answered'; readonly response: Response } | Failed

type Failed =
  | { readonly kind: 'refused'; readonly status: number; readonly waitMs: number }
  | { readonly kind: 'broken'; readonly cause: unknown; readonly waitMs: number }

const usualWaitMs = 200

async function outcomeOf(send: () => Promise<Response>): Promise<Outcome> {
  try {
    const response = await send()
    const body = await response.text()
    if (response.ok) return { kind: 'answered', response: asJson(body) }
    return { kind: 'refused', status: response.status, waitMs: waitOf(response.headers.get('retry-after')) }
  } catch (cause) {
    return { kind: 'broken', cause, waitMs: usualWaitMs }
  }
}

/** Some servers give another content type, which has OpenAI's class take the answer for a text. */
function asJson(body: string): Response {
  return new Response(body, { headers: { 'content-type': 'application/json' } })
}

/** Seconds; a date (RFC 9110, 10.2.3) is something no embeddings server gives. */
function waitOf(retryAfter: string | null): number {
  const seconds = Number(retryAfter ?? 0)
  return Number.isFinite(seconds) ? Math.max(usualWaitMs, seconds * 1_000) : usualWaitMs
}

function isWorthAgain(outcome: Outcome): outcome is Failed {
  if (outcome.kind === 'refused') return outcome.status === 429 || outcome.status >= 500
  return outcome.kind === 'broken'
}

function failureOf(outcome: Failed): Unavailable {
  if (outcome.kind === 'refused') {
    return new Unavailable(`The embeddings server ${whyRefused(outcome.status)}.`)
  }
  const sentence =
    'The embeddings server cannot be reached, or broke off: check EMBEDDINGS_URL and that it runs.'
  return new Unavailable(sentence, { cause: outcome.cause })
}

function whyRefused(status: number): string {
  if (status < 400) return `sends us elsewhere (${status}): set EMBEDDINGS_URL to the address where it is`
  if (status === 401 || status === 403) return `refuses the key (${status}): check EMBEDDINGS_KEY`
  if (status === 404) return 'has no such model or address (404): check EMBEDDINGS_MODEL and EMBEDDINGS_URL'
  if (status === 429) return 'has had enough for now (429): wait, or look at what its plan allows'
  if (status >= 500) return `is out of order (${status}): look at its log and try again`
  return `refuses what it is asked (${status}): a text may be too long for the model, or EMBEDDINGS_BATCH too high`
}
