import type { Address } from '../../core/address.ts'

/** `whatsapp:` is the channel, not part of the number: an address's id is E.164. */
export function addressOf(twilioAddress: string): Address | undefined {
  const number = /^whatsapp:(\+[1-9]\d{6,14})$/.exec(twilioAddress)?.[1]
  return number === undefined ? undefined : { channel: 'whatsapp', id: number }
}

export function twilioAddressOf(number: string): string {
  return `whatsapp:${number}`
}
