import { anyMonth } from '../../facts/months.ts'

export type PersonalKind =
  'naam' | 'adres' | 'telefoonnummer' | 'e-mailadres' | 'kenteken' | 'geboortedatum' | 'nummer'

type Pattern = readonly [kind: PersonalKind, pattern: RegExp, isOne: (written: string) => boolean]

const always = (): boolean => true
const free = String.raw`(?<![\p{L}\p{N}])`
const end = String.raw`(?![\p{L}\p{N}])`

const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu
const iban = new RegExp(String.raw`${free}[a-z]{2}\d{2}(?:[ -]?[a-z0-9]){10,30}${end}`, 'giu')

const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const between = String.raw`\s?[-/. ]\s?`
const wholeDate = String.raw`${free}${day}(?:${between}(?:0?[1-9]|1[0-2])${between}|[-/. ]${anyMonth},?[-/. ])(?:\d{4}|\d{2})${end}`
const isoDate = String.raw`${free}(?:19|20)\d{2}-\d{2}-\d{2}${end}`
const dateInLast = new RegExp(
  String.raw`${free}${day}(?:${between}(?:0?[1-9]|1[0-2])${between}|[-/. ]${anyMonth},?[-/. ])(?:19\d{2}|20(?:0\d|1[0-5]))${end}|${free}(?:19\d{2}|20(?:0\d|1[0-5]))-\d{2}-\d{2}${end}`,
  'giu',
)
const born = String.raw`(?:geboren|geboortedatum|geb\.|born|birth(?:day)?|doğum\p{L}*|urodz\p{L}*|nac\p{L}+|народ\p{L}*|ولد\p{L}*)`
const dateOfBirth = new RegExp(String.raw`(?<=${born}[^\n\d]{0,20})(?:${wholeDate}|${isoDate})`, 'giu')

const streetEnd =
  'straat|laan|weg|plein|kade|gracht|dijk|hof|pad|singel|steeg|plantsoen|dreef|park|markt|baan|kamp|wal|hoek|oord|erf|vaart|boulevard|allee|street|road|avenue'
const street = new RegExp(
  String.raw`${free}(?:\p{Lu}[\p{L}.'’-]*\s(?:(?:van|de|den|der|het|ten|ter)\s)*)?[\p{L}'’-]*(?:${streetEnd})\s+(?:nr\.?\s?|nummer\s)?\d{1,5}(?:\s?[-/]?\s?(?:[a-z]|bis|hs|i{1,3}|\d{1,4}))?${end}`,
  'giu',
)
const postalCode = new RegExp(
  String.raw`${free}[1-9]\d{3}\s?[a-z]{2}(?:\s?,?\s?(?:nr\.?\s?|(?:huis)?nummer\s|en\s(?:huis)?nummer\s)?\d{1,5}(?:\s?[a-z])?)?${end}`,
  'giu',
)
/** "2026 is", "1000 op": no postal code, and neither is one of the letters the post does not use. */
const isPostalCode = (written: string): boolean =>
  !/^\d{4}\s(?:is|en|in|op|te|om|de|we|ik|je|ze|of|na|er|al|zo|nu|uw|me|my|at|on|it|to|or|by|ve|bu|do|na|za|po|la|el|km|kg|cm|mb)(?![a-z])/u.test(
    written,
  )

const plate = new RegExp(
  String.raw`${free}[a-z\d]{1,3}-[a-z\d]{1,3}-[a-z\d]{1,3}${end}|(?<=kenteken(?:\s(?:is|van|nummer))?:?\s)(?=[a-z\d]*\d)(?=[a-z\d]*[a-z])[a-z\d]{6}${end}`,
  'giu',
)
const isPlate = (written: string): boolean =>
  /[a-z]/iu.test(written) && /\d/u.test(written) && written.replace(/-/gu, '').length === 6

const phone = new RegExp(
  String.raw`(?<![\p{L}\p{N}+])(?:(?:\+|00)\d{1,3}|0)(?:[\s./()-]{0,2}\d){8,13}(?!\d)`,
  'gu',
)
/** What is left of seven digits and more: a case, a client, an account. */
const longNumber = /(?<![\p{L}\p{N}€.,])\d(?:[ .-]?\d){6,}(?![\p{N}])/gu

/** What is written can be one of several: the first of these has it. */
export const patternsInOrder: readonly Pattern[] = [
  ['e-mailadres', email, always],
  ['nummer', iban, (written) => /\d{2}.*\d{4}/u.test(written)],
  ['geboortedatum', dateOfBirth, always],
  ['geboortedatum', dateInLast, always],
  ['kenteken', plate, isPlate],
  ['adres', street, always],
  ['adres', postalCode, isPostalCode],
  ['telefoonnummer', phone, always],
  ['nummer', longNumber, always],
]
