import type { Hit } from './passage-index.ts'

/** Cormack and others, 2009. */
const rankConstant = 60
/** As a share of a score: what lies closer together is equal, however it was added up. */
const noise = 1e-5

/**
 * Reciprocal rank fusion: each list gives 1 / (60 + place). Ties by passage, so that any index that gives the same
 * scores gives the same order.
 */
export function fuse(lists: readonly (readonly Hit[])[], limit: number): readonly Hit[] {
  const scores = new Map<number, number>()
  for (const list of lists) {
    steady(list).forEach(({ passage }, place) => {
      scores.set(passage, (scores.get(passage) ?? 0) + 1 / (rankConstant + place + 1))
    })
  }
  return [...scores]
    .map(([passage, score]) => ({ passage, score }))
    .sort((one, other) => other.score - one.score || one.passage - other.passage)
    .slice(0, limit)
}

/** Best first, and what scores the same by passage: one index adds in another order than the next. */
export function steady(hits: readonly Hit[]): readonly Hit[] {
  const sorted = [...hits].sort((one, other) => other.score - one.score)
  const groups: Hit[][] = []
  for (const hit of sorted) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && isTie(before, hit)) last.push(hit)
    else groups.push([hit])
  }
  return groups.flatMap((group) => group.sort((one, other) => one.passage - other.passage))
}

/** @param next one that scores no more than `before` */
export function isTie(before: Hit, next: Hit): boolean {
  return before.score - next.score <= noise * Math.abs(before.score)
}
