import type { Due } from '../core/due.ts'
import { prepareDue } from './due-statements.ts'
import type { Parts } from './parts.ts'

export function createDue({ database, clock }: Parts): Due {
  const statements = prepareDue(database.sql)
  const now = (): number => clock.now().getTime()
  return {
    next: async (limit) => {
      const { rows } = await database.read((tx) => statements.next(tx, { now: now(), limit }))
      return rows.map(({ kind, ref, at }) => ({ kind, ref, at: new Date(at) }))
    },
    put: ({ kind, ref, at }) =>
      database.write(async (tx) => {
        await statements.put(tx, { kind, ref, at: at.getTime() })
      }),
    claim: ({ kind, ref }, leaseMs) =>
      database.write(async (tx) => {
        const { changed } = await statements.lease(tx, { kind, ref, now: now(), until: now() + leaseMs })
        return changed > 0
      }),
    extend: ({ kind, ref }, leaseMs) =>
      database.write(async (tx) => {
        await statements.extend(tx, { kind, ref, now: now(), until: now() + leaseMs })
      }),
    done: ({ kind, ref }) =>
      database.write(async (tx) => {
        await statements.remove(tx, { kind, ref })
      }),
  }
}
