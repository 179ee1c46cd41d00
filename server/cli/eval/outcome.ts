import type { Measured } from './measured.ts'
import type { Query } from './query.ts'

/**
 * What came of a question. `right` rests on a document that answers it first; `wrong` is any other answer. `refused`
 * says that nothing was found; `sent away` refers to another organisation than who does it.
 */
export type Outcome = 'right' | 'wrong' | 'asked back' | 'refused' | 'referred' | 'sent away' | 'person'

export function outcomeOf(measured: Measured): Outcome {
  const { query, answered, sources, person, elsewhere } = measured
  if (query.kind === 'handoff' && person) return 'person'
  if (elsewhere !== undefined) return isForThem(query, elsewhere) ? 'referred' : 'sent away'
  if (answered === 'ask') return 'asked back'
  if (answered === 'unknown') return 'refused'
  return query.gold.includes(sources[0] ?? '') ? 'right' : 'wrong'
}

export function isWanted(query: Query, outcome: Outcome): boolean {
  return wantedFor(query).includes(outcome)
}

/** 0 is what was wanted; the higher, the worse. */
export function badnessOf(query: Query, outcome: Outcome): number {
  if (isWanted(query, outcome)) return 0
  return 1 + (query.gold.length > 0 ? bestFirst : bestFirstUnanswerable).indexOf(outcome)
}

const bestFirst: readonly Outcome[] = [
  'right',
  'asked back',
  'person',
  'refused',
  'referred',
  'sent away',
  'wrong',
]
const bestFirstUnanswerable: readonly Outcome[] = [
  'right',
  'person',
  'refused',
  'asked back',
  'referred',
  'sent away',
  'wrong',
]

function wantedFor({ kind, gold }: Query): readonly Outcome[] {
  if (kind === 'handoff') return ['person']
  if (kind === 'elsewhere') return ['referred']
  return gold.length > 0 ? ['right'] : ['refused', 'referred']
}

/** What nothing here answers may be another's; "KvK" is "KVK", and "UWV" is "UWV (Werkbedrijf)". */
function isForThem({ kind, gold, organisation = '' }: Query, elsewhere: string): boolean {
  if (kind !== 'elsewhere') return gold.length === 0
  const [said, wanted] = [elsewhere.toLowerCase(), organisation.toLowerCase()]
  return wanted !== '' && (said.includes(wanted) || (said !== '' && wanted.includes(said)))
}
