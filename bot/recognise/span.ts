/** A piece of a text, in UTF-16 units; `end` is just past it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Digits people type or paste: plain, full width, Arabic, mathematical, in circles, raised and lowered. */
export const digit = '[0-9０-９٠-٩۰-۹①-⑨⁰¹²³⁴-⁹₀-₉\\u{1d7ce}-\\u{1d7ff}]'

/** What may stand between the digits of one number: at most three of space, dot, dash, slash and invisible marks. */
export const between = '[\\p{Cf}\\p{Zs}\\t.\\p{Pd}_/\\u00b7]{0,3}'

/** The plain digits and letters in a text, in upper case. */
export function plainCharacters(text: string): string {
  if (/^[0-9]+$/.test(text)) return text
  const plain = text.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (arabic) => String(arabic.charCodeAt(0) & 0xf))
  return plain.replace(/[^0-9A-Za-z]/g, '').toUpperCase()
}
