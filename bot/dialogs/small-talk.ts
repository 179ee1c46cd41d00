import type { DialogContext } from 'botbuilder-dialogs'
import { politeReply } from '../polite-reply.ts'
import type { SmallTalk } from '../recognise/small-talk.ts'
import { exchangeOf, say } from './exchange.ts'
import { offerOtherWays } from './feedback.ts'

/** A whole line that is only politeness. "Ja" and "nee" to something we asked are choices; here nothing was asked. */
export async function smallTalk(dc: DialogContext, kind: SmallTalk): Promise<void> {
  const { texts, situation } = exchangeOf(dc)
  if (kind === 'no') return offerOtherWays(dc)
  return say(dc, politeReply(kind, texts, situation))
}
