import type { Holder } from '../core/conversation.ts'
import type { Language } from '../core/language.ts'
import { prepareInsertEntry } from './append-statements.ts'
import type { Sql } from './database.ts'
import { prepare } from './prepare.ts'

export interface QueuedDelivery {
  readonly id: string
  readonly conversation: string
  readonly entry: number
  readonly channel: string
  readonly address: string
}

interface Advance {
  readonly conversation: string
  readonly holderVersion: number
  readonly count: number
  readonly language: Language | null
  readonly dialog: string | null
}

export function prepareChange(sql: Sql) {
  return {
    insertEntry: prepareInsertEntry(sql),
    /** Makes room for the entries, unless another holder has the conversation now. */
    advance: prepareAdvance(sql),
    move: prepareMove(sql),
    /** Only to an address that is still this conversation's: not to a browser that was wiped or a number given to another. */
    queue: prepareQueue(sql),
  }
}

function prepareAdvance(sql: Sql) {
  return prepare((v: Advance) =>
    sql
      .updateTable('conversations')
      .set((row) => ({
        last_number: row('last_number', '+', v.count),
        language: row.fn.coalesce(row.val(v.language), 'language'),
        dialog: v.dialog,
      }))
      .where('id', '=', v.conversation)
      .where('holder_version', '=', v.holderVersion)
      .returning('last_number'),
  )
}

function prepareMove(sql: Sql) {
  return prepare((v: { conversation: string; holder: Holder; closedAt: number | null }) =>
    sql
      .updateTable('conversations')
      .set((row) => ({
        holder: v.holder,
        holder_version: row('holder_version', '+', 1),
        closed_at: v.closedAt,
      }))
      .where('id', '=', v.conversation),
  )
}

function prepareQueue(sql: Sql) {
  return prepare((v: QueuedDelivery) =>
    sql
      .insertInto('deliveries')
      .columns(['id', 'conversation', 'entry', 'channel', 'address', 'state', 'attempt'])
      .expression(
        sql
          .selectFrom('addresses')
          .select((row) => [
            row.val(v.id).as('id'),
            'conversation',
            row.val(v.entry).as('entry'),
            'channel',
            'id as address',
            row.val('queued').as('state'),
            row.lit(0).as('attempt'),
          ])
          .where('channel', '=', v.channel)
          .where('id', '=', v.address)
          .where('conversation', '=', v.conversation)
          .where('until', 'is', null),
      ),
  )
}
