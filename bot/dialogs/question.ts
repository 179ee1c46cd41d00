import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs'
import type { Answer, Choice, Referral } from '../../core/answer.ts'
import type { Reply } from '../../core/reply.ts'
import { choicePrefixes, choiceValues, enter, exchangeOf, type Exchange } from './exchange.ts'
import { askForPerson } from './ask-for-person.ts'
import { groundedText } from '../grounded-text.ts'
import type { Texts } from '../texts/texts.ts'

/** After this many questions in a row that came to nothing we fetch a person ourselves. */
const mostFailedTurns = 2

/** A question, answered from the municipality's knowledge: grounded, with a question back, or an honest "dat weet ik niet". */
export class QuestionDialog extends Dialog {
  static readonly id = 'question'

  constructor() {
    super(QuestionDialog.id)
  }

  override async beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const exchange = exchangeOf(dc)
    exchange.memory.subject = exchange.text
    exchange.memory.isSensitive ||= isSensitive(exchange)
    const { answer } = await exchange.consult(exchange.question)
    return giveAnswer(dc, answer)
  }

  /** After a question back: one of the readings was chosen, or it is a new question. */
  override async continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    const exchange = exchangeOf(dc)
    const answer = await chosenAnswer(exchange)
    return answer ? giveAnswer(dc, answer) : await dc.replaceDialog(QuestionDialog.id)
  }
}

/** A reading that was offered may be chosen as long as it exists, also when the dialog has moved on. */
export async function chosenAnswer(exchange: Exchange): Promise<Answer | undefined> {
  const { content, openDocument, question, memory } = exchange
  if (content.kind !== 'choice' || !content.value.startsWith(choicePrefixes.document)) return undefined
  const id = content.value.slice(choicePrefixes.document.length)
  // What was asked says which passage of the page answers; the button only said which page.
  return openDocument(id, { ...question, text: memory.subject || question.text })
}

export async function giveAnswer(dc: DialogContext, answer: Answer): Promise<DialogTurnResult> {
  switch (answer.kind) {
    case 'grounded':
      await sayGrounded(dc, answer)
      return dc.endDialog()
    case 'ask':
      await enter(dc, { kind: 'answered', answer, reply: askedBack(exchangeOf(dc), answer) })
      return Dialog.EndOfTurn
    case 'elsewhere':
      await sayElsewhere(dc, answer)
      return dc.endDialog()
    case 'unknown':
      await sayUnknown(dc, answer)
      return dc.endDialog()
  }
}

async function sayGrounded(dc: DialogContext, answer: Answer & { kind: 'grounded' }): Promise<void> {
  const exchange = exchangeOf(dc)
  const { texts, language, memory } = exchange
  const isPersonOffered = isSensitive(exchange)
  memory.failedTurns = 0
  const reply: Reply = {
    text: groundedText(answer, exchange),
    language,
    sources: answer.sources,
    question: isPersonOffered ? `${texts.sensitive} ${texts.didThisHelp}` : texts.didThisHelp,
    choices: helpedChoices(texts),
  }
  await enter(dc, { kind: 'answered', answer, reply })
}

/** Not a dead end: who does it, and whether that helped. */
async function sayElsewhere(dc: DialogContext, answer: Referral): Promise<void> {
  const { texts, language, memory } = exchangeOf(dc)
  memory.failedTurns = 0
  const reply: Reply = {
    text: texts.elsewhere(answer),
    language,
    question: texts.didThisHelp,
    choices: helpedChoices(texts),
  }
  await enter(dc, { kind: 'answered', answer, reply })
}

function helpedChoices({ buttons }: Texts): readonly Choice[] {
  return [
    { value: choiceValues.helped, label: buttons.yes },
    { value: choiceValues.notYet, label: buttons.notYet },
    { value: choiceValues.person, label: buttons.person },
  ]
}

/** The two to four readings, and always a way out. */
function askedBack(exchange: Exchange, answer: Answer & { kind: 'ask' }): Reply {
  const { language, texts } = exchange
  const person = { value: choiceValues.person, label: texts.buttons.person }
  const none = { value: choiceValues.askDifferently, label: texts.noneOfThese }
  return { text: answer.text || texts.whichOne, language, choices: [...answer.choices, none, person] }
}

async function sayUnknown(dc: DialogContext, answer: Answer & { kind: 'unknown' }): Promise<void> {
  const exchange = exchangeOf(dc)
  const { texts, language, memory } = exchange
  if (answer.reason === 'out-of-scope') {
    await enter(dc, { kind: 'answered', answer, reply: { text: texts.outOfScope, language } })
    return
  }
  memory.failedTurns += 1
  if (memory.failedTurns >= mostFailedTurns) {
    await askForPerson(dc, { reason: 'not-helped', subject: memory.subject, before: texts.twiceNotFound })
    return
  }
  const honest = answer.reason === 'nothing-found' ? texts.nothingFound : texts.notConfident
  const text = isSensitive(exchange) ? `${honest}\n\n${texts.sensitive}` : honest
  const choices = [{ value: choiceValues.person, label: texts.buttons.person }]
  await enter(dc, { kind: 'answered', answer, reply: { text, language, choices } })
}

/** A subject on which a person is offered beside the answer. */
function isSensitive({ considered, content, memory }: Exchange): boolean {
  // A reading that is chosen is about what was asked before.
  if (content.kind === 'choice' && memory.isSensitive) return true
  return considered.kind === 'question' && considered.sensitive !== undefined
}
