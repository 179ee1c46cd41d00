import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { Log } from '../core/log.ts'
import type { Account } from './account.ts'
import type { Answered, Api } from './api.ts'
import { parseBody, type ApiRequest } from './api-request.ts'
import { BodyTooLarge, readBody } from './read-body.ts'
import type { SimulatorOptions } from './simulator.ts'
import { sendMedia } from './send-media.ts'
import { renderError, TwilioError } from './twilio-error.ts'

interface HttpParts {
  readonly account: Account
  readonly api: Api
  readonly options: SimulatorOptions
  readonly log: Log
}

/** As long as a lost answer seems on its way. */
const cutAfterMs = 50

/** Twilio's hosts, each at `/<host>/<path>`. Never rejects. */
export function createHttp({ account, api, options, log }: HttpParts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { host, path, query } = splitUrl(request.url ?? '/')
    const method = request.method ?? 'GET'
    const line = account.traffic.begin({ direction: 'to-twilio', method, path: host + path })
    try {
      if (host === 'mms.twiliocdn.com') {
        line.end(sendMedia(account, response, path.split('/').at(-1)))
        return
      }
      const answered = await answerTo(request, { method, host, path, query })
      if (answered.note !== undefined) line.note(answered.note)
      if (account.faults.strikes('slow')) await setTimeout(options.slowMs ?? 5_000, undefined, { ref: false })
      line.end(await send(response, answered))
    } catch (error) {
      log.debug({ err: error }, 'a request to the simulator was cut off')
      line.end(0)
      response.destroy()
    }
  }

  async function answerTo(
    request: IncomingMessage,
    target: Pick<ApiRequest, 'method' | 'host' | 'path' | 'query'>,
  ): Promise<Answered> {
    const { headers } = request
    try {
      const body = parseBody(headers['content-type'] ?? '', await readBody(request))
      return api.answer({ ...target, authorization: headers.authorization, body })
    } catch (error) {
      if (!(error instanceof BodyTooLarge)) throw error
      const refusal = new TwilioError({ status: 413, code: 20413, message: 'Request Entity Too Large' })
      return { status: 413, body: renderError(refusal), isLost: false, note: 'te groot' }
    }
  }

  /** Resolves with the status that arrived, or 0. */
  async function send(response: ServerResponse, answered: Answered): Promise<number> {
    if (answered.isLost) {
      if (options.lostResponse === 'hold') return 0
      await setTimeout(cutAfterMs, undefined, { ref: false })
      response.destroy()
      return 0
    }
    const { status, headers, body } = answered
    response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...headers })
    response.end(body && JSON.stringify(body))
    return status
  }
}

/** "/api.twilio.com/2010-04-01/...?To=..." */
function splitUrl(url: string): Pick<ApiRequest, 'host' | 'path' | 'query'> {
  const [whole = '', query = ''] = url.split('?', 2)
  const [, host = '', ...rest] = whole.split('/')
  return { host, path: `/${rest.join('/')}`, query: new URLSearchParams(query) }
}
