import { randomBytes } from 'node:crypto'

/** Of Twilio's shape: two letters and 32 hexadecimal digits. */
export function createSid(prefix: 'AC' | 'SM' | 'MM' | 'ME' | 'HX' | 'XE'): string {
  return prefix + hexadecimal()
}

export function hexadecimal(): string {
  return randomBytes(16).toString('hex')
}

/** "SM…1f": enough to tell them apart on a page. */
export function shortenSids(text: string): string {
  return text.replaceAll(/\b(AC|SM|MM|ME|HX)[0-9a-fA-F]{30}([0-9a-fA-F]{2})\b/g, '$1…$2')
}
