import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Settings } from './settings.ts'

/** What the server needs of a stand-in for Twilio. */
export interface LocalTwilio {
  readonly url: string
  readonly accountSid: string
  readonly authToken: string
  /** E.164. */
  readonly sender: string
  connect(webhooks: { readonly incoming: string }): void
  /** Its page and what belongs to it. */
  handle(request: IncomingMessage, response: ServerResponse): void
  close(): Promise<void>
}

/** As if its account were set: the channels see no difference. */
export function withTwilio(settings: Settings, local: LocalTwilio | undefined): Settings {
  if (!local) return settings
  const twilio = {
    TWILIO_ACCOUNT_SID: local.accountSid,
    TWILIO_AUTH_TOKEN: local.authToken,
    TWILIO_WHATSAPP_FROM: `whatsapp:${local.sender}`,
    TWILIO_API_URL: local.url,
  }
  return { ...settings, environment: { ...settings.environment, ...twilio } }
}
