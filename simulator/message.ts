import type { ButtonView, ListView, MessageView } from './protocol.ts'

/** Twilio's own words for the life of a message. */
export type MessageStatus = 'received' | 'queued' | 'sent' | 'delivered' | 'read' | 'failed' | 'undelivered'

/** What is sent or received, before Twilio has a record of it. */
export interface MessageContent {
  readonly body: string
  readonly contentSid?: string
  readonly isTemplate?: boolean
  readonly buttons?: readonly ButtonView[]
  readonly list?: ListView
  readonly media?: Media
  /** Degrees, WGS 84. */
  readonly location?: { readonly latitude: number; readonly longitude: number }
}

export interface Media {
  readonly sid: string
  readonly contentType: string
}

/** One message as Twilio knows it. */
export interface SimulatedMessage extends MessageContent {
  readonly sid: string
  readonly direction: 'inbound' | 'outbound-api'
  /** E.164. */
  readonly from: string
  /** E.164. */
  readonly to: string
  readonly status: MessageStatus
  /** Twilio's, when it failed. */
  readonly errorCode?: number
  readonly createdAt: Date
  readonly sentAt?: Date
  readonly updatedAt: Date
  readonly statusCallback?: string
  /** As they came in, or as they were posted to us. */
  readonly parameters: Readonly<Record<string, string>>
}

/** The resident's number. */
export function residentOf({ direction, from, to }: SimulatedMessage): string {
  return direction === 'inbound' ? from : to
}

/** As it stands on the telephone. */
export function viewOf(message: SimulatedMessage): MessageView {
  const { sid, direction, createdAt, body, status, errorCode, isTemplate, buttons, list, media, location } =
    message
  return {
    sid,
    direction: direction === 'inbound' ? 'in' : 'out',
    at: createdAt.toISOString(),
    body,
    status: status === 'undelivered' ? 'failed' : status,
    ...(errorCode === undefined ? {} : { errorCode }),
    ...(isTemplate === true ? { isTemplate } : {}),
    ...(buttons === undefined ? {} : { buttons }),
    ...(list === undefined ? {} : { list }),
    ...(media === undefined ? {} : { media: { contentType: media.contentType } }),
    ...(location === undefined ? {} : { location }),
  }
}
