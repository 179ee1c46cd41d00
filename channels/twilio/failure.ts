import { z } from 'zod'
import type { Sent, Undeliverable } from '../../core/delivery.ts'

/** twilio.com/docs/api/errors. What is not here and is refused, is refused for good. */
const undeliverable: Readonly<Record<number, Undeliverable>> = {
  63016: 'window-closed',
  21610: 'opted-out',
  63014: 'blocked',
  63003: 'not-on-channel',
  63024: 'not-on-channel',
  21211: 'not-on-channel',
  21614: 'not-on-channel',
}

/** Too many, something inside, or ours to mend (credentials, a sender that is off): the message itself is well. */
const passing: readonly number[] = [20003, 20429, 14107, 63007, 63010, 63012, 63018, 63020]

/** Nothing can have left this machine. */
const neverLeft: readonly string[] = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']

const answered = z.object({ status: z.number(), code: z.number().nullish() })
const broken = z.object({ code: z.string() })

/** What an error of Twilio's client means for the message it was about. */
export function sentOfError(error: unknown): Exclude<Sent, { kind: 'sent' }> {
  const answer = answered.safeParse(error)
  if (answer.success) return sentOfAnswer(answer.data.status, answer.data.code ?? 0)
  const { data } = broken.safeParse(error)
  if (data && neverLeft.includes(data.code))
    return { kind: 'retry', reason: `no line to Twilio (${data.code})` }
  return { kind: 'uncertain', reason: `Twilio's answer was lost (${data?.code ?? 'unknown'})` }
}

/** Twilio may have taken a message and then failed to say so. */
function sentOfAnswer(status: number, code: number): Exclude<Sent, { kind: 'sent' }> {
  const reason = `Twilio answered ${status} (${code})`
  if (status >= 500 || status === 408) return { kind: 'uncertain', reason }
  if (status === 429 || status === 401 || passing.includes(code)) return { kind: 'retry', reason }
  return { kind: 'failed', reason: undeliverable[code] ?? 'refused' }
}

/** Of a message that Twilio accepted, and reports as failed afterwards. */
export function failureOfCode(code: number): { state: 'failed'; reason: Undeliverable } | { state: 'retry' } {
  if (passing.includes(code)) return { state: 'retry' }
  return { state: 'failed', reason: undeliverable[code] ?? 'refused' }
}
