import { englishFunctionWords } from '../terms/english-function-words.ts'
import type { Language } from '../../core/language.ts'
import { englishLexiconWords, lexiconWords } from '../lexicon/lexicon.ts'
import { functionWords } from '../terms/function-words.ts'
import type { SpokenLanguage } from './concepts.ts'

/**
 * @param language of the conversation; one that pages are not in stands unless most words are of another. "No" and "me"
 * are words of several.
 */
export function spokenLanguage(words: readonly string[], language: Language): SpokenLanguage {
  if (language === 'nl' || language === 'en') return isEnglish(words, language) ? 'english' : 'dutch'
  const dutch = words.filter((word) => functionWords.has(word) || lexiconWords.has(word)).length
  const english = words.filter(isEnglishWord).length
  if (Math.max(dutch, english) * 2 <= words.length) return 'other'
  return english > dutch ? 'english' : 'dutch'
}

function isEnglishWord(word: string): boolean {
  return englishFunctionWords.has(word) || englishLexiconWords.has(word)
}

/** English when its grammar and its everyday words are; what the resident chose decides when the words do not. */
export function isEnglish(words: readonly string[], language: Language): boolean {
  let english = 0
  let dutch = 0
  for (const word of words) {
    const both = englishFunctionWords.has(word) && functionWords.has(word)
    if (both) continue
    if (isEnglishWord(word)) english++
    if (functionWords.has(word)) dutch++
  }
  return english > dutch || (english === dutch && language === 'en')
}
