import { thresholds } from '../deciding/decide.ts'
import type { Opened } from '../opened.ts'
import type { Ranked } from '../ranking/rank.ts'

const among = 3
/** Of the best score. */
const near = 0.95

/** A fixed answer that is about as good as the best page; the first of them. @param ranked best first */
export function approvedAmong(
  ranked: readonly Ranked[],
  { approved }: Pick<Opened, 'approved'>,
  confidenceIn: (one: Ranked) => number,
): Ranked | undefined {
  const least = (ranked[0]?.score ?? 0) * near
  return ranked
    .slice(0, among)
    .find(
      (one) =>
        approved.isApproved(one.document) && one.score >= least && confidenceIn(one) >= thresholds.answer,
    )
}
