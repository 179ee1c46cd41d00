import type { DialogContext } from 'botbuilder-dialogs'
import { choicePrefixes, choiceValues, exchangeOf, say } from './exchange.ts'
import { helped, notYetHelped } from './feedback.ts'
import { HandoffDialog } from './handoff.ts'
import { chosenAnswer, giveAnswer, QuestionDialog } from './question.ts'

/** A button that was pressed. Buttons keep working when the conversation has moved on. */
export async function choose(dc: DialogContext): Promise<void> {
  const { content, texts } = exchangeOf(dc)
  const value = content.kind === 'choice' ? content.value : ''
  switch (value) {
    case choiceValues.person:
      await dc.cancelAllDialogs()
      await dc.beginDialog(HandoffDialog.id)
      return
    case choiceValues.noPerson:
      return withdraw(dc)
    case choiceValues.helped:
      return helped(dc)
    case choiceValues.notYet:
      return notYetHelped(dc)
    case choiceValues.askDifferently:
      await dc.cancelAllDialogs()
      return say(dc, texts.askDifferentlyHow)
    default:
      return chooseWith(dc, value)
  }
}

async function chooseWith(dc: DialogContext, value: string): Promise<void> {
  const exchange = exchangeOf(dc)
  await dc.cancelAllDialogs()
  if (value.startsWith(choicePrefixes.language)) return say(dc, exchange.texts.languageChosen)
  if (value.startsWith(choicePrefixes.question)) {
    await dc.beginDialog(QuestionDialog.id)
    return
  }
  const answer = await chosenAnswer(exchange)
  if (answer) await giveAnswer(dc, answer)
  else await say(dc, exchange.texts.choiceIsGone)
}

/** Takes back the ticket we made ourselves; one that was asked for, or that is about danger, stays. */
async function withdraw(dc: DialogContext): Promise<void> {
  const exchange = exchangeOf(dc)
  const { ticket, texts, situation } = exchange
  if (ticket && ticket.reason !== 'not-helped')
    return say(dc, texts.stillWaiting(situation, ticket.reference))
  await dc.cancelAllDialogs()
  exchange.isWithdrawn = ticket !== undefined
  await say(dc, texts.noPersonThen)
}
