import { randomInt } from 'node:crypto'

const e164 = /^\+[1-9]\d{6,14}$/

export function isNumber(text: string): boolean {
  return e164.test(text)
}

/** "whatsapp:+31612345678" → "+31612345678"; undefined when it is no WhatsApp address. */
export function numberOf(address: string): string | undefined {
  const number = address.startsWith('whatsapp:') ? address.slice('whatsapp:'.length) : ''
  return isNumber(number) ? number : undefined
}

export function addressOf(number: string): string {
  return `whatsapp:${number}`
}

/** A Dutch mobile number that may well be somebody's: nothing is ever sent to it from here. */
export function createNumber(): string {
  return `+316${String(randomInt(10_000_000, 100_000_000))}`
}
