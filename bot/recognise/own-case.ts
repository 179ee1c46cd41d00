import { wordsOf } from './normalise.ts'
import { aboutTime, howTo, underWay } from './own-case-general.ts'
import { ownCasePhrases } from './own-case-phrases.ts'
import { createPhrases } from './phrases.ts'

/** Whether it is about the state of one's own application, bill or appointment, which only staff can see. */
export function asksAboutOwnCase(text: string): boolean {
  if (caseNumber.test(text)) return true
  const words = general.takenOut(wordsOf(text))
  return phrases.isIn(begun.isIn(words) ? words : terms.takenOut(words))
}

/** 2026-004512, Z2026-004512, Z/26/004512. */
const caseNumber = /(?:^|[^\d-])(?:z[-/ ]?)?(?:19|20)\d\d[-/.]\d{5,8}(?!\d)|\bz[-/]\d\d[-/]\d{4,8}\b/i

const phrases = createPhrases(ownCasePhrases)
const general = createPhrases(howTo)
const terms = createPhrases(aboutTime)
const begun = createPhrases(underWay)
