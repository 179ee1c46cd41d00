import { countrySpecs, isValidIBAN } from 'ibantools'
import { between, digit, plainCharacters, type Span } from './span.ts'

const letter = '[A-Za-zＡ-Ｚａ-ｚ]'
const beginning = new RegExp(`${letter}${between}${letter}${between}${digit}${between}${digit}`, 'gu')
const next = new RegExp(`${between}(?:${letter}|${digit})`, 'uy')
/** Every IBAN begins with two letters and two digits. */
const beginningLength = 4

/** The IBANs in a text, of every country, in order. */
export function ibanSpans(text: string): readonly Span[] {
  const spans: Span[] = []
  beginning.lastIndex = 0
  for (let found = beginning.exec(text); found; found = beginning.exec(text)) {
    const end = endOfIban(text, found)
    if (end !== undefined) spans.push({ start: found.index, end })
    beginning.lastIndex = end ?? found.index + 1
  }
  return spans
}

function endOfIban(text: string, found: RegExpExecArray): number | undefined {
  const start = plainCharacters(found[0])
  const length = countrySpecs[start.slice(0, 2)]?.chars ?? 0
  if (length === 0) return undefined
  let end = found.index + found[0].length
  for (let count = beginningLength; count < length; count++) {
    next.lastIndex = end
    if (!next.test(text)) return undefined
    end = next.lastIndex
  }
  return isValidIBAN(plainCharacters(text.slice(found.index, end))) ? end : undefined
}
