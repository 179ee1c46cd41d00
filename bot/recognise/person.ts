import { createLearned } from './learned/learned.ts'
import type { Scores } from './learned/learned.ts'
import { wordsOf } from './normalise.ts'
import { personPhrases, notAboutUs } from './person-phrases.ts'
import { createPhrases } from './phrases.ts'

/** Whether someone wants a person, in any of our languages: by its words, or by what examples say of it. */
export function asksForPerson(text: string): boolean {
  if (asksInWords(text) || personIn(learned.scoresOf(text)) > sure) return true
  return learned.scoresOfSentences(text).some((sentence) => personIn(sentence) > sureOfSentence)
}

/** By words alone. */
export function asksInWords(text: string): boolean {
  if (keypad.test(text)) return true
  return phrases.isIn(others.takenOut(wordsOf(withoutPlea(text))))
}

const learned = createLearned('person')
/** Of the score of examples: above it no word is needed; of one sentence among others a higher one. */
const sure = 0.07
const sureOfSentence = 0.6

function personIn(scores: Scores): number {
  return scores.get('person') ?? 0
}

const longestPlea = 60

/** "Ik heb schulden, wie kan mij helpen?" asks about the debts: who can help is the answer. */
function withoutPlea(text: string): string {
  const comma = text.slice(-longestPlea).lastIndexOf(', wie k')
  if (comma === -1) return text
  const at = Math.max(0, text.length - longestPlea) + comma
  return text.slice(at).includes('help') ? text.slice(0, at) : text
}

/** 0 on the keypad. */
const keypad = /^\s*0\s*$/

const phrases = createPhrases(personPhrases)
const others = createPhrases(notAboutUs)
