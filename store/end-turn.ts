import type { Changed } from '../core/change.ts'
import type { TakenTurn, TurnOutcome } from '../core/turns.ts'
import type { Sql } from './database.ts'
import { prepareDue } from './due-statements.ts'
import { prepareTurns } from './turn-statements.ts'
import { prepareWriteChange } from './write-change.ts'

interface Ending {
  readonly turn: TakenTurn
  readonly outcome: TurnOutcome
  readonly now: number
}

/** The end of a turn: all of it, or `outrun` and none of it. */
export function prepareEndTurn(sql: Sql): (tx: Sql, ending: Ending) => Promise<Changed> {
  const turns = prepareTurns(sql)
  const due = prepareDue(sql)
  const writeChange = prepareWriteChange(sql)

  async function passOn(tx: Sql, conversation: string): Promise<void> {
    const { changed } = await turns.removeDue(tx, { conversation })
    if (changed > 0) return
    const next = (await turns.nextMoment(tx, { conversation })).rows[0]
    if (next) await due.put(tx, { kind: 'turn', ref: conversation, at: next.not_before })
  }

  return async (tx, { turn, outcome, now }) => {
    const { id, attempt, conversation } = turn
    const { changed } = await turns.leave(tx, { turn: id, attempt, state: 'done' })
    if (changed === 0) return { kind: 'outrun' }
    const entries = await writeChange(tx, {
      conversation,
      change: outcome,
      dialog: outcome.dialog ?? null,
      deliveriesOf: id,
      now,
    })
    if (!entries) {
      await turns.putBack(tx, { turn: id })
      await due.put(tx, { kind: 'turn', ref: conversation.id, at: now })
      return { kind: 'outrun' }
    }
    await passOn(tx, conversation.id)
    return { kind: 'changed', entries }
  }
}
