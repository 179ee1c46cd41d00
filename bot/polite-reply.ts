import type { SmallTalk } from './recognise/small-talk.ts'
import type { Situation, Texts } from './texts/texts.ts'

/** What is said to a line that is only politeness; "ja" and "nee" mean nothing where nothing was asked. */
export function politeReply(kind: SmallTalk, texts: Texts, situation: Situation): string {
  switch (kind) {
    case 'hello':
      return texts.hello
    case 'thanks':
      return texts.thanks
    case 'goodbye':
      return texts.goodbye
    case 'privacy':
      return texts.privacy(situation)
    case 'yes':
      return texts.unclear
    case 'no':
      return texts.notYetHelped
  }
}
