import { validateRequest } from 'twilio/lib/webhooks/webhooks.js'
import { Unverified } from '../../core/errors.ts'

/** The parameters of a webhook that Twilio signed. */
export type Parameters = Readonly<Record<string, string>>

/** @throws Unverified when the request is not signed by our account, over our own address and all that came. */
export type Verify = (request: Request) => Promise<Parameters>

/**
 * The signature is over the exact public address and every parameter, known or not
 * (twilio.com/docs/usage/webhooks/webhooks-security). The address of the request was made from the settings: what a
 * proxy's headers say, anyone can write.
 */
export function createVerify(authToken: string): Verify {
  return async (request) => {
    const signature = request.headers.get('x-twilio-signature') ?? ''
    const parameters = readForm(request.headers.get('content-type') ?? '', await request.text())
    if (!parameters || !validateRequest(authToken, signature, request.url, parameters)) {
      throw new Unverified('This request does not carry a valid signature of Twilio.')
    }
    return Object.fromEntries(
      Object.entries(parameters).map(([name, value]) => [
        name,
        Array.isArray(value) ? (value[0] ?? '') : value,
      ]),
    )
  }
}

/** undefined: not a form. A name that comes twice is signed with both its values. */
function readForm(contentType: string, body: string): Record<string, string | string[]> | undefined {
  if (!/^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType)) return undefined
  const form = new URLSearchParams(body)
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const [first = '', ...more] = form.getAll(name)
      return [name, more.length === 0 ? first : [first, ...more]]
    }),
  )
}
