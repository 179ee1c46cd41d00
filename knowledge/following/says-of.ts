import { conceptWorth } from '../ranking/concept-worth.ts'
import { foundAmong } from '../ranking/passage-words.ts'
import type { PassageWords } from '../ranking/passage-words.ts'
import type { Ranking } from '../ranking/ranking.ts'
import type { Concept } from '../understanding/concept.ts'
import { showsCue } from '../understanding/cues.ts'
import type { Cue } from '../understanding/cues.ts'

const cueWorth = 3

/**
 * How much of a line one passage of a page speaks of, 0 to 1, the sort of thing that is asked ("wat kost dat?")
 * included. 1 when the line itself says nothing: whoever asks "hoe dan?" asks about the page as it is.
 */
export function saysOf(
  document: number,
  line: { readonly concepts: readonly Concept[]; readonly cues: readonly Cue[] },
  page: Ranking,
): number {
  const record = page.snapshot.documents[document]
  if (!record) return 0
  const worths = line.concepts.map((concept) => ({ concept, worth: conceptWorth(concept, page) }))
  const cues = line.cues.filter((cue) => cue !== 'difference')
  const total = worths.reduce((sum, { worth }) => sum + worth, 0) + cueWorth * cues.length
  if (total === 0) return 1
  const said = ({ heading, text, normalisedHeading, normalisedText }: PassageWords): number => {
    const words = worths.map(
      ({ concept, worth }) => worth * Math.max(foundAmong(concept, heading), foundAmong(concept, text)),
    )
    const shown = cues.filter((cue) => showsCue(cue, normalisedHeading) || showsCue(cue, normalisedText))
    return words.reduce((sum, word) => sum + word, 0) + cueWorth * shown.length
  }
  const passages = Array.from({ length: record.passageCount }, (_, at) => record.firstPassage + at)
  return Math.max(0, ...passages.map((passage) => said(page.inWords.of(passage)))) / total
}
