import type { Fact } from '../../core/answer.ts'
import { addressesIn } from './addresses.ts'
import { amountsIn } from './amounts.ts'
import { conditionsIn } from './conditions.ts'
import { datesIn } from './dates.ts'
import { numbersIn } from './numbers.ts'
import { phonesIn } from './phones.ts'
import type { FindSpans, Span } from './span.ts'
import { termsIn } from './terms.ts'
import { timesIn } from './times.ts'

/** What is written can be one of several: the first of these that knows it has it. */
const inOrder: readonly FindSpans[] = [addressesIn, datesIn, phonesIn, timesIn, amountsIn, termsIn, numbersIn]

/**
 * Everything in a text that a channel may leave no part of, in the order in which it stands; what is said twice in the
 * same words comes once. A fact has the same `value` in every way of writing it, and in all seven languages, but for a
 * condition: that begins with what it does ("not+only: ...").
 */
export function factsIn(text: string): readonly Fact[] {
  const known = remembered.get(text)
  if (known) return known
  const found = find(text)
  if (text.length > longestRemembered) return found
  if (remembered.size >= mostRemembered) remembered.clear()
  remembered.set(text, found)
  return found
}

/** The same answers are given again and again. */
const remembered = new Map<string, readonly Fact[]>()
const mostRemembered = 2000
const longestRemembered = 4000

function find(text: string): readonly Fact[] {
  const plain = plainDigits(text)
  const taken: Span[] = []
  for (const spansIn of inOrder) {
    for (const span of spansIn(plain)) if (!taken.some((other) => overlap(span, other))) taken.push(span)
  }
  const facts = [...taken, ...conditionsIn(plain)]
    .sort((one, other) => one.from - other.from || other.until - one.until)
    .map(({ kind, value, from, until }) => ({ kind, text: text.slice(from, until).trim(), value }))
  return [...new Map(facts.map((fact) => [`${fact.kind} ${fact.text}`, fact])).values()]
}

function overlap(one: Span, other: Span): boolean {
  return one.from < other.until && other.from < one.until
}

/** As long as it was: Arabic digits and every kind of space have one place each. */
function plainDigits(text: string): string {
  return text
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll('٫', ',')
    .replaceAll('٬', '.')
    .replace(/[\u00a0\u2007\u2009\u202f]/gu, ' ')
}
