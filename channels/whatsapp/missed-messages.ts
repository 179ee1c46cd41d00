import type { MessageInstance } from 'twilio/lib/rest/api/v2010/account/message.js'
import { cleanText } from '../../core/clean-text.ts'
import type { Content, Incoming } from '../../core/incoming.ts'
import type { TwilioClient } from '../twilio/client.ts'
import { addressOf, twilioAddressOf } from './whatsapp-address.ts'

export interface Span {
  readonly from: Date
  readonly until: Date
}

/** What Twilio has for us of that time, oldest first, whether we have it or not. Rejects when it cannot be listed. */
export type ListInbound = (span: Span) => Promise<readonly Incoming[]>

const mostListed = 5_000

/** @param sender our own number, E.164. */
export function createListInbound(client: TwilioClient, sender: string): ListInbound {
  return async ({ from, until }) => {
    const { messages } = await client()
    const to = twilioAddressOf(sender)
    const listed = await messages.list({ to, dateSentAfter: from, pageSize: 500, limit: mostListed })
    const inbound = listed.filter(
      ({ direction, dateCreated }) => direction === 'inbound' && dateCreated >= from && dateCreated <= until,
    )
    const incoming: Incoming[] = []
    for (const message of inbound.toReversed()) incoming.push(...(await parse(message)))
    return incoming
  }

  async function parse(message: MessageInstance): Promise<Incoming[]> {
    const from = addressOf(message.from)
    if (!from) return []
    return [{ id: message.sid, from, at: message.dateCreated, content: await contentOf(message) }]
  }

  /** A list says less than a webhook: of a button only its words, which are understood as well; of a place nothing. */
  async function contentOf({ sid, body, numMedia }: MessageInstance): Promise<Content> {
    const text = cleanText(body)
    if (Number(numMedia) === 0) {
      return text === '' ? { kind: 'unsupported', what: 'a message that was missed' } : { kind: 'text', text }
    }
    const { messages } = await client()
    const [media] = await messages(sid).media.list({ limit: 1 })
    if (!media) return { kind: 'unsupported', what: 'a file that is gone' }
    const url = `https://api.twilio.com${media.uri.replace(/\.json$/, '')}`
    return { kind: 'file', url, mediaType: media.contentType, ...(text !== '' && { text }) }
  }
}
