import { conceptWorth } from '../ranking/concept-worth.ts'
import { foundAmong } from '../ranking/passage-words.ts'
import type { PassageWords } from '../ranking/passage-words.ts'
import type { Ranking } from '../ranking/ranking.ts'
import { showsCue } from '../understanding/cues.ts'
import type { Understood } from '../understanding/understand.ts'

type Asked = Pick<Understood, 'concepts' | 'cues'>

const textWeight = 0.6
/** What a passage gains when it holds the sort of thing that is asked. */
const cueWorth = 2
/** The subject of the page sets no passage apart from the others. */
const subjectFactor = 0.1
/** As a share of the worth of a word that one page has: below this nothing sets a section apart. */
const leastFit = 0.14
const found = 0.3

/**
 * The passage of one document that says what sets the question apart from its subject; the first one, after which
 * the steps follow, when nothing does. The first wins a tie.
 */
export function choosePassage(document: number, asked: Asked, page: Ranking): number {
  const record = page.snapshot.documents[document]
  if (!record) return 0
  const { firstPassage, passageCount } = record
  const passages = Array.from({ length: passageCount }, (_, at) => page.inWords.of(firstPassage + at))
  const fits = fitsOf(passages, asked, { page, document })
  const best = fits.reduce((least, fit, at) => (fit > (fits[least] ?? 0) + 0.01 ? at : least), 0)
  const rarest = Math.log(1 + (page.snapshot.documents.length - 0.5) / 1.5)
  return (fits[best] ?? 0) < leastFit * Math.max(1, rarest) ? firstPassage : firstPassage + best
}

function fitsOf(
  passages: readonly PassageWords[],
  { concepts, cues }: Asked,
  { page, document }: { page: Ranking; document: number },
): readonly number[] {
  const { offered } = page.titles.of(document)
  const fits = passages.map(() => 0)
  const add = (shares: readonly number[], worth: number): void => {
    const factor = worth * apart(shares)
    shares.forEach((share, at) => (fits[at] = (fits[at] ?? 0) + share * factor))
  }
  for (const concept of concepts) {
    const shares = passages.map(({ heading, text }) =>
      Math.max(foundAmong(concept, heading), textWeight * foundAmong(concept, text)),
    )
    const isSubject = foundAmong(concept, offered) > 0.5
    add(shares, conceptWorth(concept, page) * (isSubject ? subjectFactor : 1))
  }
  for (const cue of cues) {
    const shares = passages.map(({ normalisedHeading, normalisedText }) =>
      showsCue(cue, normalisedHeading) ? 1 : showsCue(cue, normalisedText) ? textWeight : 0,
    )
    add(shares, cueWorth)
  }
  return fits
}

/** 1 for what one passage of the page has, towards 0 for what all of them have. */
function apart(shares: readonly number[]): number {
  const having = shares.filter((share) => share > found).length
  return having === 0 ? 1 : Math.log((1 + shares.length) / having) / Math.log(1 + shares.length)
}
