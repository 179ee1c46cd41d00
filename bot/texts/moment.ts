import type { Language } from '../../core/language.ts'
import type { LocalMoment } from '../../core/opening-hours.ts'

/** Any Sunday, to name weekdays from. */
const sunday = Date.UTC(2023, 0, 1)
const dayMs = 86_400_000

/** The name of a weekday (0 is Sunday) as the language writes it in the middle of a sentence. */
export function weekdayName(language: Language, weekday: number): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    sunday + weekday * dayMs,
  )
}

/** "9:00": how the other languages write what Dutch writes as "9.00". */
export function colonTime(moment: LocalMoment): string {
  return moment.time.replace('.', ':')
}
