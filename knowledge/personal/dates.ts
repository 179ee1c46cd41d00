import { anyMonth } from '../facts/months.ts'
import { begin, end } from './pattern.ts'
import type { Pattern } from './pattern.ts'

const day = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:e|ste|de|st|nd|rd|th)?`
const month = String.raw`(?:\s?[-/. ]\s?(?:0?[1-9]|1[0-2])\s?[-/. ]\s?|[-/. ](?:of |de |van )?${anyMonth},?[-/. ](?:de |van |del? )?)`
const monthFirst = String.raw`${anyMonth}\s${day},?\s`
const lived = String.raw`(?:19\d{2}|20(?:0\d|1[0-5]))`
const anyYear = String.raw`(?:\d{4}|['’]?\d{2})`
const born = String.raw`(?:geboren|geboorte\p{L}{0,16}|geb\.|born|birth(?:day)?|dob|verjaar\p{L}{0,16}|doğ\p{L}{0,16}|dogum\p{L}{0,16}|urodz\p{L}{0,16}|nac\p{L}{1,16}|народ\p{L}{0,16}|ولد\p{L}{0,16}|ميلاد\p{L}{0,16}|المولود\p{L}{0,16})`

/** Of birth by what stands before it, or by its year: nobody under ten writes to a municipality. */
export const dates: readonly Pattern[] = [
  whole(
    String.raw`(?=\d|${anyMonth}\s\d)(?<=${born}[^\n\d]{0,20})(?:${day}${month}${anyYear}|${monthFirst}\d{4}|\d{4}-\d{2}-\d{2}|(?:19|20)\d{2})`,
  ),
  whole(String.raw`${begin}(?:${day}${month}|${monthFirst})${lived}`),
  whole(String.raw`${begin}${lived}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])`),
]

function whole(pattern: string): Pattern {
  return { kind: 'datum', pattern: new RegExp(pattern + end, 'giu') }
}
