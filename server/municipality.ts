import { z } from 'zod'
import type { DayHours, Municipality, OpeningHours, Popular } from '../core/municipality.ts'

/** As in "ma": where a Dutch week begins does not matter, index 0 is Sunday. */
const dayNames = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za']

const timeZone = z.string().refine(isTimeZone, { error: 'has to be a time zone like Europe/Amsterdam' })

const openingDays = z.string().transform((text, context): OpeningHours['days'] => {
  const days = parseOpeningDays(text)
  if (days) return days
  context.addIssue({ code: 'custom', message: 'has to be like "ma-vr 8.30-17.00, za 10.00-13.00"' })
  return z.NEVER
})

/** The part of the settings that says for whom we speak. */
export const municipalityShape = {
  MUNICIPALITY_NAME: z
    .string()
    .max(80, { error: 'has to be 80 characters or less' })
    .default('Voorbeeldstad'),
  MUNICIPALITY_WEBSITE: z
    .url({ protocol: /^https?$/, error: 'has to be an address like https://www.voorbeeldstad.nl' })
    .optional(),
  MUNICIPALITY_PHONE: phoneNumber().optional(),
  NIGHT_PHONE: phoneNumber().optional(),
  OPENING_HOURS: openingDays.prefault('ma-wo 9.00-17.00, do 9.00-20.00, vr 9.00-17.00'),
  TIME_ZONE: timeZone.default('Europe/Amsterdam'),
  POPULAR: z
    .string()
    .transform(parsePopular)
    .prefault(
      'Paspoort: Hoe vraag ik een paspoort aan? | Verhuizen: Hoe geef ik mijn verhuizing door? | Grof vuil: Hoe laat ik grof vuil ophalen?',
    ),
}

type MunicipalitySettings = z.infer<z.ZodObject<typeof municipalityShape>>

export function parseMunicipality(settings: MunicipalitySettings): Municipality {
  const { MUNICIPALITY_WEBSITE: website, MUNICIPALITY_PHONE: phone, NIGHT_PHONE: nightPhone } = settings
  return {
    name: settings.MUNICIPALITY_NAME,
    openingHours: { timeZone: settings.TIME_ZONE, days: settings.OPENING_HOURS },
    popular: settings.POPULAR,
    ...(website === undefined ? {} : { website }),
    ...(phone === undefined ? {} : { phone }),
    ...(nightPhone === undefined ? {} : { nightPhone }),
  }
}

/** "ma-wo 8.30-17.00, do 8.30-20.00, vr 8.30-17.00". undefined when it is not of that form. */
export function parseOpeningDays(text: string): OpeningHours['days'] | undefined {
  const days: (DayHours | undefined)[] = dayNames.map(() => undefined)
  for (const part of text.toLowerCase().split(',')) {
    const found = /^\s*([a-z]{2})(?:-([a-z]{2}))?\s+(\d{1,2})[.:](\d{2})-(\d{1,2})[.:](\d{2})\s*$/.exec(part)
    const first = dayNames.indexOf(found?.[1] ?? '')
    const last = dayNames.indexOf(found?.[2] ?? found?.[1] ?? '')
    const hours = parseHours(found?.slice(3) ?? [])
    if (first === -1 || last === -1 || !hours) return undefined
    for (const index of daysFrom(first, last)) days[index] = hours
  }
  return days
}

/** Both included; over the weekend when the last comes before the first. */
function daysFrom(first: number, last: number): readonly number[] {
  const count = ((last - first + 7) % 7) + 1
  return Array.from({ length: count }, (_, offset) => (first + offset) % 7)
}

function parseHours(parts: readonly string[]): DayHours | undefined {
  const [fromHour = NaN, fromMinute = NaN, untilHour = NaN, untilMinute = NaN] = parts.map(Number)
  const hours = { from: fromHour * 60 + fromMinute, until: untilHour * 60 + untilMinute }
  const isTime = fromMinute < 60 && untilMinute < 60 && hours.until <= 24 * 60
  return isTime && hours.from < hours.until ? hours : undefined
}

/** "Paspoort: Hoe vraag ik een paspoort aan? | Verhuizen: ...". */
function parsePopular(text: string): readonly Popular[] {
  return text
    .split('|')
    .map((part) => part.split(/:(.*)/s).map((side) => side.trim()))
    .flatMap(([label = '', question = label]) =>
      label === '' ? [] : [{ label, question: question || label }],
    )
}

function phoneNumber() {
  return z
    .string()
    .regex(/^\+?[\d ()-]{3,20}$/, { error: 'has to be a telephone number as people write it, like 14 030' })
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('nl', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
