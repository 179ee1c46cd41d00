import { functionWords } from '../../terms/function-words.ts'
import { normalise } from '../../terms/normalise.ts'
import { lightWords } from './light-words.ts'

/** Small words that change what is said, by what they do; grammar for who looks for a page, and not here. */
const degrees: readonly (readonly string[])[] = [
  ['meer', 'more', 'langer', 'hoger', 'hogere', 'groter', 'ouder', 'dikker', 'boven', 'daarboven'],
  ['minder', 'less', 'lager', 'lagere', 'korter', 'jonger', 'onder', 'kleiner'],
  ['altijd', 'always'],
  ['nooit', 'never'],
  [
    'iedereen',
    'alle',
    'allemaal',
    'elke',
    'iedere',
    'elk',
    'ieder',
    'everyone',
    'everybody',
    'all',
    'every',
    'per',
    'alles',
  ],
  ['buiten', 'outside', 'buitenland'],
  ['tegen', 'against'],
]

/** Small words of which a sentence may not have the one where its lines have the other. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  ['zelfde|dezelfde|hetzelfde|diezelfde', 'volgende|vorige'],
  ['later|achteraf', 'eerder|vooraf|tevoren|meteen|direct'],
  ['eerste|eerst', 'laatste|tweede|daarna|volgende'],
  ['lang|lange', 'kort|korte'],
  ['halve|half|helft', 'dubbele|dubbel'],
  ['vroeg', 'laat'],
  ['binnen', 'na'],
  ['vóór', 'na'],
  ['beide|allebei', 'een van|één van'],
  ['kost|kosten|betaalt|betalen|rekent', 'ontvangt|krijgt|terug'],
].map(([one = '', other = '']) => [whole(one), whole(other)] as const)

function whole(words: string): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu')
}

/** "Betaal de kijken": a small word after an article is a name of something, and has to be in the lines. */
export function strayNoun(text: string, lines: string): boolean {
  const theirs = wordsIn(lines)
  return [
    ...normalise(text).matchAll(
      /(?<!\p{L})(?:(?:de|een|uw|geen) (?<word>\p{L}+)|het (?<last>\p{L}+)[.?!]?$)/gu,
    ),
  ].some(({ groups }) => {
    const word = groups?.['word'] ?? groups?.['last'] ?? ''
    return (functionWords.has(word) || lightWords.has(word)) && !theirs.has(word) && !ordinary.has(word)
  })
}

const ordinary: ReadonlySet<string> = new Set(
  'volgende gemeente inwoner eerste ander zekerheid persoon'.split(' '),
)

/** One that a sentence has more often than its lines, or its opposite. */
export function strayDegree(written: string, lines: string): string | undefined {
  // An age from which, and no comparison: "vanaf 18 jaar" and "18 jaar of ouder" are one.
  const text = written.replace(/(?<=\d jaar) (?:of|en) ouder(?!\p{L})/giu, '')
  const said = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const theirs = lines.toLowerCase().match(/\p{L}+/gu) ?? []
  const countIn = (all: readonly string[], words: readonly string[]): number =>
    all.filter((word) => words.includes(word)).length
  const stray = degrees.some((words) => countIn(said, words) > countIn(theirs, words))
  const isOpposite = ([one, other]: readonly [RegExp, RegExp]): boolean =>
    one.test(text) && !one.test(lines) && other.test(lines) && !other.test(text)
  const isTurned = opposites.some(([one, other]) => isOpposite([one, other]) || isOpposite([other, one]))
  return stray || isTurned ? 'says how much or when otherwise' : undefined
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(normalise(text).match(/\p{L}+/gu) ?? [])
}
