import { spansOf } from './span.ts'
import type { FindSpans } from './span.ts'

const free = String.raw`(?<![\p{L}\d.,:€/-]|€ )`
const clock = String.raw`(?<hour>[01]?\d|2[0-4])`
const minutes = String.raw`(?<minute>[0-5]\d)`
const half = String.raw`(?<half>a\.?m\.?|p\.?m\.?)(?!\p{L})`
const until = String.raw`\s?(?:-|–|tot(?: en met)?|t\/m|en|to|until|till|and)\s?`
const otherClock = String.raw`(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?`

const withColon = new RegExp(
  String.raw`(?<![\p{L}\d.,:€/]|€ )${clock}:${minutes}(?!\d)(?:\s?${half}|\s?uur(?!\p{L}))?`,
  'giu',
)
const inEnglish = new RegExp(String.raw`${free}${clock}(?:[.:]${minutes})?\s?${half}`, 'giu')
const withDot = new RegExp(String.raw`${free}${clock}\.${minutes}\s?(?:uur|u)(?!\p{L})`, 'giu')
const firstOfTwo = new RegExp(
  String.raw`${free}${clock}(?:\.${minutes})?(?=${until}${otherClock}\s?(?:uur|u\.?)(?!\p{L}))`,
  'giu',
)
const firstBare = new RegExp(
  String.raw`${free}${clock}\.${minutes}(?=${until}\d{1,2}\.[0-5]\d(?![.\d]))`,
  'gu',
)
const secondBare = new RegExp(
  String.raw`(?<=(?<![\d.,€])\d{1,2}\.[0-5]\d${until})${clock}\.${minutes}(?![.\d])`,
  'giu',
)
/** "om 9 uur", "van 9 tot 17 uur"; after other words "9 uur" is how long. */
const atHour = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:om|vanaf|voor|tot|rond|van|tussen|sinds|${otherClock}${until}|en met) ?)${clock}\s?(?:uur|u\.)(?!\p{L}|\s(?:van te ?voren|ervoor|na |voor |later|eerder|na$))`,
  'giu',
)
const elsewhere = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:saat|godz\.|godzin\p{L}|o|о|a las|las|الساعة) )${clock}[.:]${minutes}(?!\d)`,
  'giu',
)

/** "9.00 uur", "9:00", "9 am": 09:00. */
export const timesIn: FindSpans = (text) =>
  [inEnglish, withColon, withDot, firstOfTwo, firstBare, secondBare, atHour, elsewhere].flatMap((pattern) =>
    spansOf(text, pattern, { kind: 'time', valueOf: timeOf }),
  )

function timeOf({ hour, minute = '00', half: part }: Readonly<Record<string, string | undefined>>): string {
  const written = Number(hour)
  const isAfternoon = part !== undefined && /^p/iu.test(part)
  const inDay = part === undefined ? written : (written % 12) + (isAfternoon ? 12 : 0)
  return `${String(inDay).padStart(2, '0')}:${minute}`
}
