import type { Grounded } from '../core/answer.ts'
import { noticeTexts } from './notice-texts.ts'
import type { Told } from './notice-texts.ts'

/** What a resident reads of an answer: what has to be said first, then the answer, word for word. */
export function groundedText(answer: Grounded, told: Told): string {
  const isInTheirs = (answer.language ?? 'nl') === told.language
  return [noticeTexts(answer, told), isInTheirs ? '' : told.texts.answerIsInDutch, answer.text]
    .filter((part) => part !== '')
    .join('\n\n')
}
