import { wholeMonth } from '../facts/months.ts'
import { begin, end } from './pattern.ts'
import type { Pattern } from './pattern.ts'

const streetEnd =
  'straat|laan|weg|plein|kade|gracht|dijk|hof|pad|singel|steeg|plantsoen|dreef|park|markt|baan|kamp|wal|hoek|oord|erf|vaart|boulevard|allee|burg|veld|tuin|plaats|street|road|avenue|lane|square'
/** What is counted, and is no number of a house. */
const counted = String.raw`(?!\s?(?:euro|eur|€|%|jaar|jaren|weken|week|dagen|dag|uur|uren|minuten|maanden|maand|meter|km|kilo|kg|liter|personen|mensen|kinderen|kamers|keer|stuks|x|years?|weeks?|days?|hours?|months?|people|children|${wholeMonth})(?!\p{L})|[.:,]\d)`
const number = String.raw`(?:nr\.?\s?|no\.?:?\s?|(?:huis)?nummer\s)?\d{1,5}(?:\s?[-/]?\s?(?:[a-z]|bis|hs|i{1,3}|\d{1,4}))?${end}${counted}`

/** What stands before it belongs to its name when it has a capital: "Burgemeester de Vlugtlaan". */
const street = String.raw`${begin}(?:\p{Lu}[\p{L}.'’-]*\s(?:(?:van|de|den|der|het|ten|ter|'t)\s){0,3}){0,3}(?i:[\p{L}'’-]{0,30}(?:${streetEnd})\s+${number})`
const notStreets =
  /^(?:(?:super|jaar|kerst|rommel|week|vrij|arbeids|woning)markt|onderweg|(?:snel|auto|spoor)weg|(?:fiets|voet|zebra)pad|(?:bij|loop|rij|start)baan|(?:zomer|vakantie)kamp|(?:speel|pret|vakantie|wagen)park|zwembad|speelplaats|parkeerplaats|staanplaats|standplaats|ligplaats|sportveld|voetbalveld|speelveld|volkstuin)\s/iu

const homes = String.raw`(?:woon|woont|wonen|verhuis\p{L}{0,16}|adres(?:\sis)?|live|moved|address(?:\sis)?|mieszkam|vivo|живу|проживаю|adresim)`
const homeOn = String.raw`(?:\s(?:nu|al|zelf|vanaf|weer))?(?:\s(?:op|aan|in|naar|te|at|on|to|przy|en|на|в)\s|:?\s)(?:(?:de|het|la|ul\.?)\s)?`
const introduced = String.raw`(?<=${begin}${homes}${homeOn})(?!(?:met|sinds|al|hier|with|for|since|op|aan|in)\s)[\p{L}.'’-]{2,}(?:\s(?!met\s|sinds\s|since\s|with\s)[\p{L}.'’-]{2,}){0,2}\s${number}`

const abroad = String.raw`${begin}(?:ul\.|ulica|ulicy|calle|avenida|c/|вул\.|вулиц[яі]|شارع)\s?[\p{L}.'’]+(?:\s[\p{L}.'’]+){0,3},?\s${number}|${begin}[\p{L}]+\s(?:caddesi|cad\.|sokak|sokağı|sok\.|mahallesi)\s${number}`

const postalCode = String.raw`${begin}[1-9]\d{3}\s?[a-z]{2}(?:\s?,?\s?(?:nr\.?\s?|(?:huis)?nummer\s|en\s(?:huis)?nummer\s)?\d{1,5}(?:\s?[a-z])?)?${end}`
/** "2026 is", "1000 op": words, and no letters of a postal code. */
const notPostalCodes =
  /^\d{4}\s?(?:is|en|in|op|te|om|de|we|ik|je|ze|of|na|er|al|zo|nu|uw|me|my|at|on|it|to|or|by|ve|bu|do|za|po|la|el|up|kan|km|kg|cm|mm|mb|gb|kw|kwh|pk|ml|gr|pp|hz|m)(?![a-z])/u

const coordinates = String.raw`(?<![\d.])-?\d{1,2}\.\d{4,}\s?[,;]\s?-?\d{1,3}\.\d{4,}(?!\d)`

export const places: readonly Pattern[] = [
  place(abroad),
  { kind: 'adres', pattern: new RegExp(street, 'gu'), isOne: isHouse },
  place(introduced, (written) => !endsInYear(written)),
  place(postalCode, (written) => !notPostalCodes.test(written)),
  place(coordinates),
]

function place(pattern: string, isOne?: (written: string) => boolean): Pattern {
  return { kind: 'adres', pattern: new RegExp(pattern, 'giu'), ...(isOne && { isOne }) }
}

/** "op weg 5", "park 3": a word by itself is a street only with a capital. */
function isHouse(written: string): boolean {
  const isWord = new RegExp(String.raw`^(?:${streetEnd})\s`, 'u').test(written)
  const isYear = /^\p{Ll}/u.test(written) && endsInYear(written)
  return !isWord && !isYear && !notStreets.test(written)
}

function endsInYear(written: string): boolean {
  return /\s(?:19|20)\d{2}$/u.test(written)
}
