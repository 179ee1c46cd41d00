import type { Twilio } from 'twilio'
import type RequestClient from 'twilio/lib/base/RequestClient.js'
import type { TwilioSettings } from './settings.ts'

/** A request that takes longer has an outcome that nobody knows. Shorter than a server has to close. */
const timeoutMs = 7_000

/** Twilio's own client, loaded when it is first needed: that costs 0.4 s. */
export type TwilioClient = () => Promise<Twilio>

export function createTwilioClient(settings: TwilioSettings): TwilioClient {
  let client: Promise<Twilio> | undefined
  return () => (client ??= loadClient(settings))
}

/** With a stand-in every host of Twilio is asked for below its address: `<apiUrl>/api.twilio.com/2010-04-01/...`. */
async function loadClient({ accountSid, authToken, apiUrl }: TwilioSettings): Promise<Twilio> {
  const { default: twilio } = await import('twilio')

  class MappedClient extends twilio.RequestClient {
    override request<Data>(options: RequestClient.RequestOptions<Data>) {
      return super.request<Data>({ ...options, uri: mapUrl(options.uri, apiUrl) })
    }
  }

  return twilio(accountSid, authToken, {
    httpClient: new MappedClient({ timeout: timeoutMs, keepAlive: true }),
  })
}

export function mapUrl(url: string, apiUrl: string | undefined): string {
  return apiUrl === undefined ? url : url.replace(/^https:\/\//, `${apiUrl}/`)
}
