import { recogniseDanger } from './recognise/danger.ts'
import type { Danger } from './recognise/danger-phrases.ts'
import { asksIfHuman } from './recognise/human.ts'
import { asksAboutOwnCase } from './recognise/own-case.ts'
import { asksForPerson } from './recognise/person.ts'
import { recogniseSensitive } from './recognise/sensitive.ts'
import { recogniseSmallTalk, type SmallTalk } from './recognise/small-talk.ts'
import { isUnreadable } from './recognise/unreadable.ts'

/** What a line is, before any knowledge is asked. */
export type Considered =
  | { readonly kind: 'danger'; readonly danger: Danger }
  | { readonly kind: 'person' }
  | { readonly kind: 'human' }
  | { readonly kind: 'small-talk'; readonly of: SmallTalk }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'own-case' }
  | { readonly kind: 'question'; readonly sensitive: ReturnType<typeof recogniseSensitive> }

/** The longest line we read, in UTF-16 units. What is longer is kept, and danger in its beginning still found. */
export const longestQuestion = 2_000

/** In this order: danger goes before everything, a person before any answer. */
export function consider(text: string): Considered {
  const danger = recogniseDanger(text)
  if (danger) return { kind: 'danger', danger }
  if (asksIfHuman(text)) return { kind: 'human' }
  if (asksForPerson(text)) return { kind: 'person' }
  const smallTalk = recogniseSmallTalk(text)
  if (smallTalk) return { kind: 'small-talk', of: smallTalk }
  if (text.length > longestQuestion) return { kind: 'too-long' }
  if (isUnreadable(text)) return { kind: 'unreadable' }
  if (asksAboutOwnCase(text)) return { kind: 'own-case' }
  return { kind: 'question', sensitive: recogniseSensitive(text) }
}
