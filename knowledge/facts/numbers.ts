import { digits, numberOf, plainNumberWords } from './number-words.ts'
import { spansOf } from './span.ts'
import type { FindSpans } from './span.ts'

const percentage = new RegExp(
  String.raw`(?<![\p{L}\d.,])(?:(?<number>${digits})\s?(?:%|procent|percent|por ciento|відсотк\p{L}*|بالمئة|بالمائة)|(?:%|yüzde )\s?(?<after>${digits}))(?!\p{L})`,
  'giu',
)
/** Not a postal code, an ordinal, a part of a name (A4, m2) or what is longer than a number is (a service number). */
const other = new RegExp(
  String.raw`(?<![\p{L}\d.,/@#-])(?<number>${digits})(?![\p{L}\d/@]|[.,-]\d| ?[A-Z]{2}\b)`,
  'gu',
)
const inWords = new RegExp(String.raw`(?<![\p{L}-])(?<number>${plainNumberWords})(?![\p{L}-])`, 'giu')
const ofList = /^[ \t#]*\d+[.)][ \t]/u

/** What is counted, measured or a share, and none of the other kinds. */
export const numbersIn: FindSpans = (text) => [
  ...spansOf(text, percentage, {
    kind: 'number',
    valueOf: ({ number, after }) => plain(number ?? after, '%'),
  }),
  ...spansOf(text, other, { kind: 'number', valueOf: ({ number }) => plain(number, '') }).filter(
    ({ from }) => !isListMark(text, from),
  ),
  ...spansOf(text, inWords, { kind: 'number', valueOf: ({ number }) => plain(number, '') }),
]

function plain(written: string | undefined, unit: string): string | undefined {
  if (written === undefined || written.replace(/\D/gu, '').length > 7) return undefined
  const number = numberOf(written)
  return number === undefined ? undefined : `${number}${unit}`
}

function isListMark(text: string, from: number): boolean {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1
  const mark = ofList.exec(text.slice(lineStart))
  return mark !== null && from < lineStart + mark[0].length
}
