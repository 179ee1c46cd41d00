import type { Grounded } from '../../core/answer.ts'
import type { Opened } from '../opened.ts'
import { fits, payloadOf } from '../retrieval/payload.ts'
import type { Understood } from '../understanding/understand.ts'
import { choosePassage } from './choose-passage.ts'
import { composeAnswer, composeApproved } from './compose.ts'
import { withNotices } from './with-notices.ts'

export interface AskedOf {
  /** As it was written. */
  readonly text: string
  readonly understood: Understood
  readonly opened: Opened
  /** ISO 8601. */
  readonly day: string
}

/**
 * What a document has for a question; what an editor approved instead of it, when there is that. Nothing of one that may
 * not be used that day.
 */
export function answerFrom(document: number, asked: AskedOf): Grounded | undefined {
  const { opened, understood, day } = asked
  const { snapshot, approved } = opened
  const record = snapshot.documents[document]
  if (!record || !fits(payloadOf(record), { day, readers: 'residents' })) return undefined
  const passage = choosePassage(document, understood, opened)
  const heading = snapshot.passages[passage]?.heading ?? ''
  const fixed = approved.isApproved(document) ? document : approved.insteadOf(document, heading, day)
  const answer =
    fixed === undefined ? composeAnswer(snapshot, document, passage) : composeApproved(snapshot, fixed)
  return answer && withNotices(answer, { ...asked, document: fixed ?? document })
}
