import { randomUUID } from 'node:crypto'
import type { Log } from '../core/log.ts'
import type { Account } from './account.ts'
import type { Running } from './running.ts'
import { signatureOf } from './signature.ts'

/** A form that Twilio posts to us. */
export interface Form {
  /** Exactly as it is signed. */
  readonly url: string
  readonly parameters: Readonly<Record<string, string>>
  /** A few words for who watches the line. */
  readonly note: string
}

/** @property status HTTP; 0: no answer within 15 s, or no connection. */
export interface PostAnswer {
  readonly status: number
  readonly tookMs: number
  readonly body: string
}

/** Never rejects. Twice when it has to be `duplicate`: what came of the first is given back. */
export type Post = (form: Form) => Promise<PostAnswer>

/** As long as Twilio waits. */
const timeoutMs = 15_000

export function createPost(account: Account, running: Running, log: Log): Post {
  return (form) => {
    const headers = headersFor(account.token, form)
    const first = running.track(post(form, headers))
    if (account.faults.strikes('duplicate')) void running.track(post(form, headers))
    return first
  }

  async function post(form: Form, headers: Record<string, string>): Promise<PostAnswer> {
    const path = new URL(form.url).pathname
    const line = account.traffic.begin({ direction: 'to-us', method: 'POST', path, note: form.note })
    try {
      const response = await fetch(form.url, {
        method: 'POST',
        headers,
        body: new URLSearchParams(form.parameters).toString(),
        redirect: 'manual',
        signal: AbortSignal.any([AbortSignal.timeout(timeoutMs), running.closing]),
      })
      const body = await response.text()
      return { status: response.status, tookMs: line.end(response.status), body }
    } catch (error) {
      log.debug({ err: error }, 'the simulator got no answer to a webhook')
      return { status: 0, tookMs: line.end(0), body: '' }
    }
  }
}

export function isSuccess({ status }: PostAnswer): boolean {
  return status >= 200 && status < 300
}

function headersFor(token: string, { url, parameters }: Form): Record<string, string> {
  return {
    'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8',
    'User-Agent': 'TwilioProxy/1.1',
    'X-Twilio-Signature': signatureOf(token, url, parameters),
    'I-Twilio-Idempotency-Token': randomUUID(),
  }
}
