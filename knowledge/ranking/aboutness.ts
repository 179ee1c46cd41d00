import type { Concept } from '../understanding/concept.ts'
import type { Ranking } from './ranking.ts'
import { conceptWorth } from './concept-worth.ts'

/** A term that comes by once in a long article says less than this share of its own weight. */
const spokenOf = 0.36

/**
 * How much of the question the document as a whole is about, 0 to 1: a subject that is in its title or runs through
 * its passages counts whole, one that comes by in a single line of a long page hardly.
 */
export function aboutness(document: number, concepts: readonly Concept[], ranking: Ranking): number {
  let about = 0
  let total = 0
  for (const concept of concepts) {
    const worth = conceptWorth(concept, ranking)
    total += worth
    about += worth * conceptAboutness(document, concept, ranking)
  }
  return total > 0 ? about / total : 0
}

function conceptAboutness(document: number, concept: Concept, ranking: Ranking): number {
  const title = ranking.titles.of(document).offered
  let best = 0
  for (const { term, weight } of concept.terms) {
    if (weight <= best || term.startsWith('#')) continue
    const inTitle = title.get(term) ?? 0
    const share = inTitle >= 1 ? inTitle : Math.max(inTitle, passageShare(document, term, ranking))
    best = Math.max(best, weight * share)
  }
  return best
}

function passageShare(document: number, term: string, { snapshot, index }: Ranking): number {
  const record = snapshot.documents[document]
  if (!record) return 0
  const until = record.firstPassage + record.passageCount
  return index.countIn(term, { from: record.firstPassage, until }, spokenOf) / record.passageCount
}
