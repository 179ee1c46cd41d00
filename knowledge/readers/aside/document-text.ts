/** What a document that people print says, whatever format it was in. */
export interface DocumentText {
  readonly kind: 'document'
  readonly title: string
  /** As an article has it. */
  readonly text: string
  /** As it was written. */
  readonly modified: string | undefined
  readonly language: string | undefined
  /** What an editor is to know, each as a reason in a problem. */
  readonly notes: readonly string[]
}

export interface RefusedDocument {
  readonly kind: 'refused'
  readonly reason: string
}

export type ParsedDocument = DocumentText | RefusedDocument
