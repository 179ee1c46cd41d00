/** From January on, in Dutch, English, Turkish, Polish, Ukrainian, Spanish and Arabic. */
const names: readonly (readonly string[])[] = [
  ['januari', 'january', 'jan', 'ocak', 'styczeń', 'stycznia', 'січень', 'січня', 'enero', 'يناير'],
  ['februari', 'february', 'feb', 'şubat', 'luty', 'lutego', 'лютий', 'лютого', 'febrero', 'فبراير'],
  ['maart', 'march', 'mrt', 'mar', 'mart', 'marzec', 'marca', 'березень', 'березня', 'marzo', 'مارس'],
  ['april', 'apr', 'nisan', 'kwiecień', 'kwietnia', 'квітень', 'квітня', 'abril', 'أبريل'],
  ['mei', 'may', 'mayıs', 'maj', 'maja', 'травень', 'травня', 'mayo', 'مايو'],
  ['juni', 'june', 'jun', 'haziran', 'czerwiec', 'czerwca', 'червень', 'червня', 'junio', 'يونيو'],
  ['juli', 'july', 'jul', 'temmuz', 'lipiec', 'lipca', 'липень', 'липня', 'julio', 'يوليو'],
  ['augustus', 'august', 'aug', 'ağustos', 'sierpień', 'sierpnia', 'серпень', 'серпня', 'agosto', 'أغسطس'],
  [
    'september',
    'sept',
    'sep',
    'eylül',
    'wrzesień',
    'września',
    'вересень',
    'вересня',
    'septiembre',
    'سبتمبر',
  ],
  [
    'oktober',
    'october',
    'okt',
    'oct',
    'ekim',
    'październik',
    'października',
    'жовтень',
    'жовтня',
    'octubre',
    'أكتوبر',
  ],
  ['november', 'nov', 'kasım', 'listopad', 'listopada', 'листопад', 'листопада', 'noviembre', 'نوفمبر'],
  ['december', 'dec', 'aralık', 'grudzień', 'grudnia', 'грудень', 'грудня', 'diciembre', 'ديسمبر'],
]

const numbers = new Map(names.flatMap((month, at) => month.map((name) => [name, at + 1] as const)))

const longestFirst = (one: string, other: string): number => other.length - one.length

/** For in a pattern; an abbreviation may end in a dot. */
export const anyMonth: string = `(?:${[...numbers.keys()].sort(longestFirst).join('|')})\\.?(?!\\p{L})`

/** That stand for nothing else than a month. */
export const wholeMonth: string = names
  .flatMap((month) =>
    month.filter((name) => name.length > 4 || name === 'mei' || name === 'juni' || name === 'juli'),
  )
  .filter((name) => name !== 'march' && name !== 'luty')
  .sort(longestFirst)
  .join('|')

export function monthOf(name: string): number | undefined {
  return numbers.get(name.toLowerCase().replace('.', ''))
}
