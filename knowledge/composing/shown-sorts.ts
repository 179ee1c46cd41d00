import type { PassageWords } from '../ranking/passage-words.ts'
import { showsCue } from '../understanding/cues.ts'
import type { Understood } from '../understanding/understand.ts'
import { isForAge, saidAge } from './said-age.ts'
import { kindsAsked } from './section-kinds.ts'
import type { Sum } from './sum-of-fits.ts'

const worths = {
  /** A sort of thing that is asked (a price, a term), and what a page commonly has a section for; and in the text. */
  cue: 1,
  kind: 0.9,
  age: 1,
  inText: 0.5,
}

type Asked = Pick<Understood, 'cues' | 'normalised'>
type IsShown = (line: string) => boolean

/** Whether something is asked that a section may be about by its sort, and not by its words. @param title running */
export function asksSort({ cues, normalised }: Asked, title: string): boolean {
  const kinds = kindsAsked(normalised).filter(({ shown }) => !shown.test(title))
  return cues.length > 0 || kinds.length > 0 || saidAge(normalised) !== undefined
}

/** By what sort of thing is asked, and not by its words. @param title running */
export function addShown(
  sum: Sum,
  passages: readonly PassageWords[],
  { cues, normalised, title }: Asked & { readonly title: string },
): void {
  const add = (isShown: IsShown, worth: number): void => {
    addTo(sum, { headings: headingsOf(passages, isShown), texts: textsOf(passages, isShown) }, worth)
  }
  for (const cue of cues) {
    const isShown: IsShown = (line) => showsCue(cue, line)
    const headings = headingsOf(passages, isShown)
    const texts = textsOf(passages, isShown)
    addTo(sum, { headings, texts: headings.includes(1) ? texts : ofOpening(texts, passages) }, worths.cue)
  }
  for (const { shown } of kindsAsked(normalised)) {
    if (!shown.test(title)) add((line) => shown.test(line), worths.kind)
  }
  const age = saidAge(normalised)
  if (age !== undefined) add((line) => isForAge(age, line), worths.age)
}

interface Shares {
  readonly headings: readonly number[]
  readonly texts: readonly number[]
}

function addTo(sum: Sum, { headings, texts }: Shares, worth: number): void {
  sum.add('heading', headings, worth)
  sum.add('text', texts, worth * worths.inText)
}

function headingsOf(passages: readonly PassageWords[], isShown: IsShown): readonly number[] {
  return passages.map(({ normalisedHeading }) => Number(isShown(normalisedHeading)))
}

function textsOf(passages: readonly PassageWords[], isShown: IsShown): readonly number[] {
  return passages.map(({ normalisedText }) => Number(isShown(normalisedText)))
}

/** An opening that tells it needs no stray section that has something like it. */
function ofOpening(texts: readonly number[], [opening]: readonly PassageWords[]): readonly number[] {
  const isTold = opening?.normalisedHeading === '' && texts[0] === 1
  return isTold ? texts.map((share, at) => (at === 0 ? share : 0)) : texts
}
