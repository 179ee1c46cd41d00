import { bsnSpans } from './bsn.ts'
import { ibanSpans } from './iban.ts'
import type { Span } from './span.ts'

export type PersonalDatum = 'bsn' | 'iban'

export interface Masked {
  readonly text: string
  readonly found: readonly PersonalDatum[]
}

const marks: Readonly<Record<PersonalDatum, string>> = {
  bsn: '[burgerservicenummer weggelaten]',
  iban: '[rekeningnummer weggelaten]',
}

/** Takes out numbers that must not be stored or sent on. What is masked already stays as it is. */
export function maskPersonalData(text: string): Masked {
  const withoutIban = cut(text, ibanSpans(text), marks.iban)
  const without = withoutBsn(withoutIban)
  const found: PersonalDatum[] = []
  if (withoutIban !== text) found.push('iban')
  if (without !== withoutIban) found.push('bsn')
  return { text: without, found }
}

/** What `maskPersonalData` took out of a text earlier. */
export function findMasked(text: string): readonly PersonalDatum[] {
  return (['bsn', 'iban'] as const).filter((datum) => text.includes(marks[datum]))
}

/** What is left of a row of numbers can be one too: until nothing is found. */
function withoutBsn(text: string): string {
  const spans = bsnSpans(text)
  return spans.length === 0 ? text : withoutBsn(cut(text, spans, marks.bsn))
}

function cut(text: string, spans: readonly Span[], mark: string): string {
  let rest = 0
  const parts: string[] = []
  for (const { start, end } of spans) {
    parts.push(text.slice(rest, start), mark)
    rest = end
  }
  return spans.length === 0 ? text : parts.join('') + text.slice(rest)
}
