import type { Grounded, Notice, Source } from '../../core/answer.ts'
import type { Opened } from '../opened.ts'
import { differencesFrom } from '../premise/differences-from.ts'
import { otherMunicipality } from '../premise/other-municipality.ts'
import type { DocumentRecord } from '../snapshot.ts'
import { contradictionsIn } from './contradictions-in.ts'

interface Asked {
  readonly text: string
  readonly opened: Pick<Opened, 'snapshot'>
  readonly day: string
  /** It was answered from. */
  readonly document: number
}

/** What has to be said with it: of the question first, then of the source. */
export function withNotices(answer: Grounded, { text, opened, day, document }: Asked): Grounded {
  const { snapshot } = opened
  const record = snapshot.documents[document]
  if (!record) return answer
  const [source] = answer.sources
  const notices: readonly Notice[] = [
    ...otherMunicipality(text),
    ...differencesFrom(text, { snapshot, record, source }),
    ...contradictionsIn(answer, { snapshot, day }),
    ...pastReview(record, source, day),
  ]
  return notices.length === 0 ? answer : { ...answer, notices }
}

function pastReview({ reviewBy }: DocumentRecord, source: Source, day: string): readonly Notice[] {
  return reviewBy !== undefined && reviewBy < day ? [{ kind: 'past-review', source, reviewBy }] : []
}
