import type { Language } from '../../../core/language.ts'
import { normalise, wordsOf } from '../../terms/normalise.ts'
import { anyMonth } from '../../facts/months.ts'
import { anyWeekday } from '../../facts/weekdays.ts'
import type { Check } from './claim.ts'

/**
 * Names of people, places, organisations and products: words with a capital that no sentence begins with, and words
 * with a capital inside, stand in the lines a sentence names, or in what those stand under.
 */
export const checkNames: Check = ({ text, named, evidence }) => {
  const theirs = new Set(
    named.flatMap(({ line }) => wordsOf(normalise(`${line.given} ${line.text} ${line.about}`))),
  )
  const stray = namesIn(text, evidence.language).find(
    (name) => !wordsOf(normalise(name)).every((word) => isAmong(word, theirs)),
  )
  return stray === undefined ? undefined : 'name is not in the lines'
}

/** "DigiD's", and in Turkish and Polish a name with an ending. */
function isAmong(word: string, theirs: ReadonlySet<string>): boolean {
  if (theirs.has(word)) return true
  return (
    word.length > 4 &&
    [...theirs].some((one) => one.length > 3 && word.startsWith(one) && word.length - one.length < 4)
  )
}

const token = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’&-]*/gu
const noName = new RegExp(
  String.raw`^(?:${anyMonth}|${anyWeekday}|i|u|uw|dutch|english|euro|eur|turkish|the|netherlands|niderland\p{L}*|holandi\p{L}*|hollanda\p{L}*|нідерланд\p{L}*|pan|pani|panu|państw\p{L}*|usted|ustedes|países|bajos|sundays?|mondays?)$`,
  'iu',
)

/** Of other languages than Dutch a capital of one letter is no name: "I" is a word. */
function namesIn(text: string, language: Language): readonly string[] {
  const shown = text.replace(/\]\([^)]*\)/gu, '] ').replace(/https?:\/\/\S+/gu, ' ')
  return [...shown.matchAll(token)].flatMap(({ 0: word, index }) => {
    const isShouted = /\p{Lu}.*\p{Lu}|\p{L}\p{N}|\p{N}\p{L}/u.test(word) || /\p{Ll}\p{Lu}/u.test(word)
    if (isShouted) return [word]
    const isFirst = /(?:^|[.!?:"“'(\n-])\s*$/u.test(shown.slice(0, index).replace(/[¿¡[]\s*$/u, ''))
    const isCapital = /^\p{Lu}/u.test(word) && !isFirst && !noName.test(word)
    return isCapital && (language === 'nl' || word.length > 1) ? [word] : []
  })
}
