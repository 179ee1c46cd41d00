import type { Account } from './account.ts'
import { addressOf } from './number.ts'
import type { ButtonView } from './protocol.ts'
import type { SimulatedMessage } from './message.ts'

type Parameters = Readonly<Record<string, string>>

const profileName = 'Testinwoner'

/** What Twilio posts for every inbound WhatsApp message; `more` comes beside it, or over it. */
export function inboundParameters(account: Account, from: string, more: InboundParts): Parameters {
  const { sid, type = 'text', body = '', numMedia = 0, rest = {} } = more
  const WaId = from.slice(1)
  return {
    SmsMessageSid: sid,
    NumMedia: String(numMedia),
    ProfileName: profileName,
    MessageType: type,
    SmsSid: sid,
    WaId,
    SmsStatus: 'received',
    Body: body,
    To: addressOf(account.sender),
    NumSegments: '1',
    ReferralNumMedia: '0',
    MessageSid: sid,
    AccountSid: account.sid,
    ChannelMetadata: JSON.stringify({
      type: 'whatsapp',
      data: { context: { ProfileName: profileName, WaId } },
    }),
    From: addressOf(from),
    ApiVersion: '2010-04-01',
    ...rest,
  }
}

interface InboundParts {
  readonly sid: string
  /** Twilio's MessageType. Default `text`. */
  readonly type?: string
  readonly body?: string
  readonly numMedia?: number
  readonly rest?: Parameters
}

/** Beside the others, when a button or a row of a list is tapped. */
export function tapParameters(account: Account, to: SimulatedMessage, choice: ButtonView): Parameters {
  const isRow = to.list?.items.some(({ id }) => id === choice.id) ?? false
  return {
    ButtonText: choice.title,
    ButtonPayload: choice.id,
    ...(isRow ? { ListId: choice.id, ListTitle: choice.title } : {}),
    OriginalRepliedMessageSender: addressOf(account.sender),
    OriginalRepliedMessageSid: to.sid,
    Forwarded: 'false',
    FrequentlyForwarded: 'false',
  }
}

/** Beside the others, for one file. The real host: whoever fetches it maps it, as every host of Twilio's. */
export function mediaParameters(
  account: Account,
  message: string,
  media: { readonly sid: string; readonly contentType: string },
): Parameters {
  const path = `/2010-04-01/Accounts/${account.sid}/Messages/${message}/Media/${media.sid}`
  return { MediaUrl0: `https://api.twilio.com${path}`, MediaContentType0: media.contentType }
}
