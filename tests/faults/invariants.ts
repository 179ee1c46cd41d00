import type { WebEntry } from '../../channels/web/protocol.ts'
import { openWebResident, type WebResident } from '../load/web-resident.ts'

export interface Broken {
  readonly invariant:
    | 'acknowledged but missing'
    | 'in more than one turn'
    | 'not answered in time'
    | 'not settled in time'
    | 'answered more than once'
    | 'out of order'
    | 'shown is not what the record says'
  /** Ids of the test's own; nothing that anyone typed. */
  readonly detail: string
}

/** Waits until so many lines of each resident are answered; gives what was not in time. */
export async function lateLines(
  residents: readonly WebResident[],
  keptBefore: readonly number[],
  withinMs: number,
): Promise<readonly Broken[]> {
  const late = await Promise.all(
    residents.map(async (resident, index): Promise<Broken[]> => {
      const lines = keptBefore[index] ?? 0
      const isInTime = await resident.until((shown) => answersTo(shown) >= lines, withinMs)
      if (isInTime) return []
      return [{ invariant: 'not answered in time', detail: `${answersTo(resident.shown)} of ${lines}` }]
    }),
  )
  return late.flat()
}

/** Reads the whole record as the resident and holds it against what was acknowledged and shown. */
export async function findBroken(
  url: string,
  resident: WebResident,
  said: readonly string[],
): Promise<readonly Broken[]> {
  const reader = openWebResident(url, resident.token)
  await reader.until((shown) => shown.length >= resident.shown.length, 5_000)
  reader.close()
  const record = reader.shown
  const ids = record.flatMap(({ id }) => (id === undefined ? [] : [id]))
  return [
    ...resident.kept
      .filter((id) => !ids.includes(id))
      .map((id): Broken => ({ invariant: 'acknowledged but missing', detail: id })),
    ...ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id): Broken => ({ invariant: 'in more than one turn', detail: id })),
    ...when(
      answersTo(record) > ids.length,
      'answered more than once',
      `${answersTo(record)} to ${ids.length}`,
    ),
    ...when(!isSameOrder(ids, said), 'out of order', `${ids.length} lines`),
    ...when(
      !isSameShown(record, resident.shown),
      'shown is not what the record says',
      `${record.length} entries in the record, ${resident.shown.length} shown`,
    ),
  ]
}

/** Each line gets one reply; the greeting is one more. */
function answersTo(shown: readonly WebEntry[]): number {
  return Math.max(0, shown.filter(({ author }) => author.kind === 'assistant').length - 1)
}

function isSameOrder(ids: readonly string[], said: readonly string[]): boolean {
  return ids.every((id, index) => id === said[index])
}

function isSameShown(record: readonly WebEntry[], shown: readonly WebEntry[]): boolean {
  const line = ({ conversation, number, text }: WebEntry): string => `${conversation} ${number} ${text}`
  return (
    shown.length === record.length &&
    shown.every((entry, index) => line(entry) === line(record[index] ?? entry))
  )
}

function when(isBroken: boolean, invariant: Broken['invariant'], detail: string): Broken[] {
  return isBroken ? [{ invariant, detail }] : []
}
