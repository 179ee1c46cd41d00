import { anyMonth, monthOf, wholeMonth } from './months.ts'
import { pairsOf, spansOf } from './span.ts'
import type { FindSpans } from './span.ts'
import { anyWeekday, weekdayOf } from './weekdays.ts'

const free = String.raw`(?<![\p{L}\d./-])`
const dayNumber = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const year = String.raw`(?<year>(?:19|20)\d{2})(?![\d])`
const ordinal = '(?:st|nd|rd|th|e|de|ste)?'

const iso = new RegExp(String.raw`${free}${year}-(?<month>\d{2})-(?<day>\d{2})(?![\d])`, 'gu')
const numeric = new RegExp(
  String.raw`${free}(?<day>${dayNumber})(?<mark>[-/.])(?<month>0?[1-9]|1[0-2])\k<mark>${year}`,
  'gu',
)
const dayFirst = new RegExp(
  String.raw`${free}(?<day>${dayNumber})${ordinal}(?: of| de)? (?<month>${anyMonth})(?:,? (?:de )?${year})?`,
  'giu',
)
const monthFirst = new RegExp(
  String.raw`(?<!\p{L})(?<month>${anyMonth}) (?<day>${dayNumber})(?:st|nd|rd|th)?(?![\d:.]\d|\d)(?:,? ${year})?`,
  'giu',
)
const twoDays = new RegExp(
  String.raw`${free}(?<first>${dayNumber})(?: ?[-–] ?| tot en met | t\/m | tot | en | of | to | and | or )` +
    String.raw`(?<second>${dayNumber}) (?<month>${anyMonth})(?: ${year})?`,
  'giu',
)
const monthAndYear = new RegExp(String.raw`(?<!\p{L}|\d )(?<month>${anyMonth}) (?:de )?${year}`, 'giu')
const monthAlone = new RegExp(
  String.raw`(?<!\p{L}|\d )(?<month>${wholeMonth}|(?<=\b(?:in|by|until|since|from|of|to|before) )May)(?!\p{L})`,
  'giu',
)
const yearAlone = new RegExp(String.raw`${free}${year}(?![.,/-]\d|\s?[A-Z]{2}\b)`, 'gu')
const weekday = new RegExp(String.raw`(?<!\p{L})(?<name>${anyWeekday})(?!\p{L})`, 'giu')

/**
 * "12 mei 2026" is 2026-05-12, "1 januari" --01-01, "mei 2026" 2026-05, "mei" --05 and "maandag" monday. A day that
 * does not exist is no date.
 */
export const datesIn: FindSpans = (text) => [
  ...spansOf(text, iso, { kind: 'date', valueOf: dateOf }),
  ...spansOf(text, numeric, { kind: 'date', valueOf: dateOf }),
  ...pairsOf(text, twoDays, {
    kind: 'date',
    valueOf: (day, groups) => dateOf({ ...groups, day }),
  }),
  ...spansOf(text, dayFirst, { kind: 'date', valueOf: dateOf }),
  ...spansOf(text, monthFirst, { kind: 'date', valueOf: dateOf }),
  ...spansOf(text, monthAndYear, { kind: 'date', valueOf: dateOf }),
  ...spansOf(text, monthAlone, { kind: 'date', valueOf: dateOf }),
  ...spansOf(text, yearAlone, { kind: 'date', valueOf: (groups) => groups['year'] }),
  ...spansOf(text, weekday, { kind: 'date', valueOf: ({ name }) => weekdayOf(name ?? '') }),
]

function dateOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { day, month: written = '', year: inYear } = groups
  const month = /^\d+$/u.test(written) ? Number(written) : monthOf(written)
  if (month === undefined || !exists(Number(inYear ?? '2000'), month, Number(day ?? '1'))) return undefined
  const parts = [
    inYear ?? '-',
    String(month).padStart(2, '0'),
    ...(day === undefined ? [] : [day.padStart(2, '0')]),
  ]
  return parts.join('-')
}

function exists(inYear: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(inYear, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
