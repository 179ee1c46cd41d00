import { readabilityOf } from '../../core/plain-dutch.ts'
import type { Readability } from '../../core/plain-dutch.ts'
import { sectionText } from '../passages.ts'
import type { DocumentRecord, Snapshot } from '../snapshot.ts'

/** A page that many will not understand, by what can be counted: a proxy for language level B1. */
export interface HardToRead {
  readonly id: string
  /** One for each kind of fault, with how many and an example. */
  readonly reasons: readonly string[]
}

/** Of a hundred sentences, so many may be so before it is named; and words of offices, so many on a page. */
const mostOf = { longSentences: 20, passives: 15, jargonWords: 3 }
/** One long sentence among three says nothing of a page. */
const fewest = 2

/** Only what is in Dutch. */
export function hardToRead(snapshot: Snapshot): readonly HardToRead[] {
  return snapshot.documents
    .filter(({ language = 'nl' }) => language === 'nl')
    .map((document) => ({ id: document.id, reasons: reasonsOf(readabilityOf(textOf(document, snapshot))) }))
    .filter(({ reasons }) => reasons.length > 0)
}

function textOf({ firstPassage, passageCount }: DocumentRecord, { passages }: Snapshot): string {
  return passages
    .slice(firstPassage, firstPassage + passageCount)
    .map(sectionText)
    .join('\n\n')
}

function reasonsOf({ sentences, longSentences, passives, jargon }: Readability): readonly string[] {
  const isMany = (found: readonly string[], share: number): boolean =>
    found.length >= fewest && found.length * 100 > share * sentences
  return [
    ...(isMany(longSentences, mostOf.longSentences)
      ? [`${longSentences.length} of ${sentences} sentences are long: "${longSentences[0] ?? ''}"`]
      : []),
    ...(isMany(passives, mostOf.passives)
      ? [`${passives.length} of ${sentences} sentences do not say who does it: "${passives[0] ?? ''}"`]
      : []),
    ...(jargon.length >= mostOf.jargonWords
      ? [`words of offices: ${jargon.map(({ word, plain }) => `${word} (${plain})`).join(', ')}`]
      : []),
  ]
}
