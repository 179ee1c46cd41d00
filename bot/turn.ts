import type { TurnOutcome, TakenTurn } from '../core/turns.ts'

/** One incoming message (or one settled thought) on its way through the steps. */
export interface Turn {
  readonly taken: TakenTurn
  /** What it comes to, written in one commit at its end. The steps replace it. */
  outcome: TurnOutcome
}

/** A link in the chain every turn passes. Not calling `next` ends the chain. */
export type Step = (turn: Turn, next: () => Promise<void>) => Promise<void>

export type RunTurn = (taken: TakenTurn) => Promise<void>

/** The steps one after the other, each deciding whether the next one comes. */
export function chain(steps: readonly Step[]): RunTurn {
  return (taken) => {
    const turn: Turn = { taken, outcome: { entries: [], to: taken.from, dialog: taken.dialog } }
    const runFrom = async (index: number): Promise<void> => {
      await steps[index]?.(turn, () => runFrom(index + 1))
    }
    return runFrom(0)
  }
}
