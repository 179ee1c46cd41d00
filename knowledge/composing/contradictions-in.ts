import type { Grounded, Notice } from '../../core/answer.ts'
import { fits, payloadOf } from '../retrieval/payload.ts'
import type { Saying, Snapshot } from '../snapshot.ts'
import { sourceOf } from './compose.ts'

interface Known {
  readonly snapshot: Pick<Snapshot, 'documents' | 'contradictions'>
  readonly day: string
}

/** Those that an answer would state one side of; of documents that may be used that day. */
export function contradictionsIn(
  { sources, facts = [] }: Grounded,
  { snapshot, day }: Known,
): readonly Notice[] {
  const ids = new Set(sources.map(({ id }) => id))
  const written = new Set(facts.map(({ text }) => text))
  const isUsable = ({ document }: Saying): boolean => {
    const record = snapshot.documents[document]
    return record !== undefined && fits(payloadOf(record), { day, readers: 'residents' })
  }
  return snapshot.contradictions.flatMap(({ about, says }): readonly Notice[] => {
    const usable = says.filter(isUsable)
    const isStated = usable.some(
      ({ document, text }) => ids.has(snapshot.documents[document]?.id ?? '') && written.has(text),
    )
    if (!isStated || usable.length < 2) return []
    const told = usable.flatMap(({ document, text }) => {
      const record = snapshot.documents[document]
      return record ? [{ source: sourceOf(record), value: text }] : []
    })
    return [{ kind: 'contradiction', about, says: told }]
  })
}
