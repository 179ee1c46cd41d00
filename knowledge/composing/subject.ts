import { foundAmong } from '../ranking/passage-words.ts'
import type { PassageWords } from '../ranking/passage-words.ts'
import type { Title } from '../ranking/title-terms.ts'
import type { Concept } from '../understanding/concept.ts'
import { isDoing } from './doing.ts'

interface Subject {
  /** Share of the title that the line leaves unsaid. */
  readonly leftOver: number
  readonly isIn: (concept: Concept) => boolean
  /** By its own word, and not by one that means the like. */
  readonly names: (concept: Concept) => boolean
}

/** Of the subject, in what a heading says. */
const subjectInCoverage = 0.4
/** A heading of one word is easily said whole: this much is added to what there is to say. */
const shortHeading = 0.5
/** Of two forms of a word. */
const leastSame = 0.7
const leastNamed = 0.9
/** Of a word that means the like, above one that is part of it: enough where the title says one thing. */
const leastMeant = 0.65

export function isSaid({ from }: Concept): boolean {
  return from === 'said' || from === 'guessed'
}

/** What the title says. Who says all of it asks about the page as a whole; who says half of it, perhaps about that. */
export function subjectOf(
  concepts: readonly Concept[],
  title: Title,
  passages: readonly PassageWords[],
): Subject {
  const words = wordsOf(title)
  const things = words.filter((word) => !isDoing(word.keys().next().value))
  const least = things.length === 1 ? leastMeant : leastNamed
  const said = things.filter((word) => concepts.some((one) => isSaid(one) && foundAmong(one, word) > least))
  return {
    leftOver: things.length === 0 ? 1 : 1 - said.length / things.length,
    isIn: (concept) =>
      words.some((word) => foundAmong(concept, word) > 0.5) &&
      (isNamed(concept, words) || !isInOneTextOnly(concept, passages)),
    names: (concept) => isNamed(concept, words),
  }
}

/** Where its own word stands, and not one that means the like. */
export function ownIn({ terms: [own] }: Concept, passages: readonly PassageWords[]): readonly number[] {
  return passages.map(({ text }) => Number((text.get(own?.term ?? '') ?? 0) >= leastSame))
}

/** By its own word, which stands in the text of one section after the opening, and in no heading. */
export function isInOneTextOnly(concept: Concept, passages: readonly PassageWords[]): boolean {
  const [own] = concept.terms
  const isInHeading = passages.some(({ heading }) => heading.has(own?.term ?? ''))
  const shares = ownIn(concept, passages)
  return !isInHeading && shares.indexOf(1) > 0 && shares.indexOf(1) === shares.lastIndexOf(1)
}

/** What is said in several words is named by all of them. */
function isNamed({ terms }: Concept, words: readonly ReadonlyMap<string, number>[]): boolean {
  const own = ownTerms({ terms })
  return own.length > 0 && own.every((term) => words.some((word) => word.has(term)))
}

export function ownTerms({ terms }: Pick<Concept, 'terms'>): readonly string[] {
  return terms.filter(({ weight }, at) => at === 0 || weight === 1).map(({ term }) => term)
}

function wordsOf({ words }: Title): readonly ReadonlyMap<string, number>[] {
  return words.map(({ terms }) => new Map(terms.map(({ term, weight }) => [term, weight])))
}

/** Share of a heading that the line says, its own words before those of the title. */
export function coverageOf(
  heading: ReadonlyMap<string, number>,
  concepts: readonly Concept[],
  title: Title,
): number {
  const titleWords = wordsOf(title)
  let covered = 0
  let total = shortHeading
  for (const [term, weight] of heading) {
    if (weight < 1) continue
    const isOfTitle = titleWords.some((word) => (word.get(term) ?? 0) > 0.5)
    const worth = isOfTitle ? subjectInCoverage : 1
    const alone = new Map([[term, 1]])
    total += worth
    covered += worth * Math.max(0, ...concepts.filter(isSaid).map((one) => foundAmong(one, alone)))
  }
  return covered / total
}
