import { addressKey, type Address } from '../core/address.ts'
import type { Incoming } from '../core/incoming.ts'
import type { Sql } from './database.ts'
import { prepareDue } from './due-statements.ts'
import { prepareSettling } from './settling-statements.ts'

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

export interface ArrangedTurn {
  readonly id: string
  readonly notBefore: number
}

/** Gives what came in its turn, and says which: a pending one that is still settling, or one of its own. */
export function prepareArrangeTurn(sql: Sql): (arranged: Arranged) => Promise<ArrangedTurn> {
  const due = prepareDue(sql)
  const statements = prepareSettling(sql)

  async function join(arranged: Arranged, waiting: WaitingTurn): Promise<ArrangedTurn> {
    const { tx, conversation, number, now, settleMs } = arranged
    const notBefore = Math.min(now + settleMs, waiting.settlesUntil)
    await statements.join(tx, { turn: waiting.id, number, notBefore })
    await statements.waitFor(tx, { conversation, first: waiting.number, notBefore })
    return { id: waiting.id, notBefore }
  }

  async function begin(arranged: Arranged): Promise<ArrangedTurn> {
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
    return { id, notBefore }
  }

  return async (arranged) => {
    const { tx, conversation, now, waiting } = arranged
    const turn = waiting && joins(arranged, waiting) ? await join(arranged, waiting) : await begin(arranged)
    if (waiting && !waits(arranged)) {
      await statements.settleAll(tx, { conversation, now })
      await statements.dueNow(tx, { conversation, now })
    }
    return turn
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
