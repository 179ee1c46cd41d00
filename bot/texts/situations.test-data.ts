import type { Municipality } from '../../core/municipality.ts'
import { deskTimes, type DeskTimes } from '../../core/opening-hours.ts'
import type { Danger } from '../recognise/danger-phrases.ts'
import type { Situation } from './index.ts'

const weekday = { from: 8 * 60 + 30, until: 17 * 60 }
export const municipality: Municipality = {
  name: 'Gemeente Voorbeeldstad',
  website: 'https://www.voorbeeldstad.example',
  phone: '14 0123',
  nightPhone: '0123 45 67 89',
  popular: [],
  openingHours: {
    timeZone: 'Europe/Amsterdam',
    days: [undefined, weekday, weekday, weekday, weekday, weekday, undefined],
  },
}

export const at = (time: string): DeskTimes => deskTimes(municipality.openingHours, new Date(time))
/** Monday 23 November 2026 is a day in winter time. */
export const desks: Readonly<Record<string, DeskTimes>> = {
  open: at('2026-11-23T10:00:00Z'),
  'before opening': at('2026-11-23T05:00:00Z'),
  'after closing': at('2026-11-23T18:00:00Z'),
  'in the weekend': at('2026-11-21T12:00:00Z'),
  'without opening hours': { isOpen: false, next: undefined },
}
export const situations = Object.values(desks).map((desk): Situation => ({ municipality, desk }))

export const dangers: readonly Danger[] = [
  'suicide',
  'domestic-violence',
  'child-at-risk',
  'fire-or-accident',
  'homeless-tonight',
]
