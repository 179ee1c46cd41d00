import { wordsOf } from './normalise.ts'
import { personPhrases, notAboutUs } from './person-phrases.ts'
import { createPhrases } from './phrases.ts'

/** Whether someone wants a person, in any of our languages. */
export function asksForPerson(text: string): boolean {
  if (keypad.test(text)) return true
  return phrases.isIn(others.takenOut(wordsOf(text)))
}

/** 0 on the keypad. */
const keypad = /^\s*0\s*$/

const phrases = createPhrases(personPhrases)
const others = createPhrases(notAboutUs)
