import type { Grounded, Made, Source } from '../../core/answer.ts'
import { factsIn } from '../facts/facts-in.ts'
import { sectionText, wordCount } from '../passages.ts'
import type { DocumentRecord, PassageRecord, Snapshot } from '../snapshot.ts'
import { firstSentences, openingConditions } from './sentences.ts'
import { tidyText } from './tidy-text.ts'

/** Past this an answer is long. */
const maxWords = 120
const maxIntroWords = 45

/** The passage that answers, after the opening of its page, which says what matters most. Nothing is rewritten. */
export function composeAnswer(snapshot: Snapshot, document: number, passage: number): Grounded | undefined {
  const record = snapshot.documents[document]
  const chosen = snapshot.passages[passage]
  if (!record || !chosen) return undefined
  const text = wholePage(snapshot, record) ?? withOpening(snapshot, record, { chosen, passage })
  return grounded(text, record, { by: 'extract' })
}

/** As an editor wrote and approved it: whole. undefined for a document that nobody approved. */
export function composeApproved(snapshot: Snapshot, document: number): Grounded | undefined {
  const record = snapshot.documents[document]
  if (!record?.approved) return undefined
  const { editor, on } = record.approved
  return grounded(allOf(passagesOf(snapshot, record)), record, { by: 'approved', editor, on })
}

function grounded(text: string, record: DocumentRecord, made: Made): Grounded {
  return { kind: 'grounded', text, sources: [sourceOf(record)], facts: factsIn(text), made }
}

export function sourceOf({ id, title, url, modified, version }: DocumentRecord): Source {
  return {
    id,
    title,
    ...(url !== undefined && { url }),
    ...(modified !== undefined && { modified }),
    version,
  }
}

function passagesOf(snapshot: Snapshot, record: DocumentRecord): readonly PassageRecord[] {
  return snapshot.passages.slice(record.firstPassage, record.firstPassage + record.passageCount)
}

/** A long section was split: its heading comes once. */
function allOf(passages: readonly PassageRecord[]): string {
  return passages
    .map((passage, at) =>
      isSameSection(passages[at - 1], passage) ? tidyText(passage.text) : render(passage),
    )
    .join('\n\n')
}

function isSameSection(one: PassageRecord | undefined, other: PassageRecord): boolean {
  return one !== undefined && one.document === other.document && one.heading === other.heading
}

/** A short page is its own answer. */
function wholePage(snapshot: Snapshot, record: DocumentRecord): string | undefined {
  const text = allOf(passagesOf(snapshot, record))
  return wordCount(text) <= maxWords ? text : undefined
}

/** With room left, what follows the opening goes along, whole passages at a time: usually what to do. */
function withOpening(
  snapshot: Snapshot,
  record: DocumentRecord,
  { chosen, passage }: { chosen: PassageRecord; passage: number },
): string {
  if (passage === record.firstPassage) return withNext(snapshot, record)
  const main = withConditions(snapshot, passage, render(chosen))
  const opening = snapshot.passages[record.firstPassage]
  if (!opening || opening.heading !== '') return main
  const intro = firstSentences(tidyText(opening.text), maxIntroWords)
  return intro === '' ? main : `${intro}\n\n${main}`
}

function withNext(snapshot: Snapshot, record: DocumentRecord): string {
  const passages = passagesOf(snapshot, record)
  let taken = 1
  while (taken < passages.length && wordCount(allOf(passages.slice(0, taken + 1))) <= maxWords) taken++
  return withConditions(snapshot, record.firstPassage + taken - 1, allOf(passages.slice(0, taken)))
}

/** What the rest of a section that was split says first may hang on what was given. */
function withConditions(snapshot: Snapshot, passage: number, text: string): string {
  const given = snapshot.passages[passage]
  const next = snapshot.passages[passage + 1]
  if (!given || !next || !isSameSection(given, next)) return text
  const conditions = openingConditions(tidyText(next.text))
  return conditions === '' ? text : `${text}\n\n${conditions}`
}

function render({ heading, text }: PassageRecord): string {
  const tidy = tidyText(text)
  return sectionText({ heading, text: tidy })
}
