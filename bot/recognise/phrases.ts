import { wordsOf } from './normalise.ts'

/** In shorter words one other letter is another word: "geen" and "een". */
const shortestFuzzy = 6

/**
 * A list of phrases to look for, written in a small language of their own:
 * `word` itself · `word*` begins so · `*word` ends so (not as the first) · `~word` with one typing mistake · `a|b` either · `.` at most one word between ·
 * `..` at most four words between, `...` eight · `#` a number of three digits or more ·
 * `^` begins the line · `$` ends it.
 */
export interface Phrases {
  isIn(words: readonly string[]): boolean
  /** The words with every phrase taken out, leaving a hole that nothing matches. */
  takenOut(words: readonly string[]): readonly string[]
}

export function createPhrases(list: readonly string[]): Phrases {
  const index = indexed(list.map(parsePhrase))
  return {
    isIn: (words) => words.some((_, at) => endOfMatch(index, words, at) > at),
    takenOut: (words) => takeOut(index, words),
  }
}

/** Several lists of phrases, each under a label, found in one pass. */
export interface Labels<Label extends string> {
  /** For each word the labels of the phrases that begin there. */
  startingAt(words: readonly string[]): readonly (readonly Label[])[]
}

export function createLabels<Label extends string>(
  lists: readonly (readonly [Label, readonly string[]])[],
): Labels<Label> {
  const labels = new Map<Phrase, Label>()
  for (const [label, list] of lists) for (const source of list) labels.set(parsePhrase(source), label)
  const index = indexed([...labels.keys()])
  return {
    startingAt: (words) =>
      words.map((_, at) => [
        ...new Set(matchesAt(index, words, at).flatMap((found) => labels.get(found) ?? [])),
      ]),
  }
}

interface Phrase {
  readonly atStart: boolean
  readonly atEnd: boolean
  readonly parts: readonly Part[]
}

type Part =
  { readonly kind: 'gap'; readonly most: number } | { readonly kind: 'word'; readonly tests: readonly Test[] }

interface Test {
  readonly kind: 'exact' | 'prefix' | 'suffix' | 'fuzzy' | 'number' | 'end'
  readonly word: string
}

/** By what the first word must be, or begin with, so that a line costs a few look-ups a word. */
type Index = ReadonlyMap<string, readonly Phrase[]>

function indexed(phrases: readonly Phrase[]): Index {
  const index = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    const first = phrase.parts[0]
    if (first?.kind !== 'word' || first.tests.some(({ kind }) => kind === 'suffix')) {
      throw new Error('A phrase begins with a word, or with the beginning of one.')
    }
    for (const key of new Set(first.tests.map(keyOf))) index.set(key, [...(index.get(key) ?? []), phrase])
  }
  return index
}

function keyOf(test: Test): string {
  return test.kind === 'exact' ? test.word : beginning(test.word)
}

/** Two letters and a mark that no word has. A mistake in the first two letters is not recognised. */
function beginning(word: string): string {
  return `${word.slice(0, 2)}*`
}

function parsePhrase(source: string): Phrase {
  const tokens = source.split(' ').filter((token) => token !== '')
  return {
    atStart: tokens[0] === '^',
    atEnd: tokens.at(-1) === '$',
    parts: tokens.filter((token) => token !== '^' && token !== '$').map(parsePart),
  }
}

function parsePart(token: string): Part {
  if (token === '.') return { kind: 'gap', most: 1 }
  if (token === '..') return { kind: 'gap', most: 4 }
  if (token === '...') return { kind: 'gap', most: 8 }
  return { kind: 'word', tests: token.split('|').map(parseTest) }
}

function parseTest(token: string): Test {
  if (token === '$') return { kind: 'end', word: '' }
  if (token === '#') return { kind: 'number', word: '' }
  const kind = kindOf(token)
  const [word, ...more] = wordsOf(token)
  if (word === undefined || more.length > 0) throw new Error(`Not one word in a phrase: ${token}`)
  if (kind === 'fuzzy' && word.length < shortestFuzzy) throw new Error(`Too short for a mistake: ${token}`)
  return { kind, word }
}

function kindOf(token: string): Test['kind'] {
  if (token.startsWith('~')) return 'fuzzy'
  if (token.startsWith('*')) return 'suffix'
  return token.endsWith('*') ? 'prefix' : 'exact'
}

function takeOut(index: Index, words: readonly string[]): readonly string[] {
  const left = [...words]
  for (let at = 0; at < left.length; at++) {
    const end = endOfMatch(index, words, at)
    if (end > at) left.fill('', at, end)
  }
  return left
}

/** The end of the first phrase that begins at `at`, or -1. */
function endOfMatch(index: Index, words: readonly string[], at: number): number {
  const word = words[at] ?? ''
  if (word === '') return -1
  for (const key of [word, beginning(word)]) {
    for (const phrase of index.get(key) ?? []) {
      const end = phrase.atStart && at > 0 ? -1 : matchFrom(phrase, words, { part: 0, at })
      if (end !== -1) return end
    }
  }
  return -1
}

function matchesAt(index: Index, words: readonly string[], at: number): readonly Phrase[] {
  const word = words[at] ?? ''
  if (word === '') return []
  return [word, beginning(word)].flatMap((key) =>
    (index.get(key) ?? []).filter(
      (phrase) => !(phrase.atStart && at > 0) && matchFrom(phrase, words, { part: 0, at }) !== -1,
    ),
  )
}

function matchFrom(phrase: Phrase, words: readonly string[], from: { part: number; at: number }): number {
  const part = phrase.parts[from.part]
  if (!part) return phrase.atEnd && from.at < words.length ? -1 : Math.min(from.at, words.length)
  if (part.kind === 'word') {
    const word = words[from.at]
    if (!part.tests.some((test) => passes(test, word))) return -1
    return matchFrom(phrase, words, { part: from.part + 1, at: from.at + 1 })
  }
  for (let skipped = 0; skipped <= part.most; skipped++) {
    const end = matchFrom(phrase, words, { part: from.part + 1, at: from.at + skipped })
    if (end !== -1) return end
  }
  return -1
}

function passes(test: Test, word: string | undefined): boolean {
  if (word === undefined) return test.kind === 'end'
  if (test.kind === 'exact') return word === test.word
  if (test.kind === 'prefix') return word.startsWith(test.word)
  if (test.kind === 'suffix') return word.endsWith(test.word)
  if (test.kind === 'end') return false
  return test.kind === 'number' ? /\d{3}/.test(word) : isWithinOneEdit(test.word, word)
}

/** One letter more, less, other, or two swapped. */
function isWithinOneEdit(wanted: string, word: string): boolean {
  if (Math.abs(wanted.length - word.length) > 1) return false
  let same = 0
  while (same < wanted.length && wanted[same] === word[same]) same++
  if (wanted.length > word.length) return wanted.slice(same + 1) === word.slice(same)
  if (wanted.length < word.length) return wanted.slice(same) === word.slice(same + 1)
  if (wanted.slice(same + 1) === word.slice(same + 1)) return true
  const areSwapped = wanted[same] === word[same + 1] && wanted[same + 1] === word[same]
  return areSwapped && wanted.slice(same + 2) === word.slice(same + 2)
}
