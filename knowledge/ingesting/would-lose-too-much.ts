import type { Snapshot } from '../snapshot.ts'

/**
 * More than half of the documents at once, or all of one source: that is a site that broke, or a disk that is not there,
 * before it is an editor. What expired is no loss.
 */
export function wouldLoseTooMuch(before: Snapshot, after: Snapshot): boolean {
  const there = new Set([...after.documents.map(({ id }) => id), ...after.about.expired])
  const lost = before.documents.filter(({ id }) => !there.has(id))
  if (lost.length * 2 > before.documents.length) return true
  const counts = new Map((after.about.sources ?? []).map(({ source, documents }) => [source, documents]))
  return (before.about.sources ?? []).some(
    ({ source, documents }) => documents > 0 && counts.get(source) === 0,
  )
}
