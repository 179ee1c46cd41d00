import type { ContentResource } from './content-resource.ts'
import type { Media, SimulatedMessage } from './message.ts'
import { addressOf } from './number.ts'

/** As the official schema `api.v2010.account.message` has it. */
export function renderMessage(account: string, message: SimulatedMessage): object {
  const uri = `${accountPath(account)}/Messages/${message.sid}`
  const { errorCode } = message
  return {
    account_sid: account,
    api_version: '2010-04-01',
    body: message.body,
    date_created: rfc2822(message.createdAt),
    date_sent: message.sentAt ? rfc2822(message.sentAt) : null,
    date_updated: rfc2822(message.updatedAt),
    direction: message.direction,
    error_code: errorCode ?? null,
    error_message: errorCode === undefined ? null : `Error ${errorCode}`,
    from: addressOf(message.from),
    messaging_service_sid: null,
    num_media: message.media ? '1' : '0',
    num_segments: '1',
    price: null,
    price_unit: null,
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${uri}/Media.json` },
    to: addressOf(message.to),
    uri: `${uri}.json`,
  }
}

/** As the official schema `api.v2010.account.message.media` has it. */
export function renderMedia(account: string, message: SimulatedMessage, media: Media): object {
  return {
    account_sid: account,
    content_type: media.contentType,
    date_created: rfc2822(message.createdAt),
    date_updated: rfc2822(message.createdAt),
    parent_sid: message.sid,
    sid: media.sid,
    uri: `${accountPath(account)}/Messages/${message.sid}/Media/${media.sid}.json`,
  }
}

/** As the official schema `content.v1.content` has it. */
export function renderContent(account: string, content: ContentResource): object {
  const { sid, friendlyName, language, variables, types, createdAt } = content
  const url = `https://content.twilio.com/v1/Content/${sid}`
  const date = `${createdAt.toISOString().slice(0, 19)}Z`
  return {
    sid,
    account_sid: account,
    friendly_name: friendlyName,
    language,
    variables,
    types,
    url,
    date_created: date,
    date_updated: date,
    links: {
      approval_create: `${url}/ApprovalRequests/whatsapp`,
      approval_fetch: `${url}/ApprovalRequests`,
    },
  }
}

export function accountPath(account: string): string {
  return `/2010-04-01/Accounts/${account}`
}

/** "Tue, 24 Nov 2026 09:00:00 +0000" */
function rfc2822(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000')
}
