import type { Postings } from './embedded/term-index.ts'
import type { Vectors } from './embedded/vector-index.ts'
import type { Approved, Problem } from './article.ts'

/** Everything an answer needs, of one version of the knowledge; replaced as a whole. */
export interface Snapshot {
  readonly about: About
  readonly documents: readonly DocumentRecord[]
  readonly passages: readonly PassageRecord[]
  /** Every word that occurs, for spelling and compounds. */
  readonly words: readonly string[]
  readonly postings: Postings
  /** Documents that say another amount or term for the same thing. */
  readonly contradictions: readonly Contradiction[]
  /** Of each passage; without them words have to do. */
  readonly vectors?: Vectors
}

export interface About {
  /** Where it was read from. */
  readonly origin: string
  /** Of the sources it was read from, to see whether they changed. */
  readonly fingerprint: string
  readonly sources?: readonly SourceStamp[]
  /** Of the part that only staff may see, which is not in this. */
  readonly staffVersion?: string
  /** Hash of all content. */
  readonly version: string
  readonly problems: readonly Problem[]
  readonly expired: readonly string[]
}

/** A source as it stood when it was read. */
export interface SourceStamp {
  readonly source: string
  readonly stamp: string
  /** That came from it. */
  readonly documents: number
}

export interface DocumentRecord {
  readonly id: string
  readonly title: string
  readonly keywords: readonly string[]
  readonly url?: string
  readonly modified?: string
  /** The first and the last ISO 8601 day on which it may be used. */
  readonly validFrom?: string
  readonly validUntil?: string
  /** The ISO 8601 day by which an editor has to look at it again. */
  readonly reviewBy?: string
  /** ISO 639-1; without it Dutch. */
  readonly language?: string
  readonly audience?: readonly string[]
  /** No resident's question reaches it. */
  readonly isStaffOnly?: boolean
  /** A fixed answer. */
  readonly approved?: Approved
  /** Its name in the Uniforme Productnamenlijst. */
  readonly upl?: string
  /** Hash of its content. */
  readonly version: string
  readonly firstPassage: number
  readonly passageCount: number
}

export interface PassageRecord {
  readonly document: number
  readonly heading: string
  readonly text: string
}

/** What one document says: an amount or a term, in a line. */
export interface Saying {
  /** Its place among the documents. */
  readonly document: number
  readonly line: string
  /** As it is written there, and the same in every writing. */
  readonly text: string
  readonly value: string
}

/** Documents that say something else of the same thing. */
export interface Contradiction {
  readonly kind: 'amount' | 'term'
  /** What it is said of: the line of the first, without its value. */
  readonly about: string
  readonly says: readonly [Saying, Saying, ...Saying[]]
}
