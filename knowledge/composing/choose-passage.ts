import type { Ranking } from '../ranking/ranking.ts'
import { isPlain, stepsOf } from './plain-line.ts'
import { sectionFits } from './section-fits.ts'
import type { Asked } from './section-fits.ts'

/** Below this nothing sets a section apart: of one whose heading says so, and of one whose text alone does. */
const leastFit = 0.3
const leastFitOfText = 0.3
const isInHeadingFrom = 0.1
const tie = 0.01

/**
 * The passage of one document that says what sets the question apart from its subject; the first one, after which
 * the steps follow, when nothing does. The first wins a tie.
 */
export function choosePassage(document: number, asked: Asked, page: Ranking): number {
  const record = page.snapshot.documents[document]
  if (!record) return 0
  const { firstPassage, passageCount } = record
  const passages = Array.from({ length: passageCount }, (_, at) => page.inWords.of(firstPassage + at))
  const title = page.titles.of(document)
  const fits = sectionFits(passages, asked, { page, title })
  if (isPlain(asked, { passages, title })) return firstPassage + stepsOf(passages, fits)
  const totals = fits.map(({ heading, text }) => heading + text)
  const best = totals.reduce((least, fit, at) => (fit > (totals[least] ?? 0) + tie ? at : least), 0)
  const least = (fits[best]?.heading ?? 0) > isInHeadingFrom ? leastFit : leastFitOfText
  return (totals[best] ?? 0) < least ? firstPassage : firstPassage + best
}
