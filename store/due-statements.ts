import type { Sql } from './database.ts'
import { prepare } from './prepare.ts'

export type DueStatements = ReturnType<typeof prepareDue>

/** The statements on `due` that ports share. A lease is a due row that was moved forward by whoever found it due. */
export function prepareDue(sql: Sql) {
  return {
    next: prepareNext(sql),
    put: preparePut(sql),
    /** Leaves what is there: then somebody has it, or it waits for a moment of its own. */
    putNew: preparePutNew(sql),
    /** Changes one row for the one who gets it. */
    lease: prepareLease(sql),
    /** Only what is leased: a row that is due belongs to nobody. */
    extend: prepareExtend(sql),
    move: prepareMove(sql),
    remove: prepareRemove(sql),
  }
}

function prepareNext(sql: Sql) {
  return prepare((v: { now: number; limit: number }) =>
    sql.selectFrom('due').selectAll().where('at', '<=', v.now).orderBy('at').limit(v.limit),
  )
}

function preparePut(sql: Sql) {
  return prepare((v: { kind: string; ref: string; at: number }) =>
    sql
      .insertInto('due')
      .values({ kind: v.kind, ref: v.ref, at: v.at })
      .onConflict((conflict) => conflict.columns(['kind', 'ref']).doUpdateSet({ at: v.at })),
  )
}

function preparePutNew(sql: Sql) {
  return prepare((v: { kind: string; ref: string; at: number }) =>
    sql
      .insertInto('due')
      .values({ kind: v.kind, ref: v.ref, at: v.at })
      .onConflict((conflict) => conflict.columns(['kind', 'ref']).doNothing()),
  )
}

function prepareLease(sql: Sql) {
  return prepare((v: { kind: string; ref: string; now: number; until: number }) =>
    sql
      .updateTable('due')
      .set({ at: v.until })
      .where('kind', '=', v.kind)
      .where('ref', '=', v.ref)
      .where('at', '<=', v.now),
  )
}

function prepareExtend(sql: Sql) {
  return prepare((v: { kind: string; ref: string; now: number; until: number }) =>
    sql
      .updateTable('due')
      .set({ at: v.until })
      .where('kind', '=', v.kind)
      .where('ref', '=', v.ref)
      .where('at', '>', v.now),
  )
}

function prepareMove(sql: Sql) {
  return prepare((v: { kind: string; ref: string; at: number }) =>
    sql.updateTable('due').set({ at: v.at }).where('kind', '=', v.kind).where('ref', '=', v.ref),
  )
}

function prepareRemove(sql: Sql) {
  return prepare((v: { kind: string; ref: string }) =>
    sql.deleteFrom('due').where('kind', '=', v.kind).where('ref', '=', v.ref),
  )
}
