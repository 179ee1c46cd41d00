import type { Answer, Source } from '../../core/answer.ts'
import { wordCount } from '../passages.ts'
import type { DocumentRecord, PassageRecord, Snapshot } from '../snapshot.ts'
import { tidyText } from './tidy-text.ts'

/** Past this an answer is long. */
const maxWords = 120
const maxIntroWords = 45

/** The passage that answers, after the opening of its page, which says what matters most. Nothing is rewritten. */
export function composeAnswer(snapshot: Snapshot, document: number, passage: number): Answer | undefined {
  const record = snapshot.documents[document]
  const chosen = snapshot.passages[passage]
  if (!record || !chosen) return undefined
  const text = wholePage(snapshot, record) ?? withOpening(snapshot, record, { chosen, passage })
  return { kind: 'grounded', text, sources: [sourceOf(record)] }
}

function sourceOf({ id, title, url, modified, version }: DocumentRecord): Source {
  return {
    id,
    title,
    ...(url !== undefined && { url }),
    ...(modified !== undefined && { modified }),
    version,
  }
}

/** A short page is its own answer. */
function wholePage(snapshot: Snapshot, record: DocumentRecord): string | undefined {
  const passages = snapshot.passages.slice(record.firstPassage, record.firstPassage + record.passageCount)
  const text = passages.map(render).join('\n\n')
  return wordCount(text) <= maxWords ? text : undefined
}

/** With room left, what follows the opening goes along, whole passages at a time: usually what to do. */
function withOpening(
  snapshot: Snapshot,
  record: DocumentRecord,
  { chosen, passage }: { chosen: PassageRecord; passage: number },
): string {
  const main = render(chosen)
  if (passage === record.firstPassage) return withNext(snapshot, record, main)
  const opening = snapshot.passages[record.firstPassage]
  if (!opening || opening.heading !== '') return main
  const intro = firstSentences(tidyText(opening.text), maxIntroWords)
  return intro === '' ? main : `${intro}\n\n${main}`
}

function withNext(snapshot: Snapshot, record: DocumentRecord, opening: string): string {
  let text = opening
  const last = record.firstPassage + record.passageCount
  for (const passage of snapshot.passages.slice(record.firstPassage + 1, last)) {
    const next = `${text}\n\n${render(passage)}`
    if (wordCount(next) > maxWords) break
    text = next
  }
  return text
}

function render({ heading, text }: PassageRecord): string {
  const tidy = tidyText(text)
  return heading === '' ? tidy : `## ${heading}\n\n${tidy}`
}

/** As many whole sentences of the first paragraph as fit; a paragraph that opens a list is no opening. */
function firstSentences(text: string, room: number): string {
  const [paragraph = ''] = text.split(/\n\n|\n(?=- )/u)
  if (paragraph.endsWith(':')) return ''
  let taken = ''
  for (const sentence of paragraph.split(/(?<=[.!?])\s+(?=[\p{Lu}\d])/u)) {
    const next = taken === '' ? sentence : `${taken} ${sentence}`
    if (wordCount(next) > room) break
    taken = next
  }
  return taken
}
