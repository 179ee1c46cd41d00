import type { ChannelContext } from '../../core/channel.ts'
import { Malformed } from '../../core/errors.ts'
import { parseStatus } from '../twilio/parse-status.ts'
import type { Parameters } from '../twilio/verify.ts'
import type { StatusCallback } from './send.ts'

export const statusPath = '/webhooks/whatsapp/status'

/** The address carries the delivery: Twilio has no place for a reference of ours, and its answer may be lost. */
export function createStatusCallback(origin: () => string): StatusCallback {
  return (delivery, place) => {
    const url = new URL(`${origin()}${statusPath}`)
    url.searchParams.set('delivery', delivery)
    if (place === 'part') url.searchParams.set('part', '1')
    return url.href
  }
}

/** What Twilio says of a message, as news of its delivery. */
export function createTakeStatus(report: ChannelContext['report']) {
  return async (parameters: Parameters, { searchParams }: URL): Promise<void> => {
    const delivery = searchParams.get('delivery')
    if (delivery === null || delivery.length > 200) throw new Malformed('This status names no delivery.')
    const parsed = parseStatus(parameters)
    if (!parsed) return
    const { sid, ...reached } = parsed
    // Of several messages the last tells how far all of them are; one that failed is news whichever it is.
    const isNews = !searchParams.has('part') || reached.state === 'failed' || reached.state === 'retry'
    if (isNews) await report({ channel: 'whatsapp', of: { delivery }, providerId: sid, ...reached })
  }
}
