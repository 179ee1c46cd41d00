import type { DocumentRecord } from '../snapshot.ts'
import type { PassageFilter } from './passage-index.ts'

/** What an index knows of a passage beside its terms, to leave it out by. */
export interface Payload {
  readonly document: string
  /** ISO 639-1. */
  readonly language: string
  readonly audience: readonly string[]
  /** Days as whole numbers: 20261231. */
  readonly validFrom: number
  readonly validUntil: number
  readonly isStaffOnly: boolean
}

/** Stands for an audience where a page names none. */
export const everyone = 'everyone'
const always = { from: 0, until: 99_991_231 }

export function payloadOf(document: DocumentRecord): Payload {
  const { id, language = 'nl', audience = [], validFrom, validUntil, isStaffOnly = false } = document
  return {
    document: id,
    language,
    audience: audience.length > 0 ? audience : [everyone],
    validFrom: validFrom === undefined ? always.from : dayNumber(validFrom),
    validUntil: validUntil === undefined ? always.until : dayNumber(validUntil),
    isStaffOnly,
  }
}

/** `qdrant/filter.ts` says the same in Qdrant's words. */
export function fits(payload: Payload, { day, readers, language, audience }: PassageFilter): boolean {
  const today = dayNumber(day)
  if (today < payload.validFrom || today > payload.validUntil) return false
  if (readers === 'residents' && payload.isStaffOnly) return false
  if (language !== undefined && language !== payload.language) return false
  return audience === undefined || [audience, everyone].some((one) => payload.audience.includes(one))
}

/** 2026-12-31 is 20261231. */
export function dayNumber(day: string): number {
  return Number(day.slice(0, 10).replaceAll('-', ''))
}
