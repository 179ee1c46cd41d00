import { figuresOf, type Figures } from './figures.ts'
import type { Measured } from './measured.ts'
import { badnessOf, outcomeOf, type Outcome } from './outcome.ts'
import type { Earlier } from './read-run.ts'

export interface Change {
  readonly id: string
  readonly kind: string
  readonly question: string
  readonly before: Outcome
  readonly now: Outcome
}

export interface Comparison {
  readonly better: readonly Change[]
  readonly worse: readonly Change[]
  /** How many questions came out as well as before. */
  readonly same: number
  readonly onlyBefore: number
  readonly onlyNow: number
  /** Over the questions of both runs. */
  readonly totals: { readonly before: Figures; readonly now: Figures }
}

/** Questions are the same when id and words are; both runs are judged by what the questions want now. */
export function compareRuns(earlier: readonly Earlier[], measured: readonly Measured[]): Comparison {
  const given = new Map(earlier.map((one) => [keyOf(one.id, one.question), one.given]))
  const pairs = measured.flatMap((now): readonly Pair[] => {
    const before = given.get(keyOf(now.query.id, now.query.text))
    return before === undefined ? [] : [{ before: { ...before, query: now.query }, now }]
  })
  const better = pairs.filter((pair) => worsening(pair) < 0)
  const worse = pairs.filter((pair) => worsening(pair) > 0)
  return {
    better: better.map(toChange),
    worse: worse.map(toChange),
    same: pairs.length - better.length - worse.length,
    onlyBefore: earlier.length - pairs.length,
    onlyNow: measured.length - pairs.length,
    totals: {
      before: figuresOf(pairs.map(({ before }) => before)),
      now: figuresOf(pairs.map(({ now }) => now)),
    },
  }
}

interface Pair {
  readonly before: Measured
  readonly now: Measured
}

function keyOf(id: string, question: string): string {
  return JSON.stringify([id, question])
}

/** Below zero when it got better. */
function worsening({ before, now }: Pair): number {
  return badnessOf(now.query, outcomeOf(now)) - badnessOf(before.query, outcomeOf(before))
}

function toChange({ before, now }: Pair): Change {
  const { id, kind, text: question } = now.query
  return { id, kind, question, before: outcomeOf(before), now: outcomeOf(now) }
}
