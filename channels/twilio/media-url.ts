import { Unverified } from '../../core/errors.ts'

const apiHost = 'api.twilio.com'

/** Where Twilio keeps a file of a message of our account. @throws Unverified for every other address. */
export function parseMediaUrl(url: string, accountSid: string): URL {
  const parsed = parseOurs(url)
  const path = new RegExp(
    `^/2010-04-01/Accounts/${accountSid}/Messages/(SM|MM)[0-9a-f]{32}/Media/ME[0-9a-f]{32}$`,
    'i',
  )
  if (parsed?.hostname !== apiHost || !path.test(parsed.pathname) || parsed.search !== '') {
    throw new Unverified('This file is not at Twilio, below our own account: it is not fetched.')
  }
  return parsed
}

/** @throws Unverified for what leads away from Twilio. */
export function parseRedirect(location: string, from: URL): URL {
  const parsed = parseOurs(location, from)
  if (!parsed) throw new Unverified('Twilio redirects to an address that is not its own: it is not followed.')
  return parsed
}

/** Only there the credentials go. */
export function isApi({ hostname }: URL): boolean {
  return hostname === apiHost
}

/** undefined: not https, not a host of Twilio's, another port, or with credentials. */
function parseOurs(url: string, base?: URL): URL | undefined {
  const parsed = URL.parse(url, base?.href)
  if (!parsed) return undefined
  const { protocol, hostname, port, username, password } = parsed
  const isTwilios = hostname === apiHost || /^([a-z0-9-]+\.)+twiliocdn\.com$/.test(hostname)
  const isPlain = port === '' && username === '' && password === ''
  return protocol === 'https:' && isTwilios && isPlain ? parsed : undefined
}
