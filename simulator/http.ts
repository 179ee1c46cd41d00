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
    const url = new URL(request.url ?? '/', 'http://localhost')
    const [, host = '', ...rest] = url.pathname.split('/')
    const path = `/${rest.join('/')}`
    const line = account.traffic.begin({
      direction: 'to-twilio',
      method: request.method ?? '',
      path: host + path,
    })
    try {
      if (host === 'mms.twiliocdn.com') {
        line.end(sendMedia(account, response, rest.at(-1)))
        return
      }
      const answered = await answerTo(request, { url, host, path })
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
    { url, host, path }: { readonly url: URL; readonly host: string; readonly path: string },
  ): Promise<Answered> {
    try {
      const { method = 'GET', headers } = request
      const body = parseBody(headers['content-type'] ?? '', await readBody(request))
      const asked: ApiRequest = {
        method,
        host,
        path,
        query: url.searchParams,
        authorization: headers.authorization,
        body,
      }
      return api.answer(asked)
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
