import { functionWords } from '../../terms/function-words.ts'
import { lightWords } from './light-words.ts'

/** Small words that change what is said, by what they do; grammar for who looks for a page, and not here. */
const degrees: readonly (readonly string[])[] = [
  ['meer', 'more'],
  ['minder', 'less'],
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
  ],
  ['later', 'later'],
  ['eerder', 'earlier'],
  ['dezelfde', 'zelfde', 'hetzelfde', 'same'],
  ['volgende', 'next', 'daarna', 'na'],
  ['vorige', 'previous'],
  ['eerste', 'eerst', 'first'],
  ['laatste', 'last'],
  ['beide', 'allebei', 'both', 'twee'],
  ['buiten', 'outside', 'buitenland'],
  ['tegen', 'against'],
  ['lang', 'long', 'langer'],
  ['kort', 'korter', 'short'],
]

/** "Betaal de kijken": a small word after an article is a name of something, and has to be in the lines. */
export function strayNoun(text: string, lines: string): boolean {
  const theirs = wordsIn(lines)
  return [...text.toLowerCase().matchAll(/(?<!\p{L})(?:de|het|een|uw|geen) (?<word>\p{L}+)/gu)].some(
    ({ groups }) => {
      const word = groups?.['word'] ?? ''
      return (functionWords.has(word) || lightWords.has(word)) && !theirs.has(word) && !ordinary.has(word)
    },
  )
}

const ordinary: ReadonlySet<string> = new Set([
  'volgende',
  'gemeente',
  'inwoner',
  'eerste',
  'ander',
  'andere',
])

/** One that a sentence has more often than its lines. */
export function strayDegree(text: string, lines: string): string | undefined {
  const said = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const theirs = lines.toLowerCase().match(/\p{L}+/gu) ?? []
  const countIn = (all: readonly string[], words: readonly string[]): number =>
    all.filter((word) => words.includes(word)).length
  const stray = degrees.some((words) => countIn(said, words) > countIn(theirs, words))
  return stray ? 'says how much or when otherwise' : undefined
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu) ?? [])
}
