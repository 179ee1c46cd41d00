import { addressKey, type Address } from '../core/address.ts'
import type { Incoming } from '../core/incoming.ts'
import type { Sql } from './database.ts'
import { done } from './literals.ts'
import { prepareDue } from './due-statements.ts'
import { prepare } from './prepare.ts'

/** The newest turn of a conversation that nobody took yet. */
export interface WaitingTurn {
  readonly id: string
  readonly number: number
  readonly from: Address
  readonly settlesUntil: number
}

interface Arranged {
  readonly tx: Sql
  readonly message: Incoming
  readonly now: number
  readonly settleMs: number
  readonly conversation: string
  readonly number: number
  readonly waiting: WaitingTurn | undefined
}

/** A thought typed in many lines is answered this long after its first line at the latest. */
const longestSettlingMs = 5_000

/** Gives what came in its turn, and says which: a pending one that is still settling, or one of its own. */
export function prepareArrangeTurn(sql: Sql): (arranged: Arranged) => Promise<string> {
  const due = prepareDue(sql)
  const statements = prepareStatements(sql)

  async function join(arranged: Arranged, waiting: WaitingTurn): Promise<string> {
    const { tx, conversation, number, now, settleMs } = arranged
    const notBefore = Math.min(now + settleMs, waiting.settlesUntil)
    await statements.join(tx, { turn: waiting.id, number, notBefore })
    await statements.waitFor(tx, { conversation, first: waiting.number, notBefore })
    return waiting.id
  }

  async function begin(arranged: Arranged): Promise<string> {
    const { tx, message, conversation, number, now } = arranged
    const isSettling = waits(arranged)
    const id = `${conversation}-${number}`
    const notBefore = isSettling ? now + Math.min(arranged.settleMs, longestSettlingMs) : now
    const settlesUntil = isSettling ? now + longestSettlingMs : now
    await statements.begin(tx, {
      id,
      conversation,
      number,
      channel: message.from.channel,
      address: message.from.id,
      notBefore,
      settlesUntil,
    })
    await due.putNew(tx, { kind: 'turn', ref: conversation, at: notBefore })
    return id
  }

  return async (arranged) => {
    const { tx, conversation, now, waiting } = arranged
    const id = waiting && joins(arranged, waiting) ? await join(arranged, waiting) : await begin(arranged)
    if (waiting && !waits(arranged)) {
      await statements.settleAll(tx, { conversation, now })
      await statements.dueNow(tx, { conversation, now })
    }
    return id
  }
}

/** Only lines wait for more lines: a button, a file or a door is a thought of its own. */
function waits({ message, settleMs }: Arranged): boolean {
  return message.content.kind === 'text' && settleMs > 0
}

function joins({ message, now }: Arranged, waiting: WaitingTurn): boolean {
  const isSameAddress = addressKey(message.from) === addressKey(waiting.from)
  return message.content.kind === 'text' && isSameAddress && now < waiting.settlesUntil
}

function prepareStatements(sql: Sql) {
  return {
    begin: prepare(
      (v: {
        id: string
        conversation: string
        number: number
        channel: string
        address: string
        notBefore: number
        settlesUntil: number
      }) =>
        sql.insertInto('turns').values({
          id: v.id,
          conversation: v.conversation,
          number: v.number,
          last_number: v.number,
          channel: v.channel,
          address: v.address,
          state: 'pending',
          attempt: 0,
          not_before: v.notBefore,
          settles_until: v.settlesUntil,
        }),
    ),
    join: prepare((v: { turn: string; number: number; notBefore: number }) =>
      sql
        .updateTable('turns')
        .set({ last_number: v.number, not_before: v.notBefore })
        .where('id', '=', v.turn),
    ),
    /** The due row is this turn's only when no earlier one is unfinished: that may be leased, or tried again later. */
    waitFor: prepare((v: { conversation: string; first: number; notBefore: number }) =>
      sql
        .updateTable('due')
        .set({ at: v.notBefore })
        .where('kind', '=', 'turn')
        .where('ref', '=', v.conversation)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('turns')
                .select('id')
                .where('conversation', '=', v.conversation)
                .where((row) => row('state', '<>', done))
                .where('number', '<', v.first),
            ),
          ),
        ),
    ),
    settleAll: prepare((v: { conversation: string; now: number }) =>
      sql
        .updateTable('turns')
        .set({ not_before: v.now, settles_until: v.now })
        .where('conversation', '=', v.conversation)
        .where((row) => row('state', '<>', done))
        .where('attempt', '=', 0)
        .where('settles_until', '>', v.now),
    ),
    /** Not when a turn is taken or waits to be tried again. */
    dueNow: prepare((v: { conversation: string; now: number }) =>
      sql
        .updateTable('due')
        .set({ at: v.now })
        .where('kind', '=', 'turn')
        .where('ref', '=', v.conversation)
        .where('at', '>', v.now)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('turns')
                .select('id')
                .where('conversation', '=', v.conversation)
                .where((row) => row('state', '<>', done))
                .where('attempt', '>', 0),
            ),
          ),
        ),
    ),
  }
}
