import { figuresByKind, type Figures } from './figures.ts'
import { isAmong, type Given, type Measured } from './measured.ts'
import { isWanted, outcomeOf, type Outcome } from './outcome.ts'
import type { Query } from './query.ts'

/** One run of the questions, as it is written to a file. */
export interface Run {
  readonly docs: string
  readonly queries: string
  readonly kinds: Readonly<Record<string, Figures>>
  readonly questions: readonly RunQuestion[]
  /** By id of the documents that were found. */
  readonly titles: Readonly<Record<string, string>>
}

interface RunQuestion extends Given, Omit<Query, 'text'> {
  readonly question: string
  readonly outcome: Outcome
  readonly isWanted: boolean
  readonly hitAt1: boolean
  readonly hitAt5: boolean
}

interface RunParts {
  readonly docs: string
  readonly queries: string
  readonly measured: readonly Measured[]
  readonly titles: ReadonlyMap<string, string>
}

export function toRun({ docs, queries, measured, titles }: RunParts): Run {
  return {
    docs,
    queries,
    kinds: Object.fromEntries(figuresByKind(measured)),
    questions: measured.map(toQuestion),
    titles: Object.fromEntries(titles),
  }
}

function toQuestion(measured: Measured): RunQuestion {
  const { query, ...given } = measured
  const { text: question, ...asked } = query
  const outcome = outcomeOf(measured)
  return {
    ...asked,
    question,
    outcome,
    isWanted: isWanted(query, outcome),
    ...given,
    hitAt1: isAmong(query.gold, given.ranked, 1),
    hitAt5: isAmong(query.gold, given.ranked, 5),
  }
}
