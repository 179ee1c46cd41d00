import type { Schemas } from '@qdrant/js-client-rest'
import type { PassageFilter } from '../retrieval/passage-index.ts'
import { dayNumber, everyone } from '../retrieval/payload.ts'
import type { Payload } from '../retrieval/payload.ts'

/** What can be filtered by, with the kind of index that Qdrant makes for it. */
export const payloadIndexes = {
  document: 'keyword',
  language: 'keyword',
  audience: 'keyword',
  validFrom: 'integer',
  validUntil: 'integer',
  isStaffOnly: 'bool',
} as const satisfies Record<keyof Payload, Schemas['PayloadSchemaType']>

/** `fits` of `retrieval/payload.ts`, in Qdrant's words. */
export function toFilter({ day, readers, language, audience }: PassageFilter): Schemas['Filter'] {
  const today = dayNumber(day)
  return {
    must: [
      { key: named('validFrom'), range: { lte: today } },
      { key: named('validUntil'), range: { gte: today } },
      ...(readers === 'residents' ? [{ key: named('isStaffOnly'), match: { value: false } }] : []),
      ...(language === undefined ? [] : [{ key: named('language'), match: { value: language } }]),
      ...(audience === undefined ? [] : [{ key: named('audience'), match: { any: [audience, everyone] } }]),
    ],
  }
}

function named(field: keyof Payload): string {
  return field
}
