import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs'
import { askForPerson } from './ask-for-person.ts'
import { exchangeOf, say } from './exchange.ts'
import { giveAnswer, QuestionDialog } from './question.ts'

/** Longer than this, the request itself says what it is about. */
const wordsOfASubject = 7

/** A request for a person. What was asked before is what it is about; else one line is asked for it, after the ticket is made. */
export class HandoffDialog extends Dialog {
  static readonly id = 'handoff'

  constructor() {
    super(HandoffDialog.id)
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const { ticket, memory, text } = exchangeOf(dc)
    const subject = saysWhatItIsAbout(text) ? text : memory.subject
    await askForPerson(dc, { reason: memory.isSensitive ? 'sensitive' : 'asked', subject })
    const isSubjectKnown = subject !== '' || (ticket?.subject ?? '') !== ''
    return isSubjectKnown ? dc.endDialog() : Dialog.EndOfTurn
  }

  /** The line that says what it is about. When we happen to know the answer, they get that too. */
  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const exchange = exchangeOf(dc)
    const { ticket, texts, memory, text } = exchange
    if (text === '') return dc.endDialog()
    // Somebody closed it, or it was withdrawn, before the subject came: then this is a question.
    if (!ticket) return dc.replaceDialog(QuestionDialog.id)
    memory.subject = text
    exchange.asked = { reference: ticket.reference, reason: ticket.reason, subject: text }
    await say(dc, texts.subjectKept)
    const { answer } = await exchange.consult(exchange.question)
    return answer.kind === 'grounded' ? giveAnswer(dc, answer) : dc.endDialog()
  }
}

function saysWhatItIsAbout(text: string): boolean {
  return text.split(/\s+/).length >= wordsOfASubject
}
