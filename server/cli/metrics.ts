/** One question of a set: the format of `queries.jsonl`. */
export interface Query {
  readonly id: string
  readonly text: string
  /** Documents that answer it; empty when nothing does. */
  readonly gold: readonly string[]
  readonly kind: string
  /** Of the kind `elsewhere`: who does it. */
  readonly organisation?: string
  readonly history: readonly { readonly from: 'resident' | 'balie'; readonly text: string }[]
}

/** What came of one question. */
export interface Outcome {
  readonly query: Query
  readonly answered: 'grounded' | 'ask' | 'unknown'
  readonly text: string
  /** Document ids of the answer. */
  readonly sources: readonly string[]
  readonly ranked: readonly string[]
  readonly person: boolean
  /** The organisation it was referred to. */
  readonly elsewhere?: string
  readonly ms: number
}

/** Shares from 0 to 1; undefined where there is no question of that sort. */
export interface Figures {
  readonly n: number
  readonly hitAt1: number | undefined
  readonly hitAt5: number | undefined
  /** Of the questions with gold. */
  readonly answered: number | undefined
  readonly askedBack: number | undefined
  /** Of the answers given to questions with gold, those that rest on a gold document first. */
  readonly rightAnswers: number | undefined
  /** Of the questions of the kind elsewhere, those referred to the right organisation. */
  readonly referred: number | undefined
  /** Of the questions without gold (handoff and elsewhere apart). */
  readonly refused: number | undefined
  /** Of the questions of the kind handoff. */
  readonly person: number | undefined
  readonly p50Ms: number
  readonly p95Ms: number
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const answerable = outcomes.filter(({ query }) => query.gold.length > 0)
  const answered = answerable.filter((outcome) => outcome.answered === 'grounded')
  const handoffs = outcomes.filter(({ query }) => query.kind === 'handoff')
  const elsewhere = outcomes.filter(({ query }) => query.kind === 'elsewhere')
  const outside = outcomes.filter(
    ({ query: { gold, kind } }) => gold.length === 0 && kind !== 'handoff' && kind !== 'elsewhere',
  )
  const times = outcomes.map(({ ms }) => ms).sort((one, other) => one - other)
  return {
    n: outcomes.length,
    hitAt1: share(answerable, (outcome) => isHit(outcome, 1)),
    hitAt5: share(answerable, (outcome) => isHit(outcome, 5)),
    answered: share(answerable, (outcome) => outcome.answered === 'grounded'),
    askedBack: share(answerable, (outcome) => outcome.answered === 'ask'),
    rightAnswers: share(answered, ({ sources, query }) => query.gold.includes(sources[0] ?? '')),
    referred: share(elsewhere, isReferred),
    refused: share(outside, (outcome) => outcome.answered === 'unknown'),
    person: share(handoffs, (outcome) => outcome.person),
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
  }
}

/** The figures of each kind in order of appearance, of the single answerable questions, and of all. */
export function figuresByKind(outcomes: readonly Outcome[]): readonly (readonly [string, Figures])[] {
  const kinds = [...new Set(outcomes.map(({ query }) => query.kind))]
  const single = outcomes.filter(({ query }) => query.gold.length > 0 && query.history.length === 0)
  return [
    ...kinds.map((kind) => [kind, figuresOf(outcomes.filter(({ query }) => query.kind === kind))] as const),
    ['single answerable', figuresOf(single)],
    ['all', figuresOf(outcomes)],
  ]
}

export function isHit({ query, ranked }: Outcome, depth: number): boolean {
  return ranked.slice(0, depth).some((id) => query.gold.includes(id))
}

/** "KvK" is "KVK", and "Dienst Toeslagen" is "Dienst Toeslagen (Belastingdienst)". */
function isReferred({ query: { organisation = '' }, elsewhere = '' }: Outcome): boolean {
  const [said, wanted] = [elsewhere.toLowerCase(), organisation.toLowerCase()]
  return wanted !== '' && (said.includes(wanted) || (said !== '' && wanted.includes(said)))
}

function share(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number | undefined {
  return outcomes.length === 0 ? undefined : outcomes.filter(holds).length / outcomes.length
}

/** Nearest rank. */
function percentile(sorted: readonly number[], part: number): number {
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0
}
