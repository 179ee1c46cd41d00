import type { Account } from './account.ts'
import type { MessageStatus, SimulatedMessage } from './message.ts'
import { addressOf } from './number.ts'

const events: Partial<Record<MessageStatus, string>> = {
  delivered: 'DELIVERED',
  read: 'READ',
  undelivered: 'UNDELIVERED',
}

/** What Twilio posts when a WhatsApp message has another status. */
export function statusParameters(
  account: Account,
  { sid, to, errorCode }: SimulatedMessage,
  status: MessageStatus,
): Readonly<Record<string, string>> {
  const event = events[status]
  const hasFailed = status === 'failed' || status === 'undelivered'
  return {
    SmsSid: sid,
    SmsStatus: status,
    MessageStatus: status,
    MessageSid: sid,
    AccountSid: account.sid,
    ApiVersion: '2010-04-01',
    From: addressOf(account.sender),
    To: addressOf(to),
    ChannelPrefix: 'whatsapp',
    ChannelInstallSid: `XE${account.sid.slice(2)}`,
    // Twilio hides the end of the number here.
    ChannelToAddress: to.slice(0, -4) + 'XXXX',
    ...(event === undefined ? {} : { EventType: event }),
    ...(status === 'sent' ? { StructuredMessage: 'false' } : {}),
    ...(hasFailed && errorCode !== undefined ? { ErrorCode: String(errorCode) } : {}),
  }
}
