import type { PassageIndex } from './passage-index.ts'

/** Who looks for passages: the index in this process because there is no other, Qdrant, or the copy while Qdrant does not. */
export type Answering = 'embedded' | 'qdrant' | 'copy'

export interface SearchIndex extends PassageIndex {
  readonly answering: Answering
  /** Searching goes on to work: a question that began before it is answered. */
  close(): Promise<void>
}
