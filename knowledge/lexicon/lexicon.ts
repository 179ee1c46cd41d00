import { stem } from '../terms/stem.ts'
import { dutchCity } from './dutch-city.ts'
import { dutchDocuments } from './dutch-documents.ts'
import { dutchEveryday } from './dutch-everyday.ts'
import { dutchEverydayMore } from './dutch-everyday-more.ts'
import { dutchLife } from './dutch-life.ts'
import { dutchMore } from './dutch-more.ts'
import { dutchTurnsMore } from './dutch-turns-more.ts'
import { dutchTurns } from './dutch-turns.ts'
import { englishEverydayMore } from './english-everyday-more.ts'
import { englishEveryday } from './english-everyday.ts'
import { english } from './english.ts'
import { normalise } from '../terms/normalise.ts'
import { otherLanguages } from './other-languages.ts'

/**
 * A line gives what people say, by commas, and what pages say. "a, b > c, d": who says a or b may mean c or d.
 * "a, b = c, d" is the same, and a and b also mean each other. A phrase is found with up to three other words between
 * its words.
 */
export interface LexiconEntry {
  /** Stems, in order. */
  readonly phrase: readonly string[]
  /** Stems of single words. */
  readonly meanings: readonly string[]
}

/** By the first stem of the phrase. */
export type Lexicon = ReadonlyMap<string, readonly LexiconEntry[]>

const dutchLines = [
  dutchDocuments,
  dutchLife,
  dutchCity,
  dutchMore,
  dutchEveryday,
  dutchEverydayMore,
  dutchTurns,
  dutchTurnsMore,
].join('\n')

const englishLines = [english, englishEveryday, englishEverydayMore].join('\n')

export const dutchLexicon: Lexicon = parseLexicon(dutchLines)

export const englishLexicon: Lexicon = parseLexicon(englishLines)

/** In all of them at once: a word of one is hardly another's. */
export const otherLexicon: Lexicon = parseLexicon(lines(otherLanguages).map(normalise).join('\n'))

/** Single Dutch words of the lexicon: known words, so never a spelling mistake, and parts of compounds. */
export const lexiconWords: ReadonlySet<string> = new Set(dutchLines.match(/[a-z]{3,}/g))

/** Single English words of the lexicon, but for those that are Dutch too. */
export const englishLexiconWords: ReadonlySet<string> = new Set(
  lines(englishLines)
    .flatMap((line) => commaList(line.split(/[>=]/u)[0] ?? ''))
    .filter((phrase) => /^[a-z]{3,}$/u.test(phrase) && !lexiconWords.has(phrase)),
)

/** How many lines it has. */
export const lexiconSize = lines(dutchLines).length + lines(englishLines).length

export function parseLexicon(text: string): Lexicon {
  const lexicon = new Map<string, LexiconEntry[]>()
  for (const entry of lines(text).flatMap(parseLine)) {
    const [first = ''] = entry.phrase
    lexicon.set(first, [...(lexicon.get(first) ?? []), entry])
  }
  return lexicon
}

function parseLine(line: string): readonly LexiconEntry[] {
  const [, left = '', sign = '', right = ''] = /^(.*?)([>=])(.*)$/u.exec(line) ?? []
  const phrases = commaList(left)
  const given = commaList(right).flatMap((phrase) => phrase.split(' '))
  const shared = sign === '=' ? phrases.filter((phrase) => !phrase.includes(' ')) : []
  return phrases.map((phrase) => {
    const own = phrase.split(' ').map(stem)
    const meanings = new Set(
      [...given, ...shared].map(stem).filter((meaning) => own.length > 1 || meaning !== own[0]),
    )
    return { phrase: own, meanings: [...meanings] }
  })
}

function commaList(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}
