import type { Snapshot } from '../snapshot.ts'

/**
 * More than half of the documents at once, or all of one source: that is a site that broke, or a disk that is not there,
 * before it is an editor.
 * @param gone of `before`, by id; what expired is not among them
 */
export function wouldLoseTooMuch(before: Snapshot, after: Snapshot, gone: readonly string[]): boolean {
  const lost = new Set(gone)
  const residents = before.documents.filter(({ id }) => lost.has(id)).length
  if (residents * 2 > before.documents.length) return true
  const counts = new Map((after.about.sources ?? []).map(({ source, documents }) => [source, documents]))
  return (before.about.sources ?? []).some(
    ({ source, documents }) => documents > 0 && counts.get(source) === 0,
  )
}
