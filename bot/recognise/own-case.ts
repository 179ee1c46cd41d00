import { wordsOf } from './normalise.ts'
import { howTo, ownCasePhrases } from './own-case-phrases.ts'
import { createPhrases } from './phrases.ts'

/** Whether it is about the state of one's own application, bill or appointment, which only staff can see. */
export function asksAboutOwnCase(text: string): boolean {
  return caseNumber.test(text) || phrases.isIn(general.takenOut(wordsOf(text)))
}

/** 2026-004512, Z2026-004512, Z/26/004512. */
const caseNumber = /(?:^|[^\d-])(?:z[-/ ]?)?(?:19|20)\d\d[-/.]\d{5,8}(?!\d)|\bz[-/]\d\d[-/]\d{4,8}\b/i

const phrases = createPhrases(ownCasePhrases)
const general = createPhrases(howTo)
