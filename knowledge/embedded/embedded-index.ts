import type { PassageFilter, PassageHits, PassageIndex } from '../retrieval/passage-index.ts'
import { fits, payloadOf } from '../retrieval/payload.ts'
import type { Snapshot } from '../snapshot.ts'
import type { TermIndex } from './term-index.ts'
import { createVectorIndex } from './vector-index.ts'

/** In the process: nothing to install, and what answers when Qdrant does not. */
export function createEmbeddedIndex(snapshot: Snapshot, terms: TermIndex): PassageIndex {
  const vectors = snapshot.vectors && createVectorIndex(snapshot.vectors)
  const allowedFor = createAllowed(snapshot)
  return {
    search: async ({ terms: asked, vector, filter, limit }): Promise<PassageHits> => {
      const wanted = { limit, allowed: allowedFor(filter) }
      const lexical = terms.search(asked, wanted)
      return Promise.resolve({ lexical, dense: (vector && vectors?.search(vector, wanted)) ?? [] })
    },
  }
}

/** 1 for each passage that fits; kept for the next question, which nearly always has the same filter. */
function createAllowed({ documents, passages }: Snapshot): (filter: PassageFilter) => Uint8Array {
  const payloads = documents.map(payloadOf)
  let last: { readonly key: string; readonly allowed: Uint8Array } | undefined
  return (filter) => {
    const key = JSON.stringify(filter)
    if (last?.key !== key) {
      const fitting = payloads.map((payload) => fits(payload, filter))
      last = {
        key,
        allowed: Uint8Array.from(passages, ({ document }) => (fitting[document] === true ? 1 : 0)),
      }
    }
    return last.allowed
  }
}
