import type { Choice } from '../../core/answer.ts'
import type { Entry } from '../../core/entry.ts'
import type { Content } from '../../core/incoming.ts'
import { recogniseSmallTalk } from '../recognise/small-talk.ts'
import { choicePrefixes, choiceValues } from './exchange.ts'

/** The choices that are on the table: those of the last thing we said. */
export function offeredChoices(recent: readonly Entry[]): readonly Choice[] {
  const last = recent.findLast((entry) => entry.kind === 'answered' || entry.kind === 'wrote')
  return last?.reply.choices ?? []
}

/** Choices can also be typed: by their number, by what the button says, and "ja" or "nee" to "hielp dit?". */
export function typedChoice(content: Content, offered: readonly Choice[]): Content {
  if (content.kind !== 'text' && content.kind !== 'speech') return content
  const typed = plain(content.text)
  const chosen = offered.find(({ label }, index) => plain(label) === typed || String(index + 1) === typed)
  const value = chosen?.value ?? yesOrNo(content.text, offered)
  return value === undefined ? content : { kind: 'choice', value }
}

/** What a choice says: its label, or the question it stands for. */
export function textOfChoice(value: string, offered: readonly Choice[]): string {
  if (value.startsWith(choicePrefixes.question)) return value.slice(choicePrefixes.question.length)
  return offered.find((choice) => choice.value === value)?.label ?? ''
}

function yesOrNo(text: string, offered: readonly Choice[]): string | undefined {
  const isOffered = (value: string): boolean => offered.some((choice) => choice.value === value)
  const said = recogniseSmallTalk(text)
  if (said === 'yes') return [choiceValues.helped, choiceValues.person].find(isOffered)
  if (said !== 'no') return undefined
  return [choiceValues.notYet, choiceValues.noPerson].find(isOffered)
}

function plain(text: string): string {
  return text
    .trim()
    .replace(/[.!]+$/, '')
    .toLowerCase()
}
