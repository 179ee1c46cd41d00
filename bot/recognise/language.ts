import type { eld } from 'eld/extrasmall'
import { isLanguage, languages, type Language } from '../../core/language.ts'
import { stemsOf } from './language-stems.ts'
import { tellingWords } from './language-telling.ts'
import { functionWords, lettersOf, sureWords, wordsOfNoLanguage } from './language-words.ts'
import { wordsOf } from './normalise.ts'

/**
 * The language of a line. It sticks: a short or doubtful line keeps the previous language, and names and official
 * Dutch terms do not count. The first line that is not plainly Dutch loads the detector (once, 0.2 s).
 */
export async function recogniseLanguage(text: string, previous: Language): Promise<Language> {
  const start = text.slice(0, longestRead)
  const words = wordsOf(start)
  const plain = scriptOf(start) ?? sure.get(words.join(' ')) ?? plainLanguage(start, words)
  if (plain) return plain
  const own = words.filter((word) => !ofNoLanguage.has(word) && !/\d/.test(word))
  const hinted = hintedLanguage(words)
  if (own.length < fewestWords) return previous
  const detected = await detect(start, { previous, hinted })
  const isTold = hinted ?? (own.length >= fewestWordsUnhinted || isForeign.test(start))
  return isTold || (detected === 'nl' && !isName.test(start)) ? detected : previous
}

/** Longer says no more about the language. */
const longestRead = 300
const fewestWords = 2
/** "John Brown" and "tiny house" are English to a detector, and say nothing of who types them. */
const fewestWordsUnhinted = 3
const isName = /^\s*\p{Lu}\S*(?:\s+\p{Lu}\S*)+\s*$/u
/** A letter that English does not have, in a word that is no name. */
const isForeign = /(?<!\p{L})(?!\p{Lu})\p{L}*[^\P{L}a-zA-Z]/u
/** Two words can be a name. */
const fewestWordsWithLetters = 3
/** How much surer the detector is to be of another language than of the previous one; it scores 0 to 1. */
const lead = 0.15
/** Two words decide only when they are beyond doubt. */
const leastScore = 0.66

const ofNoLanguage = new Set(wordsOfNoLanguage.flatMap((word) => wordsOf(word)))
const little: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(functionWords.nl),
  en: new Set(functionWords.en),
  tr: new Set(functionWords.tr),
  ar: new Set(),
  pl: new Set(functionWords.pl),
  uk: new Set(),
  es: new Set(functionWords.es),
}
const sure = new Map(
  Object.entries(sureWords).flatMap(([language, expressions]) =>
    expressions.map((expression) => [wordsOf(expression).join(' '), language as Language] as const),
  ),
)

/** Arabic and Cyrillic letters decide at once. */
function scriptOf(text: string): Language | undefined {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0
  const arabic = count(/\p{Script=Arabic}/gu)
  const cyrillic = count(/\p{Script=Cyrillic}/gu)
  const latin = count(/\p{Script=Latin}/gu)
  if (arabic > 1 && arabic >= latin) return 'ar'
  return cyrillic > 1 && cyrillic >= latin ? 'uk' : undefined
}

/** Dutch needs fewer of its little words than another language: most people here write it. */
function plainLanguage(text: string, words: readonly string[]): Language | undefined {
  const share = (language: Language): number => words.filter((word) => isOf(language, word)).length
  const dutch = share('nl')
  // "ben" is Turkish too, and "wie" Polish.
  const without = withoutAccents.find((language) => share(language) > Math.max(1, dutch))
  if (without && share(without) * 3 >= words.length) return without
  const told = toldLanguage(words, dutch)
  if (told) return told
  if (dutch > 0 && dutch * 5 >= words.length) return 'nl'
  const letters = Object.entries(lettersOf).find(([, own]) => own.test(text))?.[0]
  if (words.length >= fewestWordsWithLetters && isLanguage(letters)) return letters
  return languages.find((language) => share(language) >= 2 && share(language) * 3 >= words.length)
}

const withoutAccents = ['tr', 'pl'] as const

function isOf(language: Language, word: string): boolean {
  return (
    little[language].has(word) ||
    (language === 'tr' || language === 'pl' ? stemsOf[language].test(word) : false)
  )
}

/** By words that Dutch has not: more of them than of Dutch ones, and one of two words, or two and one in three. */
function toldLanguage(words: readonly string[], dutch: number): Language | undefined {
  return withoutLetters.find((language) => {
    const count = words.filter((word) => telling[language].has(word)).length
    if (words.length < fewestWords || count <= dutch) return false
    return count * 2 >= words.length || (count > 1 && count * 3 >= words.length)
  })
}

const withoutLetters = ['en', 'es'] as const
const telling = { en: new Set(tellingWords.en), es: new Set(tellingWords.es) }

/** One word that Dutch has not, and none that is Dutch: what the detector thinks is then enough. */
function hintedLanguage(words: readonly string[]): Language | undefined {
  if (words.some((word) => little.nl.has(word))) return undefined
  const told = withoutLetters.find((language) => words.some((word) => telling[language].has(word)))
  return told ?? withoutAccents.find((language) => words.some((word) => stemsOf[language].test(word)))
}

async function detect(
  text: string,
  { previous, hinted }: { previous: Language; hinted: Language | undefined },
): Promise<Language> {
  const result = (await detector()).detect(text)
  if (hinted !== undefined && result.language === hinted) return hinted
  const scores = result.getScores()
  const score = scores[result.language] ?? 0
  const isSure = result.isReliable() && score >= leastScore && score - (scores[previous] ?? 0) >= lead
  return isSure && isLanguage(result.language) ? result.language : previous
}

type Detector = typeof eld

let loading: Promise<Detector> | undefined

/** Its tables take 90 MB, which a process that only hears Dutch does not need. */
function detector(): Promise<Detector> {
  loading ??= import('eld/extrasmall').then((module) => {
    const own = module.eld.newInstance()
    own.setLanguageSubset(['nl', 'en', 'tr', 'ar', 'pl', 'uk', 'es'])
    return own
  })
  return loading
}
