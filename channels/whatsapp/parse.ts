import { z } from 'zod'
import { cleanText } from '../../core/clean-text.ts'
import { Malformed } from '../../core/errors.ts'
import type { Content, Incoming } from '../../core/incoming.ts'
import type { Parameters } from '../twilio/verify.ts'
import { addressOf, twilioAddressOf } from './whatsapp-address.ts'

const coordinate = (most: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}(\.\d+)?$/)
    .transform(Number)
    .pipe(z.number().min(-most).max(most))
    .optional()
    .catch(undefined)

/**
 * Twilio adds parameters without notice; these are what we read (twilio.com/docs/messaging/guides/webhook-request).
 * Nobody sends it again: what is odd besides who and which costs its own part, never the message.
 */
const shape = z.object({
  MessageSid: z.string().regex(/^(SM|MM)[0-9a-f]{32}$/i),
  From: z.string(),
  To: z.string(),
  Body: z.string().default(''),
  MessageType: z.string().max(40).catch('unknown'),
  ButtonPayload: z.string().max(256).optional().catch(undefined),
  ListId: z.string().max(256).optional().catch(undefined),
  NumMedia: z.coerce.number().int().min(0).max(100).catch(0),
  MediaUrl0: z.url().max(2_048).optional().catch(undefined),
  MediaContentType0: z.string().max(127).optional().catch(undefined),
  Latitude: coordinate(90),
  Longitude: coordinate(180),
})

type Message = z.infer<typeof shape>

interface Receiving {
  /** Our own number, E.164. */
  readonly sender: string
  /** Twilio sends no time along. */
  readonly at: Date
}

/** @throws Malformed for what has no sender, is not for us, or is not a message. */
export function parseMessage(parameters: Parameters, { sender, at }: Receiving): Incoming {
  const parsed = shape.safeParse(parameters)
  if (!parsed.success) throw new Malformed('This is not a WhatsApp message.')
  const { data } = parsed
  if (data.To !== twilioAddressOf(sender)) {
    throw new Malformed('This message is for another number: check the webhook of your WhatsApp senders.')
  }
  const from = addressOf(data.From)
  if (!from) throw new Malformed('This message has no number to reply to.')
  return { id: data.MessageSid, from, at, content: contentOf(data) }
}

function contentOf(message: Message): Content {
  const { Latitude: latitude, Longitude: longitude } = message
  const value = message.ButtonPayload ?? message.ListId
  const text = cleanText(message.Body)
  if (value !== undefined && value !== '') return { kind: 'choice', value }
  if (message.NumMedia > 0 && message.MediaUrl0 !== undefined) return fileOf(message.MediaUrl0, message, text)
  if (latitude !== undefined && longitude !== undefined) return { kind: 'location', latitude, longitude }
  return text === '' ? { kind: 'unsupported', what: cleanText(message.MessageType) } : { kind: 'text', text }
}

function fileOf(url: string, { MediaContentType0 }: Message, text: string): Content {
  const mediaType = MediaContentType0 ?? 'application/octet-stream'
  return { kind: 'file', url, mediaType, ...(text !== '' && { text }) }
}
