/** One page or product of the municipality, as a reader found it. */
export interface Article {
  readonly id: string
  readonly title: string
  /** Plain text; paragraphs by blank lines, "## " headings, "- " or "1. " list items. */
  readonly text: string
  readonly keywords: readonly string[]
  readonly url?: string
  /** ISO 8601 day. */
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
  /** Its name in the Uniforme Productnamenlijst. */
  readonly upl?: string
  /** Beside the text, for staff (VAC `toelichting`, PDC `deskMemo`): no resident's question reaches it. */
  readonly staffText?: string
  /** A fixed answer: given as it stands, instead of one that is composed. */
  readonly approved?: Approved
}

export interface Approved {
  readonly editor: string
  /** ISO 8601 day. */
  readonly on: string
  /** As people ask it. */
  readonly questions: readonly string[]
  /** The document it answers instead of; with "#" and a heading only that section. */
  readonly insteadOf?: string
}

/** Something that could not be used, and why. */
export interface Problem {
  readonly file: string
  /** From 1; undefined when it is about the file as a whole. */
  readonly line?: number
  readonly reason: string
}

export interface Reading {
  readonly articles: readonly Article[]
  readonly problems: readonly Problem[]
}
