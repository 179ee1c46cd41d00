import { isTie, steady } from '../retrieval/fuse.ts'
import type { Hit } from '../retrieval/passage-index.ts'

export interface Wanted {
  readonly limit: number
  /** 1 for each passage that may be found; without it all of them. */
  readonly allowed?: Uint8Array
}

/** Best first, ties by passage. @param least a score has to be above it */
export function bestOf(scores: Float32Array, least: number, { limit, allowed }: Wanted): readonly Hit[] {
  const isWanted = (score: number, passage: number): boolean =>
    score > least && (!allowed || allowed[passage] === 1)
  const cut = cutOf(scores, limit, isWanted)
  const hits: Hit[] = []
  for (let passage = 0; passage < scores.length; passage++) {
    const score = scores[passage] ?? 0
    if (score >= cut && isWanted(score, passage)) hits.push({ passage, score })
  }
  return steady(hits).slice(0, limit)
}

type IsWanted = (score: number, passage: number) => boolean

/**
 * The least score that may be among the first so many, or ties with it: a question scores half of all passages, and
 * sorting those would be most of the work.
 */
function cutOf(scores: Float32Array, limit: number, isWanted: IsWanted): number {
  let cut = leastOfFirst(scores, limit, isWanted)
  while (cut > -Infinity) {
    const next = nextBelow(cut, scores, isWanted)
    if (next === -Infinity || !isTie({ passage: 0, score: cut }, { passage: 0, score: next })) return cut
    cut = next
  }
  return cut
}

/** -Infinity when there are fewer. */
function leastOfFirst(scores: Float32Array, limit: number, isWanted: IsWanted): number {
  const first = new Float32Array(limit).fill(-Infinity)
  let least = -Infinity
  for (let passage = 0; passage < scores.length; passage++) {
    const score = scores[passage] ?? 0
    if (score <= least || !isWanted(score, passage)) continue
    let place = limit - 1
    for (; place > 0 && (first[place - 1] ?? 0) < score; place--) first[place] = first[place - 1] ?? 0
    first[place] = score
    least = first[limit - 1] ?? 0
  }
  return least
}

function nextBelow(cut: number, scores: Float32Array, isWanted: IsWanted): number {
  let next = -Infinity
  for (let passage = 0; passage < scores.length; passage++) {
    const score = scores[passage] ?? 0
    if (score < cut && score > next && isWanted(score, passage)) next = score
  }
  return next
}
