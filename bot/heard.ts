import { textOf, type Content } from '../core/incoming.ts'
import type { TakenTurn } from '../core/turns.ts'
import { offeredChoices, typedChoice } from './dialogs/offered.ts'
import { recogniseSmallTalk } from './recognise/small-talk.ts'

/**
 * What came in, as one thing that was said. Lines that settled into one thought are read as one text; politeness around
 * a choice ("ja", "dank u wel") leaves the choice.
 */
export function heard({ incoming, recent }: Pick<TakenTurn, 'incoming' | 'recent'>): Content {
  const offered = offeredChoices(recent)
  const [first, ...more] = incoming.map(({ content }) => typedChoice(content, offered))
  const last = more.at(-1)
  if (!first || !last) return first ?? incoming[0].content
  const said = [first, ...more].filter((content) => !isPoliteness(content))
  const [only = last] = said
  return said.length <= 1
    ? only
    : asOneText(
        incoming.map(({ content }) => textOf(content)),
        last,
      )
}

function isPoliteness(content: Content): boolean {
  return content.kind === 'text' && recogniseSmallTalk(content.text) !== undefined
}

function asOneText(lines: readonly string[], last: Content): Content {
  const text = lines.filter((line) => line !== '').join('\n')
  return text === '' ? last : { kind: 'text', text }
}
