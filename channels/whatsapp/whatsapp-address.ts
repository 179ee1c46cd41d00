import type { Address } from '../../core/address.ts'

/**
 * `whatsapp:` is the channel, not part of the number: an address's id is E.164. Who hides their number behind a user
 * name has an id of Meta's for us instead, a country and a code: "NL.1234567890" (business-scoped user id).
 */
export function addressOf(twilioAddress: string): Address | undefined {
  const id = /^whatsapp:(\+[1-9]\d{6,14}|[A-Z]{2}\.[A-Za-z0-9]{6,128})$/.exec(twilioAddress)?.[1]
  return id === undefined ? undefined : { channel: 'whatsapp', id }
}

export function twilioAddressOf(number: string): string {
  return `whatsapp:${number}`
}
