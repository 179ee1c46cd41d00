import type { Log } from '../core/log.ts'
import type { Account } from './account.ts'
import type { ApiAnswer, ApiRequest } from './api-request.ts'
import { createRoutes, type Route } from './routes.ts'
import type { Specification } from './specification.ts'
import type { Statuses } from './statuses.ts'
import { notFound, renderError, TwilioError } from './twilio-error.ts'

/** What an answer is, and what becomes of it on the way. */
export interface Answered extends ApiAnswer {
  /** It never arrives, though everything was done. */
  readonly isLost: boolean
  /** What else there is to say on the page. */
  readonly note?: string
}

export interface Api {
  answer(request: ApiRequest): Answered
}

interface ApiParts {
  readonly account: Account
  readonly statuses: Statuses
  readonly specification: Specification
  readonly log: Log
}

/** Twilio's API, from a request that was read to an answer that has to be sent. */
export function createApi({ account, statuses, specification, log }: ApiParts): Api {
  const routes = createRoutes(account, statuses)
  const expected = `Basic ${Buffer.from(`${account.sid}:${account.token}`).toString('base64')}`

  return {
    answer(request) {
      try {
        checkCredentials(request)
        checkHealth()
        return serve(request)
      } catch (error) {
        return refuse(request, error)
      }
    },
  }

  function checkCredentials({ authorization }: ApiRequest): void {
    if (authorization !== expected)
      throw new TwilioError({ status: 401, code: 20003, message: 'Authenticate' })
  }

  function checkHealth(): void {
    if (account.faults.strikes('server-error'))
      throw new TwilioError({ status: 500, code: 20500, message: 'Internal Server Error' })
    if (account.faults.strikes('too-many-requests'))
      throw new TwilioError({ status: 429, code: 20429, message: 'Too Many Requests' })
  }

  function serve(request: ApiRequest): Answered {
    const { route, sids } = find(routes, request)
    const broken = specification.check(request)
    if (broken.length > 0) {
      const message = `niet volgens de specificatie: ${broken.join('; ')}`
      throw new TwilioError({ code: 20001, message, isViolation: true })
    }
    const answer = route.answer(request, sids)
    checkOurselves(request, answer)
    const isMessage = request.method === 'POST' && request.host === 'api.twilio.com'
    const isLost = isMessage && account.faults.strikes('lost-response')
    return { ...answer, isLost, ...(isLost ? { note: 'aangenomen, antwoord kwijt' } : {}) }
  }

  /** What we answer has to be what Twilio would: else our tests prove nothing. */
  function checkOurselves(request: ApiRequest, answer: ApiAnswer): void {
    const broken = specification.checkAnswer(request, answer)
    if (broken.length > 0)
      throw new Error(`The simulator answers what Twilio never would: ${broken.join('; ')}`)
  }

  function refuse({ method, path }: ApiRequest, error: unknown): Answered {
    const refusal = asRefusal(error, log)
    if (refusal.isViolation) account.addViolation(`${method} ${path}: ${refusal.code} ${refusal.message}`)
    const note = refusal.isViolation ? `${refusal.code} ${refusal.message}` : String(refusal.code)
    return { status: refusal.status, body: renderError(refusal), isLost: false, note }
  }
}

function find(
  routes: readonly Route[],
  { method, host, path }: ApiRequest,
): { readonly route: Route; readonly sids: readonly string[] } {
  for (const route of routes) {
    const match = route.method === method && route.host === host ? route.path.exec(path) : null
    if (match) return { route, sids: match.slice(1) }
  }
  throw notFound()
}

function asRefusal(error: unknown, log: Log): TwilioError {
  if (error instanceof TwilioError) return error
  log.error({ err: error }, 'the simulator failed')
  const message = 'The simulator itself failed'
  return new TwilioError({ status: 500, code: 20500, message, isViolation: true })
}
