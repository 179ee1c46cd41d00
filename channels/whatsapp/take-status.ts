import { z } from 'zod'
import type { ChannelContext } from '../../core/channel.ts'
import { Malformed } from '../../core/errors.ts'
import { parseStatus, type ParsedStatus } from '../twilio/parse-status.ts'
import type { Parameters } from '../twilio/verify.ts'
import type { StatusCallback } from './send.ts'

export const statusPath = '/webhooks/whatsapp/status'

/**
 * The address carries the delivery and the attempt: Twilio has no place for a reference of ours, and its answer may be
 * lost.
 */
export function createStatusCallback(origin: () => string): StatusCallback {
  return ({ id, attempt }, { place, kind }) => {
    const url = new URL(`${origin()}${statusPath}`)
    url.searchParams.set('delivery', id)
    url.searchParams.set('attempt', String(attempt))
    if (place === 'part') url.searchParams.set('part', '1')
    if (kind === 'template') url.searchParams.set('template', '1')
    return url.href
  }
}

const shape = z.object({
  delivery: z.string().min(1).max(200),
  attempt: z.coerce.number().int().min(1).max(1_000),
  part: z.literal('1').optional(),
  template: z.literal('1').optional(),
})

type Of = z.infer<typeof shape>

type Told = Omit<ParsedStatus, 'sid'>

interface Parts {
  readonly report: ChannelContext['report']
  readonly hasTemplate: boolean
}

/** What Twilio says of a message, as news of its delivery. */
export function createTakeStatus({ report, hasTemplate }: Parts) {
  return async (parameters: Parameters, { searchParams }: URL): Promise<void> => {
    const { data: of } = shape.safeParse(Object.fromEntries(searchParams))
    if (!of) throw new Malformed('This status names no delivery.')
    const parsed = parseStatus(parameters)
    if (!parsed) return
    const { sid: providerId, ...told } = parsed
    const reached = mayGoAsTemplate(told, of) ? { ...told, state: 'retry' as const } : told
    // Of several messages the last tells how far all of them are; one that failed is news whichever it is.
    const isNews = of.part === undefined || reached.state === 'failed' || reached.state === 'retry'
    const { delivery, attempt } = of
    if (isNews) await report({ channel: 'whatsapp', of: { delivery }, attempt, providerId, ...reached })
  }

  /** The window turned out to be over, and what goes through then was not tried yet. */
  function mayGoAsTemplate(told: Told, { template }: Of): boolean {
    return hasTemplate && template === undefined && 'reason' in told && told.reason === 'window-closed'
  }
}
