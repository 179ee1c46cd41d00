import { payloadOf } from '../retrieval/payload.ts'
import type { Payload } from '../retrieval/payload.ts'
import type { Snapshot } from '../snapshot.ts'
import type { Postings } from '../embedded/term-index.ts'

/** One passage, as a collection holds it. */
export interface Point {
  /** The number of the passage. */
  readonly id: number
  readonly vector: {
    readonly [words]: { readonly indices: number[]; readonly values: number[] }
    readonly [dense]?: number[]
  }
  /** For filters, and for whoever looks into Qdrant: which passage of which document. */
  readonly payload: Readonly<Record<keyof Payload | 'passage', unknown>>
}

/** The names of the two vectors. */
export const words = 'words'
export const dense = 'dense'

/** As JSON less than a megabyte: below what Qdrant takes, and made in milliseconds, since the process answers meanwhile. */
const mostNumbers = 30_000

/** All passages in their order; each batch is made when it is asked for. */
export function* pointBatches(snapshot: Snapshot): Generator<readonly Point[]> {
  const rows = byPassage(snapshot.postings, snapshot.passages.length)
  const payloads = snapshot.documents.map(payloadOf)
  let batch: Point[] = []
  let numbers = 0
  for (const [id, { document }] of snapshot.passages.entries()) {
    const payload = payloads[document]
    if (!payload) continue
    const passage = id - (snapshot.documents[document]?.firstPassage ?? 0)
    const sparse = sparseOf(rows, id)
    const direction = directionOf(snapshot, id)
    batch.push({
      id,
      vector: { [words]: sparse, ...(direction && { [dense]: direction }) },
      payload: { ...payload, passage },
    })
    numbers += 2 * sparse.indices.length + (direction?.length ?? 0)
    if (numbers < mostNumbers) continue
    yield batch
    batch = []
    numbers = 0
  }
  if (batch.length > 0) yield batch
}

/** The postings the other way round: passage `i` has the terms `starts[i]` up to `starts[i + 1]`. */
interface Rows {
  readonly starts: Uint32Array
  readonly terms: Uint32Array
  readonly impacts: Float32Array
  readonly termCount: number
}

/** In flat arrays, as large as the postings themselves: an object a term would be twenty times that. */
function byPassage({ terms, starts, passages, impacts }: Postings, passageCount: number): Rows {
  const rowStarts = new Uint32Array(passageCount + 1)
  for (const passage of passages) rowStarts[passage + 1] = (rowStarts[passage + 1] ?? 0) + 1
  for (let at = 0; at < passageCount; at++)
    rowStarts[at + 1] = (rowStarts[at + 1] ?? 0) + (rowStarts[at] ?? 0)
  const next = rowStarts.slice()
  const rows = {
    starts: rowStarts,
    terms: new Uint32Array(passages.length),
    impacts: new Float32Array(passages.length),
    termCount: terms.length,
  }
  for (let term = 0; term < terms.length; term++) {
    for (let at = starts[term] ?? 0; at < (starts[term + 1] ?? 0); at++) {
      const passage = passages[at] ?? 0
      const place = next[passage] ?? 0
      next[passage] = place + 1
      rows.terms[place] = term
      rows.impacts[place] = impacts[at] ?? 0
    }
  }
  return rows
}

/**
 * Each term at its place in the vocabulary, which is that of one snapshot. A passage without any has a term that nobody
 * asks for: Qdrant counts only what has one, and how rare a term is depends on that count.
 */
function sparseOf(
  { starts, terms, impacts, termCount }: Rows,
  passage: number,
): { indices: number[]; values: number[] } {
  const from = starts[passage] ?? 0
  const until = starts[passage + 1] ?? 0
  if (from === until) return { indices: [termCount], values: [1] }
  return { indices: [...terms.subarray(from, until)], values: [...impacts.subarray(from, until)] }
}

function directionOf({ vectors }: Snapshot, passage: number): number[] | undefined {
  if (!vectors) return undefined
  const from = passage * vectors.dimension
  return [...vectors.values.subarray(from, from + vectors.dimension)]
}
