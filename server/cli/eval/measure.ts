import type { AnsweredLine, AskedLine } from '../asking.ts'
import type { Baseline, Measured } from './measured.ts'
import type { Query } from './query.ts'

interface Measuring {
  readonly ask: (line: AskedLine) => Promise<AnsweredLine>
  readonly baseline: ((query: Query) => Baseline) | undefined
  /** After each question, with how many there were. */
  readonly progress: (done: number) => void
}

/** One question after another, so that the times are of one at a time. */
export async function measure(
  queries: readonly Query[],
  { ask, baseline, progress }: Measuring,
): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  for (const query of queries) {
    const { id: _id, kind, sources, ...given } = await ask(query)
    measured.push({
      ...given,
      query,
      answered: kind,
      sources: sources.map(({ id }) => id),
      ...(baseline && { baseline: baseline(query) }),
    })
    progress(measured.length)
  }
  return measured
}
