import { createHmac } from 'node:crypto'

/**
 * Twilio's signature of a form that is posted: the whole URL, then each name and value in order of name, HMAC-SHA1,
 * base64. Made here from Twilio's description, not by its library, which it is a check of.
 */
export function signatureOf(
  token: string,
  url: string,
  parameters: Readonly<Record<string, string>>,
): string {
  const names = Object.keys(parameters).sort()
  const signed = url + names.map((name) => name + (parameters[name] ?? '')).join('')
  return createHmac('sha1', token).update(signed, 'utf8').digest('base64')
}
