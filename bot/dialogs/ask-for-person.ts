import type { DialogContext } from 'botbuilder-dialogs'
import type { Choice } from '../../core/answer.ts'
import type { HumanReason } from '../../core/entry.ts'
import { createReference } from '../../core/id.ts'
import { choiceValues, enter, exchangeOf, say } from './exchange.ts'

interface Request {
  readonly reason: HumanReason
  /** In the resident's own words; '' when they have not said it. */
  readonly subject: string
  /** A sentence that goes before the one about waiting. */
  readonly before?: string
}

/**
 * Puts the conversation in the queue at once, so that somebody who says no more is not lost, and says honestly
 * when somebody looks. Already waiting: the same place and the same reference.
 */
export async function askForPerson(dc: DialogContext, { reason, subject, before }: Request): Promise<void> {
  const exchange = exchangeOf(dc)
  const { texts, situation, ticket, memory } = exchange
  memory.failedTurns = 0
  const reference = ticket?.reference ?? createReference()
  exchange.asked = { reference, reason, subject }
  if (!ticket) {
    await enter(dc, { kind: 'asked-for-human', reason })
    await enter(dc, { kind: 'queued', reference })
  }
  const waiting = ticket ? texts.stillWaiting(situation, reference) : texts.waiting(situation, reference)
  const isSubjectKnown = subject !== '' || (ticket?.subject ?? '') !== ''
  const lines = [before, waiting, isSubjectKnown ? undefined : texts.askSubject]
  await say(dc, lines.filter((line) => line !== undefined).join('\n\n'), {
    choices: reason === 'not-helped' ? noThanks(texts.never) : [],
  })
}

function noThanks(label: string): readonly Choice[] {
  return [{ value: choiceValues.noPerson, label }]
}
