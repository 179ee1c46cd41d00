import { isAmong, type Measured } from './measured.ts'
import { outcomeOf, type Outcome } from './outcome.ts'

/** Shares from 0 to 1; undefined where there is no question of that sort. */
export interface Figures {
  readonly n: number
  readonly hitAt1: number | undefined
  readonly hitAt5: number | undefined
  /** Of plain BM25; undefined when it was not measured. */
  readonly baseline: BaselineFigures | undefined
  /** Of the questions with gold. */
  readonly answered: number | undefined
  readonly askedBack: number | undefined
  /** Of the answers given to questions with gold, those that rest on a gold document first. */
  readonly rightAnswers: number | undefined
  /** Of all questions, those that were given an answer that is not right. */
  readonly wrong: number | undefined
  /** Of the questions with gold, those referred to another organisation. */
  readonly sentAway: number | undefined
  /** Of the questions of the kind elsewhere, those referred to the right organisation. */
  readonly referred: number | undefined
  /** Of the questions without gold (handoff and elsewhere apart). */
  readonly refused: number | undefined
  /** Of the questions of the kind handoff. */
  readonly person: number | undefined
  readonly p50Ms: number
  readonly p95Ms: number
}

/** With the question alone, and with all that was said before it. */
export interface BaselineFigures {
  readonly hitAt1: number | undefined
  readonly hitAt5: number | undefined
  readonly saidHitAt1: number | undefined
  readonly saidHitAt5: number | undefined
}

export function figuresOf(measured: readonly Measured[]): Figures {
  const answerable = measured.filter(({ query }) => query.gold.length > 0)
  const answered = answerable.filter((one) => one.answered === 'grounded')
  const ofKind = (kind: string): readonly Measured[] => measured.filter(({ query }) => query.kind === kind)
  const outside = measured.filter(
    ({ query: { gold, kind } }) => gold.length === 0 && kind !== 'handoff' && kind !== 'elsewhere',
  )
  const times = measured.map(({ ms }) => ms).sort((one, other) => one - other)
  return {
    n: measured.length,
    hitAt1: hitsOf(answerable, ({ ranked }) => ranked, 1),
    hitAt5: hitsOf(answerable, ({ ranked }) => ranked, 5),
    baseline: baselineOf(answerable),
    answered: share(answerable, (one) => one.answered === 'grounded'),
    askedBack: share(answerable, (one) => one.answered === 'ask'),
    rightAnswers: share(answered, ({ sources, query }) => query.gold.includes(sources[0] ?? '')),
    wrong: share(measured, cameTo('wrong')),
    sentAway: share(answerable, cameTo('sent away')),
    referred: share(ofKind('elsewhere'), cameTo('referred')),
    refused: share(outside, (one) => one.answered === 'unknown'),
    person: share(ofKind('handoff'), cameTo('person')),
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
  }
}

/** The figures of each kind in order of appearance, of the single answerable questions, and of all. */
export function figuresByKind(measured: readonly Measured[]): readonly (readonly [string, Figures])[] {
  const kinds = [...new Set(measured.map(({ query }) => query.kind))]
  const single = measured.filter(({ query }) => query.gold.length > 0 && query.history.length === 0)
  return [
    ...kinds.map((kind) => [kind, figuresOf(measured.filter(({ query }) => query.kind === kind))] as const),
    ['single answerable', figuresOf(single)],
    ['all', figuresOf(measured)],
  ]
}

function baselineOf(answerable: readonly Measured[]): BaselineFigures | undefined {
  const compared = answerable.filter(({ baseline }) => baseline !== undefined)
  if (compared.length === 0) return undefined
  const question = ({ baseline }: Measured): readonly string[] => baseline?.question ?? []
  const conversation = ({ baseline }: Measured): readonly string[] => baseline?.conversation ?? []
  return {
    hitAt1: hitsOf(compared, question, 1),
    hitAt5: hitsOf(compared, question, 5),
    saidHitAt1: hitsOf(compared, conversation, 1),
    saidHitAt5: hitsOf(compared, conversation, 5),
  }
}

function hitsOf(
  answerable: readonly Measured[],
  rankingOf: (one: Measured) => readonly string[],
  depth: number,
): number | undefined {
  return share(answerable, (one) => isAmong(one.query.gold, rankingOf(one), depth))
}

function cameTo(outcome: Outcome): (one: Measured) => boolean {
  return (one) => outcomeOf(one) === outcome
}

function share(measured: readonly Measured[], holds: (one: Measured) => boolean): number | undefined {
  return measured.length === 0 ? undefined : measured.filter(holds).length / measured.length
}

/** Nearest rank. */
function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0
}
