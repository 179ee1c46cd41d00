import { begin, end } from './pattern.ts'
import type { Pattern } from './pattern.ts'

const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu
const spelledEmail =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+\s?(?:\(at\)|\[at\]|\sat\s|\sapenstaartje\s)\s?[\p{L}\p{N}-]+\s?(?:\.|\(dot\)|\spunt\s|\sdot\s)\s?(?:nl|com|net|org|eu|be|de|pl|ua|es|tr)(?![\p{L}\p{N}])/giu

const iban = new RegExp(String.raw`${begin}[a-z]{2}\d{2}(?:[ -]?[a-z0-9]){10,30}${end}`, 'giu')

const secret =
  /(?<=(?:wachtwoord|password|pincode|pin|inlogcode|code|şifrem?|hasło|contraseña|пароль)\s?(?:is|:|=)\s{0,2})\S*[\d!@#$%^&*]\S*/giu

const named = String.raw`(?:\p{L}{0,16}nummers?|\p{L}{0,16}nr\.?|kenmerk|ref\.?|referentie|zaak|dossier|\p{L}{0,16}number|reference|case|bsn|pesel|numer\p{L}{0,16}|numar\p{L}{0,16}|kimlik|numero|número|dni|nie|expediente|номер\p{L}{0,16}|رقم\p{L}{0,16})`
const linking = String.raw`(?:\s(?:is|was|van mij|mijn|no|to|es|hier|heet|van mijn \p{L}+|klienta|sprawy|справи|de expediente|expediente))?[\s:#=]{0,3}`
const namedNumber = new RegExp(
  String.raw`(?<=${begin}${named}${linking})(?=[a-z./-]{0,12}\d)[a-z\d]+(?:[-./][a-z\d]+|\s\d+)*${end}`,
  'giu',
)
const documentNumber = new RegExp(
  String.raw`${begin}[a-z]{1,4}-?\d{4}-?\d{3,8}${end}|${begin}[a-z]{2}[a-z\d]{6}\d${end}`,
  'giu',
)

const plate = new RegExp(
  String.raw`${begin}[a-z\d]{1,3}-[a-z\d]{1,3}-[a-z\d]{1,3}${end}|(?<=(?:kenteken|nummerbord|plaat|plate|auto|car)(?:\s(?:is|van|nummer|number|met|mijn))*:?\s)(?=[a-z\s]*\d)(?=[\d\s]*[a-z])(?:[a-z]{1,3}\s?\d{1,3}\s?[a-z]{1,3}|\d{1,3}\s?[a-z]{1,3}\s?\d{1,3})${end}`,
  'giu',
)

const phone = /(?<![\p{N}+])(?:(?:\+|00)\d{1,3}(?:[\s./-]{0,2}\(0\))?|0)(?:[\s./()-]{0,2}\d){8,13}(?!\d)/gu
const longNumber = /(?<![\p{N}])(?<!€\s?)\d(?:[ ./_-]{0,2}\d){6,}(?!\p{N})/gu

export const addressesOfMail: readonly Pattern[] = [
  { kind: 'e-mailadres', pattern: email },
  { kind: 'e-mailadres', pattern: spelledEmail },
]

export const namedNumbers: readonly Pattern[] = [
  { kind: 'nummer', pattern: iban, isOne: (written) => /\d{2}.*\d{4}/u.test(written) },
  { kind: 'geheim', pattern: secret },
  { kind: 'nummer', pattern: namedNumber, isOne: isOwnNumber },
  { kind: 'nummer', pattern: documentNumber, isOne: (written) => digitsIn(written) >= 3 },
]

export const plates: readonly Pattern[] = [{ kind: 'kenteken', pattern: plate, isOne: isPlate }]

/** What is left of seven digits and more: a case, a client, an account. */
export const longNumbers: readonly Pattern[] = [
  { kind: 'telefoonnummer', pattern: phone },
  { kind: 'nummer', pattern: longNumber, isOne: isLongNumber },
]

function digitsIn(written: string): number {
  return written.replace(/\D/gu, '').length
}

/** A year, and the numbers of the municipality and the police, are everyone's. */
function isOwnNumber(written: string): boolean {
  const isPublic = /^(?:14\s?0\d{2,3}|(?:19|20)\d{2}|0[89]00[\s-]?\d{4})$/u.test(written)
  return !isPublic && digitsIn(written) >= (/[a-z]/iu.test(written) ? 3 : 4)
}

function isPlate(written: string): boolean {
  const bare = written.replace(/[\s-]/gu, '')
  const isDate = /[-](?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)-/iu.test(written)
  return bare.length === 6 && /[a-z]/iu.test(bare) && /\d/u.test(bare) && !isDate
}

/** Dates, times, years and amounts together have as many digits. */
const noNumbers =
  /(?<!\d)(?:\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[.:]\d{2}|(?:19|20)\d{2}|\d{1,3}(?:\.\d{3})+|0[89]00[ -]?\d{4}|14 ?0\d{2,3})(?!\d)/gu

function isLongNumber(written: string): boolean {
  return digitsIn(written.replace(noNumbers, ' ')) >= 5
}
