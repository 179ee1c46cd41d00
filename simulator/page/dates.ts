import type { Language } from './labels/labels.ts'

/** What is left of the 24 hours in which free text may be sent. */
export type WindowLeft =
  | { readonly kind: 'unopened' }
  | { readonly kind: 'over' }
  | { readonly kind: 'open'; readonly hours: number; readonly minutes: number }

const minuteMs = 60_000

export function windowLeft(endsAt: string | undefined, nowMs: number): WindowLeft {
  if (endsAt === undefined) return { kind: 'unopened' }
  const leftMs = Date.parse(endsAt) - nowMs
  if (!(leftMs > 0)) return { kind: 'over' }
  const minutes = Math.floor(leftMs / minuteMs)
  return { kind: 'open', hours: Math.floor(minutes / 60), minutes: minutes % 60 }
}

/** "14.02" in Dutch, "14:02" in English. */
export function clock(at: string, language: Language): string {
  return written(at, language, { hour: '2-digit', minute: '2-digit' })
}

/** "14.02.07": requests follow each other fast. */
export function clockWithSeconds(at: string, language: Language): string {
  return written(at, language, { hour: '2-digit', minute: '2-digit', second: '2-digit' })
}

/** "dinsdag 24 november"; where this day or the day before has a word of its own, that is for the labels. */
export function day(at: string, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(new Date(at))
}

/** How many days ago, as the calendar here counts them. */
export function daysAgo(at: string, nowMs: number): number {
  return Math.round((midnight(nowMs) - midnight(Date.parse(at))) / (24 * 60 * minuteMs))
}

function midnight(ms: number): number {
  return new Date(ms).setHours(0, 0, 0, 0)
}

function written(at: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const time = new Intl.DateTimeFormat('en-GB', { ...options, hourCycle: 'h23' }).format(new Date(at))
  return language === 'nl' ? time.replaceAll(':', '.') : time
}

function locale(language: Language): string {
  return language === 'en' ? 'en-GB' : language
}
