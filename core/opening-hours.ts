import type { DayHours, OpeningHours } from './municipality.ts'

export interface DeskTimes {
  readonly isOpen: boolean
  /** When open: when it closes today. When closed: when it next opens. undefined when it never opens. */
  readonly next: LocalMoment | undefined
}

/** A moment in the municipality's own time. */
export interface LocalMoment {
  /** 0 is today, 1 tomorrow. */
  readonly inDays: number
  /** 0 is Sunday. */
  readonly weekday: number
  /** "9.00", as it is written in Dutch. */
  readonly time: string
}

/** Whether staff are there at `now`, and until or from when. Holidays are not known yet. */
export function deskTimes(hours: OpeningHours, now: Date): DeskTimes {
  const { weekday, minute } = localTime(hours.timeZone, now)
  const today = hours.days[weekday]
  if (today && minute >= today.from && minute < today.until) {
    return { isOpen: true, next: { inDays: 0, weekday, time: clockTime(today.until) } }
  }
  return { isOpen: false, next: nextOpening(hours.days, weekday, minute) }
}

function nextOpening(days: OpeningHours['days'], weekday: number, minute: number): LocalMoment | undefined {
  for (let inDays = 0; inDays <= 7; inDays++) {
    const day: DayHours | undefined = days[(weekday + inDays) % 7]
    if (!day || (inDays === 0 && minute >= day.from)) continue
    return { inDays, weekday: (weekday + inDays) % 7, time: clockTime(day.from) }
  }
  return undefined
}

function localTime(timeZone: string, now: Date): { weekday: number; minute: number } {
  const parts = formatterFor(timeZone).formatToParts(now)
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? ''
  const weekday = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(part('weekday'))
  return { weekday, minute: Number(part('hour')) * 60 + Number(part('minute')) }
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Kept: making one costs a hundred times what using it does. */
function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'short',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  })
  formatters.set(timeZone, made)
  return made
}

function clockTime(minute: number): string {
  return `${Math.floor(minute / 60)}.${String(minute % 60).padStart(2, '0')}`
}
