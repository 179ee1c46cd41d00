/** The number that a word or digits stand for; undefined when it is none. Half a thing is 0.5. */
export function numberOf(written: string): number | undefined {
  const word = written.toLowerCase().replace(/\s+/gu, ' ').trim()
  if (/^[\d.,' ]+$/u.test(word)) return digitsOf(word)
  return words.get(word)
}

/** "1.250,50", "1,250.50", "1 250" and "1250.5": a last separator before three digits sets thousands apart. */
function digitsOf(written: string): number | undefined {
  const parts = /^(?<whole>[\d.,' ]*?\d)(?:[.,](?<decimals>\d{1,2}))?$/u.exec(written)?.groups
  if (!parts) return undefined
  const isOneNumber = /^\d+$/u.test(written)
  const { whole = '', decimals = '0' } = isOneNumber ? { whole: written } : parts
  if (/[.,' ]/u.test(whole) && !/^\d{1,3}(?:[.,' ]\d{3})+$/u.test(whole)) return undefined
  return Number(`${whole.replace(/\D/gu, '')}.${decimals}`)
}

const dutchUnits = 'een twee drie vier vijf zes zeven acht negen'.split(' ')
const dutchTens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ')
const englishUnits = 'one two three four five six seven eight nine'.split(' ')
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** From one on. */
const inOrder: readonly (readonly [from: number, words: string])[] = [
  [
    1,
    `${dutchUnits.join(' ')} tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien`,
  ],
  [
    1,
    `${englishUnits.join(' ')} ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`,
  ],
  [1, 'bir iki üç dört beş altı yedi sekiz dokuz'],
  [1, 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce'],
  [1, 'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście'],
  [1, 'один два три чотири пʼять шість сім вісім девʼять десять одинадцять дванадцять'],
  [3, 'ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة'],
  [3, 'ثلاث أربع خمس ست سبع ثماني تسع عشر'],
]

const others: readonly (readonly [word: string, number: number])[] = [
  ['één', 1], ['an', 1], ['a', 1], ['un', 1], ['una', 1], ['dwie', 2], ['одна', 1], ['дві', 2],
  ["п'ять", 5], ["дев'ять", 9], ['п’ять', 5], ['дев’ять', 9], ['quince', 15],
  ['half', 0.5], ['een half', 0.5], ['halve', 0.5], ['een halve', 0.5], ['half a', 0.5], ['half an', 0.5],
  ['anderhalf', 1.5], ['anderhalve', 1.5], ['tweeënhalf', 2.5], ['tweeënhalve', 2.5], ['one and a half', 1.5],
  ['honderd', 100], ['duizend', 1000], ['hundred', 100], ['a hundred', 100], ['one hundred', 100],
  ['a thousand', 1000], ['one thousand', 1000], ['yarım', 0.5], ['medio', 0.5], ['media', 0.5], ['пів', 0.5],
] // prettier-ignore

const words: ReadonlyMap<string, number> = new Map([
  ...inOrder.flatMap(([from, line]) => line.split(' ').map((word, at) => [word, from + at] as const)),
  ...dutchTens.flatMap((ten, at) => tensOf(ten, 20 + 10 * at, dutchTen)),
  ...englishTens.flatMap((ten, at) => tensOf(ten, 20 + 10 * at, englishTen)),
  ...dutchUnits
    .slice(1)
    .flatMap((unit, at) => [
      [`${unit}honderd`, (at + 2) * 100] as const,
      [`${unit}duizend`, (at + 2) * 1000] as const,
    ]),
  ...englishUnits.slice(1).map((unit, at) => [`${unit} hundred`, (at + 2) * 100] as const),
  ...others,
])

type TenWith = (ten: string, unit: number) => readonly string[]

function tensOf(ten: string, value: number, withUnit: TenWith): readonly (readonly [string, number])[] {
  const units = Array.from({ length: 9 }, (_, at) => at + 1)
  return [
    [ten, value],
    ...units.flatMap((unit) => withUnit(ten, unit).map((word) => [word, value + unit] as const)),
  ]
}

/** "drieëndertig": an "en" after an e has a trema. */
function dutchTen(ten: string, unit: number): readonly string[] {
  const word = dutchUnits[unit - 1] ?? ''
  return [`${word}${word.endsWith('e') ? 'ën' : 'en'}${ten}`]
}

function englishTen(ten: string, unit: number): readonly string[] {
  const word = englishUnits[unit - 1] ?? ''
  return [`${ten}-${word}`, `${ten} ${word}`]
}

/** The longest first, so that a pattern takes all of it. */
const written = [...words.keys()].sort((one, other) => other.length - one.length)

/** For in a pattern: digits, with separators of thousands and decimals. */
export const digits = String.raw`(?:\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)(?!\d)`

/** For in a pattern: a number in words, of any of the seven languages. */
export const inWords = `(?:${written.join('|')})`

const notPlain = new Set(
  'ten elf once doce acht altı iki bir sekiz dokuz yedi dos tres seis siete ocho diez cuatro cinco nueve quince'
    .concat(' dwa dwie trzy cztery siedem osiem uno anderhalf anderhalve hundred one')
    .split(' '),
)

/** Numbers in words that are nothing else in Dutch or English: no "een", "one", "ten". */
export const plainNumberWords: string = written
  .filter((word) => /^[a-zë-]{3,}$/u.test(word) && (words.get(word) ?? 0) > 1 && isPlain(word))
  .join('|')

function isPlain(word: string): boolean {
  return !notPlain.has(word)
}
