import type { DialogContext } from 'botbuilder-dialogs'
import type { SmallTalk } from '../recognise/small-talk.ts'
import { exchangeOf, say } from './exchange.ts'
import { offerOtherWays } from './feedback.ts'

/** A whole line that is only politeness. "Ja" and "nee" to something we asked are choices; here nothing was asked. */
export async function smallTalk(dc: DialogContext, kind: SmallTalk): Promise<void> {
  const { texts, situation } = exchangeOf(dc)
  switch (kind) {
    case 'hello':
      return say(dc, texts.hello)
    case 'thanks':
      return say(dc, texts.thanks)
    case 'goodbye':
      return say(dc, texts.goodbye)
    case 'privacy':
      return say(dc, texts.privacy(situation))
    case 'yes':
      return say(dc, texts.unclear)
    case 'no':
      return offerOtherWays(dc)
  }
}
