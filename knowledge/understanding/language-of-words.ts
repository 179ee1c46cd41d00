import { englishFunctionWords } from '../terms/english-function-words.ts'
import type { Language } from '../../core/language.ts'
import { functionWords } from '../terms/function-words.ts'

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
