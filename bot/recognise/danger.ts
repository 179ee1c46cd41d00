import { everydayEn } from './danger-everyday-en.ts'
import { everydayNl } from './danger-everyday-nl.ts'
import { everydayOther } from './danger-everyday-other.ts'
import { dangerAr } from './danger-phrases-ar.ts'
import { dangerEn } from './danger-phrases-en.ts'
import { dangerEs } from './danger-phrases-es.ts'
import { dangerNl } from './danger-phrases-nl.ts'
import { dangerPl } from './danger-phrases-pl.ts'
import { dangerTr } from './danger-phrases-tr.ts'
import { dangerUk } from './danger-phrases-uk.ts'
import type { Danger } from './danger-phrases.ts'
import { dangerInSigns, isAside, signsIn } from './danger-signs.ts'
import { dangerTopics, meantAllTheSame } from './danger-topics.ts'
import { wordsOf } from './normalise.ts'
import { createPhrases } from './phrases.ts'

/** Whether someone is in danger now, in any of our languages. With more than one the first of `order`. */
export function recogniseDanger(text: string): Danger | undefined {
  const left = everyday.takenOut(wordsOf(text))
  const signs = signsIn(left)
  const said = isAside(signs) && !meant.isIn(left) ? topics.takenOut(left) : left
  return order.find((danger) => phrases[danger].isIn(said)) ?? dangerInSigns(signs)
}

const order: readonly Danger[] = [
  'suicide',
  'fire-or-accident',
  'child-at-risk',
  'domestic-violence',
  'homeless-tonight',
]

const everyday = createPhrases([...everydayNl, ...everydayEn, ...everydayOther])

const topics = createPhrases(dangerTopics)
const meant = createPhrases(meantAllTheSame)

const languages = [dangerNl, dangerEn, dangerTr, dangerAr, dangerPl, dangerUk, dangerEs]

const phrases = {
  suicide: inAllLanguages('suicide'),
  'fire-or-accident': inAllLanguages('fire-or-accident'),
  'child-at-risk': inAllLanguages('child-at-risk'),
  'domestic-violence': inAllLanguages('domestic-violence'),
  'homeless-tonight': inAllLanguages('homeless-tonight'),
} as const

function inAllLanguages(danger: Danger): ReturnType<typeof createPhrases> {
  return createPhrases(languages.flatMap((language) => language[danger]))
}
