import type { PassageWords } from '../ranking/passage-words.ts'
import type { Title } from '../ranking/title-terms.ts'
import { wordsOf } from '../terms/normalise.ts'
import type { Concept } from '../understanding/concept.ts'
import type { Understood } from '../understanding/understand.ts'
import { isDoing, isOfSteps, isUndone } from './doing.ts'
import { asksSort } from './shown-sorts.ts'
import { isSaid, ownTerms, subjectOf } from './subject.ts'
import type { SectionFit } from './sum-of-fits.ts'

type Asked = Pick<Understood, 'concepts' | 'cues' | 'normalised'>

interface Page {
  readonly passages: readonly PassageWords[]
  readonly title: Title
}

/** A longer line says more, if not in words that are known. */
const maxWords = 9
const maxWordsAlone = 5

/** Whether a line says the subject of a page and perhaps that something is to be done, and no more. */
export function isPlain(asked: Asked, { passages, title }: Page): boolean {
  const { length } = wordsOf(asked.normalised)
  const said = asked.concepts.filter(isSaid)
  const subject = subjectOf(said, title, passages)
  const things = said.filter(({ terms: [own] }) => !isDoing(own?.term))
  const isDone = things.length < said.length
  if (length > (isDone ? maxWords : maxWordsAlone) || things.length === 0) return false
  if (!things.every(isDone ? subject.isIn : subject.names)) return false
  if (!isDone && subject.leftOver > 0 && isAllInOneHeading(things, passages)) return false
  return !isUndone(asked.normalised) && !asksSort(asked, title.running)
}

/** Of a title that names several things, two together are one of them: "Regen, riool of water in de kelder". */
function isAllInOneHeading(things: readonly Concept[], passages: readonly PassageWords[]): boolean {
  const own = things.flatMap(ownTerms)
  return own.length > 1 && passages.some(({ heading }) => own.every((term) => heading.has(term)))
}

/** Of the steps; of the opening when they follow it, as then both are given. */
export function stepsOf(passages: readonly PassageWords[], fits: readonly SectionFit[]): number {
  const steps = passages.flatMap(({ normalisedHeading }, at) => (isOfSteps(normalisedHeading) ? [at] : []))
  const [first = 0] = steps
  const best = steps.reduce(
    (one, at) => ((fits[at]?.heading ?? 0) > (fits[one]?.heading ?? 0) ? at : one),
    first,
  )
  return best === 1 ? 0 : best
}
