/** A date as it was written: the day, or why it is none. */
export type Day =
  | { readonly kind: 'day'; readonly day: string }
  /** It looks like a date, and the calendar has none such: 2026-02-30. */
  | { readonly kind: 'no such day' }
  | { readonly kind: 'no date' }

/** ISO 8601 with or without a time, or day, month and year as the Dutch write them: 12-05-2026, 12/5/2026. */
export function parseDay(written: string): Day {
  const text = written.trim()
  const iso = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u.exec(text)
  const dutch = /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})(?!\d)/u.exec(text)
  const { year, month, day } = (iso ?? dutch)?.groups ?? {}
  if (year === undefined || month === undefined || day === undefined) return { kind: 'no date' }
  const wanted = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${wanted}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(wanted)
    ? { kind: 'day', day: wanted }
    : { kind: 'no such day' }
}
