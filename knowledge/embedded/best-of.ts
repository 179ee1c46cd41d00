import { steady } from '../retrieval/fuse.ts'
import type { Hit } from '../retrieval/passage-index.ts'

export interface Wanted {
  readonly limit: number
  /** 1 for each passage that may be found; without it all of them. */
  readonly allowed?: Uint8Array
}

/** Best first, ties by passage. @param least a score has to be above it */
export function bestOf(scores: Float32Array, least: number, { limit, allowed }: Wanted): readonly Hit[] {
  const hits: Hit[] = []
  scores.forEach((score, passage) => {
    if (score > least && (!allowed || allowed[passage] === 1)) hits.push({ passage, score })
  })
  return steady(hits).slice(0, limit)
}
