import { parseDay } from './day.ts'

export type Validity =
  | { readonly kind: 'valid'; readonly validFrom?: string; readonly validUntil?: string }
  | { readonly kind: 'refused'; readonly reason: string }

/** Read without its days it would be used when it must not be, so a day that does not exist keeps it out. */
export function readValidity(from: string, until: string): Validity {
  const [validFrom, validUntil] = [parseDay(from), parseDay(until)]
  const wrong = [
    ...(from.trim() !== '' && validFrom.kind !== 'day' ? ['the first day'] : []),
    ...(until.trim() !== '' && validUntil.kind !== 'day' ? ['the last day'] : []),
  ]
  if (wrong.length > 0) {
    return {
      kind: 'refused',
      reason: `says ${wrong.join(' and ')} it is valid in a way that is no day of the calendar`,
    }
  }
  return {
    kind: 'valid',
    ...(validFrom.kind === 'day' && { validFrom: validFrom.day }),
    ...(validUntil.kind === 'day' && { validUntil: validUntil.day }),
  }
}
