import type { Webhook } from '../../core/channel.ts'
import { Malformed, Unavailable, Unverified } from '../../core/errors.ts'
import type { Log } from '../../core/log.ts'
import type { Parameters, Verify } from './verify.ts'

interface Parts {
  readonly path: string
  readonly verify: Verify
  /** Resolves once what came is kept. */
  readonly take: (parameters: Parameters, url: URL) => Promise<void>
  readonly log: Log
}

/** A door for Twilio: verified before anything is read, answered with empty TwiML once it is kept. */
export function createTwilioWebhook({ path, verify, take, log }: Parts): Webhook {
  return {
    method: 'POST',
    path,
    async handle(request) {
      try {
        await take(await verify(request), new URL(request.url))
        return answer(200, '<?xml version="1.0" encoding="UTF-8"?><Response></Response>', 'text/xml')
      } catch (error) {
        const { status, sentence } = refusalOf(error)
        if (isKnown(error)) log.warn({ path, status, reason: error.message }, 'a webhook was refused')
        else log.error({ err: error, path }, 'a webhook could not be taken')
        return answer(status, sentence, 'text/plain')
      }
    },
  }
}

function answer(status: number, body: string, type: string): Response {
  return new Response(body, { status, headers: { 'content-type': `${type}; charset=utf-8` } })
}

/** Says nothing about the inside. */
function refusalOf(error: unknown): { status: number; sentence: string } {
  if (error instanceof Unverified) return { status: 403, sentence: 'The signature does not hold.' }
  if (error instanceof Malformed) return { status: 400, sentence: 'This shape is not taken here.' }
  return { status: 503, sentence: 'This cannot be kept now. Please send it again.' }
}

function isKnown(error: unknown): error is Error {
  return error instanceof Unverified || error instanceof Malformed || error instanceof Unavailable
}
