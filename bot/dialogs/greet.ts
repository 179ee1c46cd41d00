import type { DialogContext } from 'botbuilder-dialogs'
import { choicePrefixes, exchangeOf, say } from './exchange.ts'

/** The first line on every channel says it is an automatic assistant (AI Act, art. 50). */
export async function greet(dc: DialogContext): Promise<void> {
  const { memory, texts, situation, content, language } = exchangeOf(dc)
  memory.isGreeted = true
  const hasAskedAlready = content.kind !== 'joined'
  const popular = hasAskedAlready || language !== 'nl' ? [] : situation.municipality.popular
  await say(dc, texts.greeting(situation), {
    choices: popular.map(({ label, question }) => ({ value: choicePrefixes.question + question, label })),
  })
}
