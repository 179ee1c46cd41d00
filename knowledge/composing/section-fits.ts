import { foundAmong } from '../ranking/passage-words.ts'
import type { PassageWords } from '../ranking/passage-words.ts'
import type { Ranking } from '../ranking/ranking.ts'
import type { Title } from '../ranking/title-terms.ts'
import type { Concept } from '../understanding/concept.ts'
import { cuesOf, isCueStem } from '../understanding/cues.ts'
import type { Understood } from '../understanding/understand.ts'
import { isDoing, isNegated, isNegatedHeading, isUndone } from './doing.ts'
import { addShown } from './shown-sorts.ts'
import { coverageOf, isInOneTextOnly, isSaid, ownIn, subjectOf } from './subject.ts'
import { createSum } from './sum-of-fits.ts'
import type { SectionFit, Sum } from './sum-of-fits.ts'

export type Asked = Pick<Understood, 'concepts' | 'cues' | 'normalised'>

interface Compared {
  readonly page: Ranking
  readonly title: Title
}

const weights = {
  /** Of a word in the text of a section, against one in its heading. */
  text: 0.45,
  /** Of a rare word that one section has, and no heading. */
  textAlone: 0.6,
  /** The subject of the page, in a text: it sets no section apart from the others. */
  subjectInText: 0.1,
  /** Of what the keywords name, in a heading that says it in other words. */
  keywordInOtherWords: 0.4,
  /** Of a verb of doing, in a text and in a heading. */
  doing: 0.2,
  /** Of a heading that says "not", for a line that does not. */
  negatedHeading: 0.2,
  /** Of a heading that asks something else: "Who may vote?", for where. */
  otherSort: 0.3,
}

/** Of what comes from elsewhere than the line itself. */
const trust: Readonly<Record<Concept['from'], number>> = {
  said: 1,
  guessed: 0.8,
  topic: 0.4,
  asked: 0.3,
  answered: 0,
}

/** The meaning of a word that is itself a guess says nothing. */
const leastInHeading = 0.5
const leastNamed = 0.5
const leastRarity = 0.75

/** A word that is said counts whole here, however common it is: the headings are few, and were chosen to differ. */
export function sectionFits(
  passages: readonly PassageWords[],
  { concepts, cues, normalised }: Asked,
  compared: Compared,
): readonly SectionFit[] {
  const sum = createSum(passages.length)
  const isMeant = trustInHeadings(passages, { cues, normalised })
  const subject = subjectOf(concepts, compared.title, passages)
  const coverages = passages.map(
    ({ heading }, at) => coverageOf(heading, concepts, compared.title) * isMeant(at),
  )
  const reading = { compared, passages, isMeant, coverages, leftOver: subject.leftOver }
  for (const concept of concepts.filter((one) => isSaid(one) || !isSaidToo(one, concepts))) {
    const isDone = isDoing(concept.terms[0]?.term) && !isUndone(normalised)
    addConcept(sum, concept, { ...reading, isDone, isSubject: subject.isIn(concept) })
  }
  sum.cover(coverages)
  addShown(sum, passages, { cues, normalised, title: compared.title.running })
  return sum.fits()
}

interface Reading {
  readonly compared: Compared
  readonly passages: readonly PassageWords[]
  readonly coverages: readonly number[]
  readonly leftOver: number
  readonly isDone: boolean
  readonly isSubject: boolean
  readonly isMeant: (at: number) => number
}

function addConcept(sum: Sum, concept: Concept, reading: Reading): void {
  const { compared, passages, coverages, leftOver, isDone, isSubject, isMeant } = reading
  const weight = trust[concept.from] * (isSaid(concept) ? 1 : concept.weight)
  const rarity = rarityOf(concept, compared.page)
  const isOfCue = isCueStem(concept.terms[0]?.term ?? '')
  const isAlone = isSaid(concept) && !isOfCue && rarity >= leastRarity && isInOneTextOnly(concept, passages)
  const shares = headingShares(passages, concept, compared.title).map(
    (share, at) => share * isMeant(at) * (isDone ? weights.doing : 1),
  )
  if (isSubject) {
    const covered = shares.map((share, at) => share * (coverages[at] ?? 0))
    sum.add('heading', covered, weight * leftOver)
  } else sum.add('heading', shares, weight)
  const ofSort = isSubject ? weights.subjectInText : isDone || isOfCue ? weights.doing : 1
  const worth = trust[concept.from] * concept.weight * rarity
  if (isAlone && !isSubject && !isDone) sum.add('text', ownIn(concept, passages), worth * weights.textAlone)
  else sum.add('text', sharesOf(passages, concept, 'text'), worth * weights.text * ofSort)
}

function trustInHeadings(
  passages: readonly PassageWords[],
  { cues, normalised }: Omit<Asked, 'concepts'>,
): (at: number) => number {
  const isLineNegated = isNegated(normalised)
  const trusts = passages.map(({ normalisedHeading }) => {
    const shown = cues.length === 0 ? [] : cuesOf(normalisedHeading)
    const isOfOtherSort = shown.length > 0 && !shown.some((cue) => cues.includes(cue))
    const isOther = !isLineNegated && isNegatedHeading(normalisedHeading)
    return (isOther ? weights.negatedHeading : 1) * (isOfOtherSort ? weights.otherSort : 1)
  })
  return (at) => trusts[at] ?? 1
}

/** What a topic or a line before adds counts once. */
function isSaidToo({ terms: [first] }: Concept, concepts: readonly Concept[]): boolean {
  return concepts.some((one) => isSaid(one) && one.terms.some(({ term }) => term === first?.term))
}

/** What the keywords of a page name is its subject too, unless a heading has that very word. */
function headingShares(
  passages: readonly PassageWords[],
  concept: Concept,
  { offered }: Title,
): readonly number[] {
  const shares = sharesOf(passages, concept, 'heading').map((share) => (share < leastInHeading ? 0 : share))
  const [first] = concept.terms
  if (!first || foundAmong(concept, offered) <= leastNamed) return shares
  return shares.map((share, at) =>
    passages[at]?.heading.has(first.term) === true ? share : share * weights.keywordInOtherWords,
  )
}

function sharesOf(
  passages: readonly PassageWords[],
  concept: Concept,
  where: 'heading' | 'text',
): readonly number[] {
  return passages.map((passage) => foundAmong(concept, passage[where]))
}

/** 0 to 1: 1 for a word that one page has. */
function rarityOf({ terms }: Concept, { index, snapshot }: Ranking): number {
  const rarest = Math.log(1 + (snapshot.documents.length - 0.5) / 1.5)
  const rarities = terms
    .filter(({ term }) => !term.startsWith('#'))
    .map(({ term, weight }) => weight * index.rarity(term))
  return rarest > 0 ? Math.min(1, Math.max(0, ...rarities) / rarest) : 0
}
