import type { Language } from '../../../core/language.ts'
import { fill, type Labels } from '../../../ui/labels/labels.ts'
import type { WebDesk } from '../protocol.ts'

/** "14.02", as it is written in Dutch; "14:02" elsewhere. */
export function clock(at: string, language: Language): string {
  const time = new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit' }).format(new Date(at))
  return written(time, language)
}

/** "12 mei 2026", of a day written as 2026-05-12. */
export function day(date: string, language: Language): string {
  const when = new Date(date)
  if (Number.isNaN(when.getTime())) return date
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(when)
}

/** Whether staff are there now, and until or from when. */
export function deskLine(desk: WebDesk, labels: Labels, language: Language): string {
  const { next } = desk
  if (!next) return labels.deskClosed
  const time = written(next.time, language)
  if (desk.isOpen) return fill(labels.deskOpen, { time })
  if (next.inDays === 0) return fill(labels.deskToday, { time })
  if (next.inDays === 1) return fill(labels.deskTomorrow, { time })
  return fill(labels.deskLater, { time, day: weekday(next.weekday, language) })
}

function written(time: string, language: Language): string {
  return language === 'nl' ? time.replace(':', '.') : time.replace('.', ':')
}

/** English as it is written in Europe. */
function locale(language: Language): string {
  return language === 'en' ? 'en-GB' : language
}

function weekday(index: number, language: Language): string {
  // 1 February 2026 is a Sunday.
  const when = new Date(Date.UTC(2026, 1, 1 + index))
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(when)
}
