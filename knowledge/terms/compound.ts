import { functionWords } from './function-words.ts'

const minPart = 4
/** Endings that happen to be words. */
const notParts = new Set([
  'eren',
  'lijk',
  'heid',
  'baar',
  'loos',
  'zaam',
  'achtig',
  'ingen',
  'atie',
  'isch',
  'ment',
])
const links = ['', 's', 'en', 'er', 'e', 'n']

/**
 * The parts of a Dutch compound that are words themselves ("gemeenteraadsverkiezing": gemeente, raad, verkiezing);
 * empty when it is none. The longest first part wins, and three parts at most are looked for.
 */
export function compoundParts(word: string, isWord: (word: string) => boolean): readonly string[] {
  if (word.length < 2 * minPart || word.length > 40) return []
  const usable = (part: string): boolean =>
    part.length >= minPart && !functionWords.has(part) && !notParts.has(part) && isWord(part)
  return splitOnce(word, usable) ?? splitTwice(word, usable) ?? []
}

function splitOnce(word: string, isWord: (word: string) => boolean): readonly string[] | undefined {
  for (let at = word.length - minPart; at >= minPart; at--) {
    const head = word.slice(0, at)
    if (!isWord(head)) continue
    for (const link of links) {
      const tail = word.slice(at)
      if (tail.startsWith(link) && isWord(tail.slice(link.length))) return [head, tail.slice(link.length)]
    }
  }
  return undefined
}

function splitTwice(word: string, isWord: (word: string) => boolean): readonly string[] | undefined {
  for (let at = word.length - 2 * minPart; at >= minPart; at--) {
    const head = word.slice(0, at)
    if (!isWord(head)) continue
    for (const link of links) {
      const tail = word.slice(at)
      const rest = tail.startsWith(link) ? splitOnce(tail.slice(link.length), isWord) : undefined
      if (rest) return [head, ...rest]
    }
  }
  return undefined
}
