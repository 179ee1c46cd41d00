import type { DialogContext } from 'botbuilder-dialogs'
import { choiceValues, enter, exchangeOf, say } from './exchange.ts'

/** "Hielp dit?" Yes: the conversation is closed, as helped. */
export async function helped(dc: DialogContext): Promise<void> {
  const exchange = exchangeOf(dc)
  Object.assign(exchange.memory, { failedTurns: 0, subject: '', isSensitive: false })
  await dc.cancelAllDialogs()
  await enter(dc, { kind: 'rated', isHelped: true })
  await say(dc, exchange.texts.gladToHelp)
  exchange.isClosed = !exchange.isWaiting
}

/** "Nog niet" is not an end. */
export async function notYetHelped(dc: DialogContext): Promise<void> {
  await enter(dc, { kind: 'rated', isHelped: false })
  await offerOtherWays(dc)
}

/** A person, or another way to ask. */
export async function offerOtherWays(dc: DialogContext): Promise<void> {
  const { texts } = exchangeOf(dc)
  await say(dc, texts.notYetHelped, {
    choices: [
      { value: choiceValues.person, label: texts.buttons.person },
      { value: choiceValues.askDifferently, label: texts.askDifferently },
    ],
  })
}
