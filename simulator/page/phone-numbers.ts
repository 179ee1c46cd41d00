import type { PhoneNumber } from '../protocol.ts'

/** A number as it was typed, in E.164; undefined when it is not one. Spaces, dots, dashes and brackets are only looks. */
export function parseNumber(typed: string): PhoneNumber | undefined {
  const number = typed.replaceAll(/[\s().\u00A0-]/g, '')
  return /^\+[1-9]\d{7,14}$/.test(number) ? number : undefined
}

/** The first of +31 6 1234 56xx that is not taken; the last of them when all are. */
export function nextExampleNumber(taken: readonly PhoneNumber[]): PhoneNumber {
  const numbers = Array.from({ length: 99 }, (_, index) => `+316123456${String(index + 1).padStart(2, '0')}`)
  return numbers.find((number) => !taken.includes(number)) ?? '+31612345699'
}

/** Dutch numbers in groups, as people read them; others as they are. */
export function groupNumber(number: PhoneNumber): string {
  return number
    .replace(/^\+316(\d{4})(\d{4})$/, '+31 6 $1 $2')
    .replace(/^\+31([1-57-9]\d)(\d{3})(\d{4})$/, '+31 $1 $2 $3')
}
