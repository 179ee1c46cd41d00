import { digits, inWords, numberOf } from './number-words.ts'
import { pairsOf, spansOf } from './span.ts'
import type { FindSpans } from './span.ts'
import { anyUnit, unitOf } from './units.ts'
import type { Unit } from './units.ts'

const notInWord = String.raw`(?<![\p{L}\d.,])`
const unit = String.raw`(?<unit>${anyUnit})(?!\p{L})`
const number = String.raw`(?:${digits}|${inWords}|on(?= (?:gün|hafta|ay|yıl|iş|saat|dakika)))`
const before = String.raw`(?:(?:binnen|na|uiterlijk|maximaal|minimaal|minstens|ongeveer|within|after|at least|about)\s)?`

const single = new RegExp(String.raw`${notInWord}${before}(?<number>${number})(?:\s|-)?${unit}`, 'giu')
const pair = new RegExp(
  String.raw`${notInWord}(?<first>${number})\s?(?:-|–|à|tot|of|en|to|or|and|até|a|do|до)\s?(?<second>${number})(?:\s|-)?${unit}`,
  'giu',
)
const halfYear = /(?<!\p{L})(?:half ?jaar|halfjaar|een half ?jaar|half a year)(?!\p{L})/giu
const quarter = /(?<!\p{L})(?:(?:een )?kwartier|a quarter of an hour)(?!\p{L})/giu
const every = new RegExp(
  String.raw`(?<!\p{L})(?:(?:per|elke?|iedere?|every|each|a|na|за|por|cada|her)\s(?<unit>${anyUnit})|` +
    String.raw`(?<day>dagelijks\p{L}*|daily)|(?<week>wekelijks\p{L}*|weekly)|(?<month>maandelijks\p{L}*|monthly)|` +
    String.raw`(?<year>jaarlijks\p{L}*|yearly|annual(?:ly)?))(?!\p{L})`,
  'giu',
)

/** How long: "binnen 5 werkdagen", "drie maanden", "10 jaar"; and how often: "per maand". An age is one too. */
export const termsIn: FindSpans = (text) => [
  ...pairsOf(text, pair, { kind: 'term', valueOf: (count, groups) => termOf(count, groups['unit']) }),
  ...spansOf(text, halfYear, { kind: 'term', valueOf: () => '6 months' }),
  ...spansOf(text, quarter, { kind: 'term', valueOf: () => '15 minutes' }),
  ...spansOf(text, single, {
    kind: 'term',
    valueOf: ({ number: count, unit: word }) => termOf(count, word),
  }),
  ...spansOf(text, every, { kind: 'term', valueOf: everyOf }),
]

function termOf(count: string | undefined, word: string | undefined): string | undefined {
  const one = word === undefined ? undefined : unitOf(word)
  const number = count === undefined ? undefined : count.toLowerCase() === 'on' ? 10 : numberOf(count)
  if (one === undefined || number === undefined) return undefined
  const [plain, plainUnit] = plainest(number, one)
  return `${plain} ${plainUnit}${plain === 1 ? '' : 's'}`
}

/** A larger unit when it comes out whole, a smaller one when it does not: 14 days, 12 months, half a year. */
function plainest(number: number, unit: Unit): readonly [number, Unit] {
  const larger = { day: [7, 'week'], month: [12, 'year'], minute: [60, 'hour'] } as const
  const smaller = { year: [12, 'month'], hour: [60, 'minute'], week: [7, 'day'] } as const
  if (unit in larger) {
    const [each, into] = larger[unit as keyof typeof larger]
    if (number > 0 && number % each === 0) return [number / each, into]
  }
  if (unit in smaller && !Number.isInteger(number)) {
    const [each, into] = smaller[unit as keyof typeof smaller]
    return [number * each, into]
  }
  return [number, unit]
}

function everyOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const named = (['day', 'week', 'month', 'year'] as const).find((unit) => groups[unit] !== undefined)
  const { unit: word } = groups
  const one = named ?? (word === undefined ? undefined : unitOf(word))
  return one === undefined ? undefined : `per ${one}`
}
