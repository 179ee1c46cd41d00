import { randomBytes } from 'node:crypto'

/** Crockford's base 32: no I, L, O or U, so it survives being read aloud. Sorts as its value does. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const timeDigits = 10
const randomDigits = 26

/** Unguessable (130 random bits) and sortable by the time it was made (milliseconds): 36 characters. */
export function createId(now: Date): string {
  return timePart(now.getTime()) + randomPart(randomDigits)
}

/** A secret of 256 bits for a link or a browser, base64url. It says nothing about when it was made. */
export function createSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What a resident reads out or writes down: "B-7K2M-4QXD". 40 random bits: a handle, never a proof. */
export function createReference(): string {
  const digits = randomPart(8)
  return `B-${digits.slice(0, 4)}-${digits.slice(4)}`
}

function timePart(ms: number): string {
  let rest = ms
  let part = ''
  for (let digit = 0; digit < timeDigits; digit++) {
    part = character(rest % 32) + part
    rest = Math.floor(rest / 32)
  }
  return part
}

function randomPart(digits: number): string {
  return Array.from(randomBytes(digits), (byte) => character(byte % 32)).join('')
}

function character(value: number): string {
  return alphabet.charAt(value)
}
