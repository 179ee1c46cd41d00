import { englishFunctionWords } from '../terms/english-function-words.ts'
import type { Language } from '../../core/language.ts'
import { functionWords } from '../terms/function-words.ts'
import type { SpokenLanguage } from './concepts.ts'

/** @param language of the conversation: in it somebody may still write Dutch, or English */
export function spokenLanguage(words: readonly string[], language: Language): SpokenLanguage {
  if (isEnglish(words, language)) return 'english'
  const isDutch = language === 'nl' || language === 'en' || words.some((word) => functionWords.has(word))
  return isDutch ? 'dutch' : 'other'
}

/** English when its grammar is English; what the resident chose decides when the words do not. */
export function isEnglish(words: readonly string[], language: Language): boolean {
  let english = 0
  let dutch = 0
  for (const word of words) {
    const both = englishFunctionWords.has(word) && functionWords.has(word)
    if (both) continue
    if (englishFunctionWords.has(word)) english++
    if (functionWords.has(word)) dutch++
  }
  return english > dutch || (english === dutch && language === 'en')
}
