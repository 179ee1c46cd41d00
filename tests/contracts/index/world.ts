import type { PassageIndex } from '../../../knowledge/retrieval/passage-index.ts'
import type { Snapshot } from '../../../knowledge/snapshot.ts'

/** Where an index is made. */
export interface IndexWorld {
  /** Ready to be asked. */
  open(snapshot: Snapshot): Promise<PassageIndex>
  /** Removes what was made. */
  close(): Promise<void>
}

export type OpenIndexWorld = () => Promise<IndexWorld>
