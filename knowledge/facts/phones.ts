import { spansOf } from './span.ts'
import type { FindSpans } from './span.ts'

const free = String.raw`(?<![\p{L}\d.,€+/-]|€ )`
const international = new RegExp(
  String.raw`(?<![\d+])(?:\+|(?<!\d)00)(?=[1-9])\d{1,3}(?:[ .()-]{0,3}\d){6,13}(?!\d)`,
  'gu',
)
const national = new RegExp(
  String.raw`${free}\(?0\d{1,3}\)?(?: ?- ?| )?\d(?:[ -]?\d){3,8}(?![\d]|[.,]\d)`,
  'gu',
)
const municipal = new RegExp(String.raw`${free}14 ?0\d{2,3}(?![\d]|[.,]\d| ?(?:euro|procent|%))`, 'gu')
const short = new RegExp(
  String.raw`${free}(?:11[23]|144|116 ?\d{3})(?![\d]|[.,:]\d|-\d| ?(?:euro|eur|€|%|procent|percent|dag|week|weken|maand|jaar|uur|minu|m²|meter|km|cm|kilo|liter|days|weeks|months|years|hours))`,
  'giu',
)

/** "+31 30 286 00 00" and "030-286 00 00" are +31302860000; 112 and 14 030 are themselves. */
export const phonesIn: FindSpans = (text) => [
  ...spansOf(text, international, { kind: 'phone', valueOf: (_, written) => internationalOf(written) }),
  ...spansOf(text, national, { kind: 'phone', valueOf: (_, written) => nationalOf(written) }),
  ...spansOf(text, municipal, { kind: 'phone', valueOf: (_, written) => digitsOf(written) }),
  ...spansOf(text, short, { kind: 'phone', valueOf: (_, written) => digitsOf(written) }),
]

function internationalOf(written: string): string | undefined {
  const found = digitsOf(written.replace('(0)', '')).replace(/^00/u, '')
  return found.length >= 8 && found.length <= 15 ? `+${found}` : undefined
}

/** Ten digits; eight to eleven for 0800, 0900 and their like. */
function nationalOf(written: string): string | undefined {
  const found = digitsOf(written)
  const isService = /^0[89]00|^090[69]/u.test(found)
  if (isService ? found.length < 8 || found.length > 11 : found.length !== 10) return undefined
  return `+31${found.slice(1)}`
}

function digitsOf(written: string): string {
  return written.replace(/\D/gu, '')
}
