import { sql, type RawBuilder } from 'kysely'

export const done = literal('done')
export const failed = literal('failed')

/** The states in which a delivery still has to be sent, or may have to be. */
export const unsettled = [literal('queued'), literal('sending'), literal('uncertain')]

/** Written into the statement and not bound: only then does SQLite see that a partial index serves it. */
function literal<Value extends string>(value: Value): RawBuilder<Value> {
  return sql`${sql.lit(value)}`
}
