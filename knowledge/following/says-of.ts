import { conceptWorth } from '../ranking/concept-worth.ts'
import { foundAmong } from '../ranking/passage-words.ts'
import type { PassageWords } from '../ranking/passage-words.ts'
import type { Ranking } from '../ranking/ranking.ts'
import type { Concept } from '../understanding/concept.ts'
import { showsCue } from '../understanding/cues.ts'
import type { Cue } from '../understanding/cues.ts'

const cueWorth = 3
/** "Waar kan ik heen?" is answered by whom to call, too. */
const turnTo = /\b(bel|belt|telefoon|adres|online|bij de gemeente)\b|\b0[89]00\b|\b14 0\d+/u

interface Said {
  readonly concepts: readonly Concept[]
  readonly cues: readonly Cue[]
  /** Of what the page does not know, it says nothing then. */
  readonly namesAnother: boolean
}

/**
 * How much of a line one passage of a page speaks of, 0 to 1, the sort of thing that is asked ("wat kost dat?")
 * included. 1 when the line itself says nothing: whoever asks "hoe dan?" asks about the page as it is.
 */
export function saysOf(document: number, line: Said, page: Ranking): number {
  const record = page.snapshot.documents[document]
  if (!record) return 0
  const worths = line.concepts.map((concept) => ({ concept, worth: conceptWorth(concept, page) }))
  const cues = line.cues.filter((cue) => cue !== 'difference')
  const passages = Array.from({ length: record.passageCount }, (_, at) =>
    page.inWords.of(record.firstPassage + at),
  )
  if (namesOnlyUnknown(line, passages)) return 0
  const total = worths.reduce((sum, { worth }) => sum + worth, 0) + cueWorth * cues.length
  if (total === 0) return 1
  const said = ({ heading, text, normalisedHeading, normalisedText }: PassageWords): number => {
    const words = worths.map(
      ({ concept, worth }) => worth * Math.max(foundAmong(concept, heading), foundAmong(concept, text)),
    )
    const shown = cues.filter((cue) => [normalisedHeading, normalisedText].some((line) => shows(cue, line)))
    return words.reduce((sum, word) => sum + word, 0) + cueWorth * shown.length
  }
  return Math.max(0, ...passages.map(said)) / total
}

function shows(cue: Cue, line: string): boolean {
  return showsCue(cue, line) || (cue === 'where' && turnTo.test(line))
}

const trace = 0.3

/** "Wat kost een ijsje" asks for a price, and not for the one of a page that knows of none. */
function namesOnlyUnknown({ concepts, namesAnother }: Said, passages: readonly PassageWords[]): boolean {
  return namesAnother && concepts.length > 0 && concepts.every((concept) => !isKnown(concept, passages))
}

function isKnown(concept: Concept, passages: readonly PassageWords[]): boolean {
  return passages.some(({ heading, text }) =>
    [heading, text].some((part) => foundAmong(concept, part) >= trace),
  )
}
