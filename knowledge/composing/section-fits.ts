import { foundAmong } from '../ranking/passage-words.ts'
import type { PassageWords } from '../ranking/passage-words.ts'
import type { Ranking } from '../ranking/ranking.ts'
import type { Title } from '../ranking/title-terms.ts'
import type { Concept } from '../understanding/concept.ts'
import { showsCue } from '../understanding/cues.ts'
import type { Understood } from '../understanding/understand.ts'
import { isForAge, saidAge } from './said-age.ts'
import { kindsAsked } from './section-kinds.ts'

export type Asked = Pick<Understood, 'concepts' | 'cues' | 'normalised'>

/** How far a section says what sets a question apart from the subject of its page. */
export interface SectionFit {
  readonly heading: number
  readonly text: number
}

interface Compared {
  readonly page: Ranking
  readonly title: Title
}

const weights = {
  /** Of a word in the text of a section, against one in its heading. */
  text: 0.45,
  /** The subject of the page, in a text: it sets no section apart from the others. */
  subjectInText: 0.1,
  /** Of what the keywords name, in a heading that says it in other words. */
  keywordInOtherWords: 0.4,
  /** Of a heading that is said whole. */
  coverage: 0.4,
  /** Of the subject, in what a heading says. */
  subjectInCoverage: 0.4,
  /** A sort of thing that is asked (a price, a term), and what a page commonly has a section for; and in the text. */
  cue: 1,
  kind: 0.9,
  age: 1,
  inText: 0.5,
}

/** Of what comes from elsewhere than the line itself. */
const trust: Readonly<Record<Concept['from'], number>> = {
  said: 1,
  guessed: 0.8,
  topic: 0.4,
  asked: 0.3,
  answered: 0,
}

/** A word that is said counts whole here, however common it is: the headings are few, and were chosen to differ. */
export function sectionFits(
  passages: readonly PassageWords[],
  { concepts, cues, normalised }: Asked,
  compared: Compared,
): readonly SectionFit[] {
  const sum = createSum(passages.length)
  const subject = subjectOf(concepts, compared.title)
  const coverages = passages.map(({ heading }) => coverageOf(heading, concepts, compared.title))
  for (const concept of concepts.filter((one) => isSaid(one) || !isSaidToo(one, concepts))) {
    const isSubject = subject.isIn(concept)
    const isOwn = isSaid(concept)
    const weight = trust[concept.from] * (isOwn ? 1 : concept.weight)
    const ofText = trust[concept.from] * concept.weight * rarityOf(concept, compared.page)
    const ofHeading = headingShares(passages, concept, compared.title)
    if (isSubject)
      sum.add(
        'heading',
        ofHeading.map((share, at) => share * (coverages[at] ?? 0)),
        weight * subject.leftOver,
      )
    else sum.add('heading', ofHeading, weight)
    sum.add(
      'text',
      sharesOf(passages, concept, 'text'),
      ofText * weights.text * (isSubject ? weights.subjectInText : 1),
    )
  }
  sum.cover(coverages)
  addShown(sum, passages, { cues, normalised, title: compared.title.running })
  return sum.fits()
}

/** By what sort of thing is asked, and not by its words. */
function addShown(
  sum: Sum,
  passages: readonly PassageWords[],
  { cues, normalised, title }: Pick<Asked, 'cues' | 'normalised'> & { readonly title: string },
): void {
  const add = (isShown: (line: string) => boolean, worth: number): void => {
    sum.add(
      'heading',
      passages.map(({ normalisedHeading }) => Number(isShown(normalisedHeading))),
      worth,
    )
    sum.add(
      'text',
      passages.map(({ normalisedText }) => Number(isShown(normalisedText))),
      worth * weights.inText,
    )
  }
  for (const cue of cues) add((line) => showsCue(cue, line), weights.cue)
  for (const { shown } of kindsAsked(normalised)) {
    if (!shown.test(title)) add((line) => shown.test(line), weights.kind)
  }
  const age = saidAge(normalised)
  if (age !== undefined) add((line) => isForAge(age, line), weights.age)
}

interface Sum {
  /** What one passage alone has counts whole, what they all have hardly. */
  add(to: keyof SectionFit, shares: readonly number[], worth: number): void
  cover(coverages: readonly number[]): void
  fits(): readonly SectionFit[]
}

const leastCovered = 0.05
/** The meaning of a word that is itself a guess says nothing. */
const leastInHeading = 0.5
const leastNamed = 0.5

function createSum(count: number): Sum {
  const sums = Array.from({ length: count }, () => ({ heading: 0, text: 0 }))
  return {
    add: (to, shares, worth) => {
      const factor = worth * apart(shares) ** 2
      sums.forEach((sum, at) => (sum[to] += (shares[at] ?? 0) * factor))
    },
    cover: (coverages) => {
      sums.forEach((sum, at) => {
        if (sum.heading > leastCovered) sum.heading += weights.coverage * (coverages[at] ?? 0)
      })
    },
    fits: () => sums,
  }
}

function isSaid({ from }: Concept): boolean {
  return from === 'said' || from === 'guessed'
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

/** What the title says. Who says all of it asks about the page as a whole; who says half of it, perhaps about that. */
function subjectOf(
  concepts: readonly Concept[],
  title: Title,
): { readonly leftOver: number; isIn(concept: Concept): boolean } {
  const words = wordsOf(title)
  const said = words.filter((word) => concepts.some((one) => isSaid(one) && foundAmong(one, word) > 0.9))
  return {
    leftOver: words.length === 0 ? 1 : 1 - said.length / words.length,
    isIn: (concept) => words.some((word) => foundAmong(concept, word) > 0.5),
  }
}

function wordsOf({ words }: Title): readonly ReadonlyMap<string, number>[] {
  return words.map(({ terms }) => new Map(terms.map(({ term, weight }) => [term, weight])))
}

/** A heading of one word is easily said whole: this much is added to what there is to say. */
const shortHeading = 0.5

/** Share of a heading that the line says, its own words before those of the title. */
function coverageOf(
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
    const worth = isOfTitle ? weights.subjectInCoverage : 1
    const alone = new Map([[term, 1]])
    total += worth
    covered += worth * Math.max(0, ...concepts.filter(isSaid).map((one) => foundAmong(one, alone)))
  }
  return covered / total
}

/** 0 to 1: 1 for a word that one page has. */
function rarityOf({ terms }: Concept, { index, snapshot }: Ranking): number {
  const rarest = Math.log(1 + (snapshot.documents.length - 0.5) / 1.5)
  const rarities = terms
    .filter(({ term }) => !term.startsWith('#'))
    .map(({ term, weight }) => weight * index.rarity(term))
  return rarest > 0 ? Math.min(1, Math.max(0, ...rarities) / rarest) : 0
}

const found = 0.3

/** 1 for what one passage of the page has, towards 0 for what all of them have. */
function apart(shares: readonly number[]): number {
  const having = shares.filter((share) => share > found).length
  return having === 0 ? 1 : Math.log((1 + shares.length) / having) / Math.log(1 + shares.length)
}
