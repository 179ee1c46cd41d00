import { dangerEn, everydayEn } from './danger-phrases-en.ts'
import { dangerNl, everydayNl } from './danger-phrases-nl.ts'
import { dangerOther, everydayOther } from './danger-phrases-other.ts'
import { wordsOf } from './normalise.ts'
import { createPhrases } from './phrases.ts'

export type Danger =
  'suicide' | 'domestic-violence' | 'child-at-risk' | 'fire-or-accident' | 'homeless-tonight'

/** Whether someone is in danger now, in any of our languages. With more than one the first of `order`. */
export function recogniseDanger(text: string): Danger | undefined {
  const left = everyday.takenOut(wordsOf(text))
  return order.find((danger) => phrases[danger].isIn(left))
}

const order: readonly Danger[] = [
  'suicide',
  'fire-or-accident',
  'child-at-risk',
  'domestic-violence',
  'homeless-tonight',
]

const everyday = createPhrases([...everydayNl, ...everydayEn, ...everydayOther])

const phrases = {
  suicide: inAllLanguages('suicide'),
  'fire-or-accident': inAllLanguages('fire-or-accident'),
  'child-at-risk': inAllLanguages('child-at-risk'),
  'domestic-violence': inAllLanguages('domestic-violence'),
  'homeless-tonight': inAllLanguages('homeless-tonight'),
} as const

function inAllLanguages(danger: Danger): ReturnType<typeof createPhrases> {
  return createPhrases([dangerNl, dangerEn, ...dangerOther].flatMap((language) => language[danger]))
}
