import type { Marks } from '../core/marks.ts'
import type { Parts } from './parts.ts'

export function createMarks({ database }: Parts): Marks {
  return {
    read: async (name) => {
      const row = await database.read((tx) =>
        tx.selectFrom('marks').select('at').where('name', '=', name).executeTakeFirst(),
      )
      return row && new Date(row.at)
    },
    set: (name, date) =>
      database.write(async (tx) => {
        const at = date.getTime()
        await tx
          .insertInto('marks')
          .values({ name, at })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ at }))
          .execute()
      }),
  }
}
