import type { Approved } from '../article.ts'
import type { DocumentRecord, Snapshot } from '../snapshot.ts'
import { fits, payloadOf } from '../retrieval/payload.ts'
import { normalise } from '../terms/normalise.ts'
import type { KnownWords } from '../understanding/concept.ts'
import { questionKey } from './question-key.ts'

/** The fixed answers of one version of the knowledge, by their place among its documents; of a day, valid ones only. */
export interface ApprovedAnswers {
  /** For a question that is one of its own. */
  forQuestion(text: string, day: string): number | undefined
  /** What was written to be given instead of a section of this document. @param heading '' before the first */
  insteadOf(document: number, heading: string, day: string): number | undefined
  isApproved(document: number): boolean
}

interface Listed {
  readonly place: number
  readonly record: DocumentRecord
  readonly approved: Approved
}

export function createApprovedAnswers(
  { documents }: Pick<Snapshot, 'documents'>,
  known: Pick<KnownWords, 'hasWord' | 'near'>,
): ApprovedAnswers {
  const listed = documents.flatMap((record, place): readonly Listed[] =>
    record.approved ? [{ place, record, approved: record.approved }] : [],
  )
  const byKey = groupBy(listed, ({ approved }) =>
    approved.questions.map((question) => questionKey(question, known)).filter((key) => key !== ''),
  )
  const byReplaced = groupBy(listed, ({ approved: { insteadOf } }) =>
    insteadOf === undefined ? [] : [placeOf(insteadOf)],
  )
  const firstOf = (found: readonly Listed[] | undefined, day: string): number | undefined =>
    found?.find(({ record }) => fits(payloadOf(record), { day, readers: 'residents' }))?.place
  const idOf = (document: number): string => documents[document]?.id ?? ''
  return {
    forQuestion: (text, day) =>
      byKey.size === 0 ? undefined : firstOf(byKey.get(questionKey(text, known)), day),
    insteadOf: (document, heading, day) =>
      firstOf(byReplaced.get(placeOf(`${idOf(document)}#${heading}`)), day) ??
      firstOf(byReplaced.get(placeOf(idOf(document))), day),
    isApproved: (document) => documents[document]?.approved !== undefined,
  }
}

/** "id" or "id#Heading", in one spelling; an id is what it is. */
function placeOf(written: string): string {
  const [id = '', ...heading] = written.split('#')
  const section = normalise(heading.join('#')).replace(/\s+/gu, ' ').trim()
  return section === '' ? id.trim() : `${id.trim()}#${section}`
}

function groupBy(
  listed: readonly Listed[],
  keysOf: (one: Listed) => readonly string[],
): ReadonlyMap<string, readonly Listed[]> {
  const groups = new Map<string, Listed[]>()
  for (const one of listed) {
    for (const key of new Set(keysOf(one))) groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return groups
}
