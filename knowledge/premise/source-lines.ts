import type { DocumentRecord, Snapshot } from '../snapshot.ts'
import { tidyText } from '../composing/tidy-text.ts'

/** One statement of a page: a list item or a sentence; a question that leads it stands before it. */
export interface SourceLine {
  /** Of its section; '' before the first. */
  readonly heading: string
  readonly text: string
}

const ending = /(?<=[.!])\s+(?=[\p{Lu}\d"'“‘(])/u
const mark = /^(?:[-*•]|\d+[.)])\s+/u

export function sourceLines(
  { passages }: Pick<Snapshot, 'passages'>,
  { firstPassage, passageCount }: Pick<DocumentRecord, 'firstPassage' | 'passageCount'>,
): readonly SourceLine[] {
  return passages.slice(firstPassage, firstPassage + passageCount).flatMap(({ heading, text }) =>
    plain(tidyText(text))
      .split('\n')
      .flatMap((line) => line.replace(mark, '').split(ending))
      .map((line) => ({ heading, text: line.trim() }))
      .filter(({ text: line }) => line !== ''),
  )
}

/** Links by their words. */
function plain(text: string): string {
  return text.replace(/\[(?<label>[^\]]*)\]\([^)]*\)/gu, '$<label>')
}
