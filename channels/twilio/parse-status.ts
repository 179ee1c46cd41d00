import { z } from 'zod'
import { Malformed } from '../../core/errors.ts'
import { failureOfCode } from './failure.ts'
import type { Parameters } from './verify.ts'

const shape = z.object({
  MessageSid: z.string().min(1).max(64),
  MessageStatus: z.string().max(32),
  ErrorCode: z.coerce.number().int().optional(),
})

export type ParsedStatus =
  | { readonly sid: string; readonly state: 'sent' | 'delivered' | 'read' | 'retry' }
  | ({ readonly sid: string } & Extract<ReturnType<typeof failureOfCode>, { state: 'failed' }>)

/** undefined: a step on the way that says nothing (queued, sending, accepted). */
export function parseStatus(parameters: Parameters): ParsedStatus | undefined {
  const parsed = shape.safeParse(parameters)
  if (!parsed.success) throw new Malformed('This is not a status of a message.')
  const { MessageSid: sid, MessageStatus: status, ErrorCode: code = 0 } = parsed.data
  switch (status) {
    case 'sent':
    case 'delivered':
    case 'read':
      return { sid, state: status }
    case 'failed':
    case 'undelivered':
      return { sid, ...failureOfCode(code) }
    default:
      return undefined
  }
}
