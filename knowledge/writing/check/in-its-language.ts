import type { Language } from '../../../core/language.ts'
import { englishFunctionWords } from '../../terms/english-function-words.ts'
import { functionWords } from '../../terms/function-words.ts'
import { normalise, wordsOf } from '../../terms/normalise.ts'
import type { Check } from './claim.ts'

const cyrillic = /\p{Script=Cyrillic}/gu
const arabic = /\p{Script=Arabic}/gu
const latin = /\p{Script=Latin}/gu

const scripts: Readonly<Record<Language, RegExp>> = {
  nl: latin,
  en: latin,
  tr: latin,
  pl: latin,
  es: latin,
  uk: cyrillic,
  ar: arabic,
}

/** Names and addresses stand in Latin letters in any answer. */
const least = 0.4

/** Of the words of a sentence, from where its grammar is Dutch or English. */
const mostOther = 0.25
const leastOthers = 2
/** Words of Spanish, Polish and Turkish as well. */
const shared: ReadonlySet<string> = new Set(
  'a al de den des do en er had has he her in is it la les me men na nie no of on op para per po son son su te ten to toe tu un us van we ya ze'.split(
    ' ',
  ),
)

/** Letters of another script, or grammar of another language: it is not in the language that was asked for. */
export const checkLanguage: Check = ({ text, evidence }) => {
  const shown = text.replace(/\]\([^)]*\)|https?:\/\/\S+/gu, ' ')
  if (isInOtherLetters(shown, evidence.language)) return 'is in another script than its language'
  return isInOtherGrammar(shown, evidence.language) ? 'is in another language' : undefined
}

function isInOtherLetters(shown: string, language: Language): boolean {
  const letters = (shown.match(/\p{L}/gu) ?? []).length
  const own = (shown.match(scripts[language]) ?? []).length
  return own < least * letters
}

function isInOtherGrammar(shown: string, language: Language): boolean {
  if (language === 'nl') return false
  const words = wordsOf(normalise(shown)).filter((word) => !/\d/u.test(word))
  const isOther = language === 'en' ? isDutchOnly : isDutchOrEnglish
  const others = words.filter(isOther).length
  return others >= leastOthers && others >= mostOther * words.length
}

function isDutchOnly(word: string): boolean {
  return functionWords.has(word) && !englishFunctionWords.has(word)
}

function isDutchOrEnglish(word: string): boolean {
  return !shared.has(word) && (functionWords.has(word) || englishFunctionWords.has(word))
}
