import { z } from 'zod'
import type { Environment } from '../../core/channel.ts'

export interface TwilioSettings {
  readonly accountSid: string
  readonly authToken: string
  /** A stand-in for all of Twilio's hosts, without a slash at its end; undefined: Twilio itself. */
  readonly apiUrl: string | undefined
}

const shape = z.object({
  TWILIO_ACCOUNT_SID: z.string().regex(/^AC[0-9a-f]{32}$/i, {
    error: 'has to be AC and 32 figures and letters a to f, as the Twilio console shows it',
  }),
  TWILIO_AUTH_TOKEN: z.string().regex(/^[0-9a-f]{32}$/i, {
    error: 'has to be the primary auth token: 32 figures and letters a to f',
  }),
  TWILIO_API_URL: z
    .url({ protocol: /^https?$/, error: 'has to be an address like http://127.0.0.1:4010' })
    .refine((url) => isSafe(new URL(url)), {
      error: 'begins with http:// and is not on this machine: the auth token would travel in the open',
    })
    .optional(),
})

/**
 * The part that all Twilio channels share. undefined: nothing of Twilio is set, so its channels stay off.
 * @throws Error with one sentence for each variable that is missing or wrong.
 */
export function parseTwilioSettings(environment: Environment): TwilioSettings | undefined {
  if (!Object.keys(environment).some((name) => name.startsWith('TWILIO_'))) return undefined
  const parsed = shape.safeParse(environment)
  if (!parsed.success) throw new Error(parsed.error.issues.map(sentence).join('\n'))
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_API_URL } = parsed.data
  const apiUrl = TWILIO_API_URL?.replace(/\/$/, '')
  if (apiUrl === undefined && environment['PUBLIC_URL']?.startsWith('https://') !== true) {
    throw new Error(
      'TWILIO_ACCOUNT_SID is set: set PUBLIC_URL to the https address where Twilio reaches you.',
    )
  }
  return { accountSid, authToken, apiUrl }
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

/** Says which variable; never what its value was. */
function sentence({ path, message, code }: z.core.$ZodIssue): string {
  const name = path.join('.')
  return code === 'invalid_type'
    ? `${name} is missing: set it, or none of the TWILIO_ variables.`
    : `${name} ${message}.`
}
