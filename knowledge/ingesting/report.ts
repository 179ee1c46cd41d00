import type { Problem } from '../article.ts'
import type { Vectors } from '../embedded/vector-index.ts'
import type { Published } from '../qdrant/publish.ts'
import type { KnowledgeParts } from '../read-snapshot.ts'
import type { DocumentRecord, Snapshot } from '../snapshot.ts'
import { hardToRead } from './hard-to-read.ts'
import type { HardToRead } from './hard-to-read.ts'

/** What an ingest did, by document id; what only staff may see is among the ids, and counted apart. */
export interface IngestReport {
  readonly outcome: Outcome
  readonly documents: number
  readonly staffDocuments: number
  readonly passages: number
  readonly added: readonly string[]
  readonly changed: readonly string[]
  /** Those that expired are not among them. */
  readonly gone: readonly string[]
  readonly expired: readonly string[]
  readonly notYetValid: readonly Dated[]
  /** Within `expiringDays`. */
  readonly expiring: readonly Dated[]
  /** Nobody looked at it by the day that was set. */
  readonly pastReview: readonly Dated[]
  /** That do not say when they were changed. */
  readonly undated: readonly string[]
  readonly hardToRead: readonly HardToRead[]
  /** Documents that say another amount or term for the same thing. */
  readonly contradictions: readonly Contradicting[]
  /** What was refused, and why. */
  readonly problems: readonly Problem[]
  /** Of each passage, when EMBEDDINGS is set. */
  readonly vectors: { readonly model: string; readonly dimension: number } | undefined
  readonly publication: Publication
}

export type Outcome =
  | 'saved'
  /** Nothing is written: what is in use says the same. */
  | 'unchanged'
  /** Nothing is written: it was only asked what would be. */
  | 'dry run'
  /** Nothing could be read: what was in use stays. */
  | 'nothing read'
  /** Too much would go at once, for which nobody said that it may: what was in use stays. */
  | 'would lose too much'

export interface Contradicting {
  /** As the first of them puts it. */
  readonly about: string
  readonly says: readonly { readonly id: string; readonly line: string; readonly value: string }[]
}

/** A document and the day that it is about. */
export interface Dated {
  readonly id: string
  /** ISO 8601. */
  readonly day: string
}

/** What became of it at Qdrant. */
export type Publication =
  /** QDRANT_URL is not set, or there was nothing to publish. */
  { readonly kind: 'none' } | Published | { readonly kind: 'failed'; readonly reason: string }

export const expiringDays = 60

/** @param before what was in use, if anything was */
export function reportOf(
  before: KnowledgeParts | undefined,
  after: KnowledgeParts,
  { outcome, today }: { outcome: Outcome; today: string },
): IngestReport {
  const { residents, staff } = after
  const documents = [...residents.documents, ...staff.documents]
  const expired = [
    ...new Set([...residents.about.expired, ...idsOf(documents.filter(hasEndedBefore(today)))]),
  ]
  const { vectors } = residents
  return {
    outcome,
    documents: residents.documents.length,
    staffDocuments: staff.documents.length,
    passages: residents.passages.length,
    ...changesOf(before, { documents, expired }),
    expired,
    ...datesOf(documents, today),
    hardToRead: hardToRead(residents),
    contradictions: contradictingIn(residents),
    problems: residents.about.problems,
    vectors: vectors && vectorsOf(vectors),
    publication: { kind: 'none' },
  }
}

function contradictingIn({ contradictions, documents }: Snapshot): readonly Contradicting[] {
  return contradictions.map(({ about, says }) => ({
    about,
    says: says.map(({ document, line, text }) => ({ id: documents[document]?.id ?? '', line, value: text })),
  }))
}

export function vectorsOf({ model, dimension }: Vectors): IngestReport['vectors'] {
  return { model, dimension }
}

type Changes = Pick<IngestReport, 'added' | 'changed' | 'gone'>

function changesOf(
  before: KnowledgeParts | undefined,
  { documents, expired }: { documents: readonly DocumentRecord[]; expired: readonly string[] },
): Changes {
  const old = before ? [...before.residents.documents, ...before.staff.documents] : []
  const versions = new Map(old.map(({ id, version }) => [id, version]))
  const now = new Set([...idsOf(documents), ...expired])
  return {
    added: idsOf(documents.filter(({ id }) => !versions.has(id))),
    changed: idsOf(documents.filter(({ id, version }) => versions.has(id) && versions.get(id) !== version)),
    gone: idsOf(old).filter((id) => !now.has(id)),
  }
}

type Dates = Pick<IngestReport, 'notYetValid' | 'expiring' | 'pastReview' | 'undated'>

function datesOf(documents: readonly DocumentRecord[], today: string): Dates {
  const soon = dayAfter(today, expiringDays)
  const dated = (dayOf: (document: DocumentRecord) => string | undefined, fits: (day: string) => boolean) =>
    documents.flatMap((document) => {
      const day = dayOf(document)
      return day !== undefined && fits(day) ? [{ id: document.id, day }] : []
    })
  return {
    notYetValid: dated(
      ({ validFrom }) => validFrom,
      (day) => day > today,
    ),
    expiring: dated(
      ({ validUntil }) => validUntil,
      (day) => day >= today && day <= soon,
    ),
    pastReview: dated(
      ({ reviewBy }) => reviewBy,
      (day) => day < today,
    ),
    undated: idsOf(documents.filter(({ modified }) => modified === undefined)),
  }
}

function hasEndedBefore(today: string): (document: DocumentRecord) => boolean {
  return ({ validUntil }) => validUntil !== undefined && validUntil < today
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

function idsOf(documents: readonly DocumentRecord[]): readonly string[] {
  return documents.map(({ id }) => id)
}
