import type { Problem } from '../article.ts'
import { parseDay } from './day.ts'
import type { Resource } from './reader.ts'

/** The day a document says it was changed, else the day a server said. A day that does not exist is a problem. */
export function readModified(
  written: string | undefined,
  { name, modified }: Pick<Resource, 'name' | 'modified'>,
): { readonly day: string | undefined; readonly problems: readonly Problem[] } {
  if (written === undefined || written.trim() === '') return { day: modified, problems: [] }
  const parsed = parseDay(written)
  if (parsed.kind === 'day') return { day: parsed.day, problems: [] }
  const reason =
    parsed.kind === 'no date'
      ? 'says when it was changed in a way that is no date; it is read without it'
      : 'says it was changed on a day that does not exist; it is read without it'
  return { day: undefined, problems: [{ file: name, reason }] }
}
