import type { Clock } from '../core/clock.ts'

/** A municipality here counts its days in Dutch time, wherever the server stands. Swedes write them as ISO 8601 does. */
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** ISO 8601 day. */
export function todayIn(clock: Clock): string {
  return days.format(clock.now())
}
