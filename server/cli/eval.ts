import { access, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { systemClock } from '../../core/clock.ts'
import { withEnvironmentFile } from '../environment.ts'
import { openAsking } from './asking.ts'
import { chooseQueries } from './eval/choose-queries.ts'
import { compareRuns, type Comparison } from './eval/compare-runs.ts'
import { renderComparison } from './eval/comparison-lines.ts'
import { baselineLegend, legend, renderFigures } from './eval/figures-table.ts'
import { figuresByKind } from './eval/figures.ts'
import type { Measured } from './eval/measured.ts'
import { measure } from './eval/measure.ts'
import { parseEvalOptions, type EvalOptions } from './eval/parse-eval-options.ts'
import type { Query } from './eval/query.ts'
import { questionsLegend, renderQuestion } from './eval/question-lines.ts'
import { readBaseline } from './eval/read-baseline.ts'
import { readQueries } from './eval/read-queries.ts'
import { readRun } from './eval/read-run.ts'
import { toRun } from './eval/run.ts'
import { renderWritten } from './eval/written-line.ts'
import { fail } from './fail.ts'

const sayProgressEveryMs = 2000

interface Evaluated {
  readonly measured: readonly Measured[]
  /** By id, of the documents that were found. */
  readonly titles: ReadonlyMap<string, string>
}

try {
  await evaluate(parseEvalOptions(process.argv.slice(2)))
} catch (error) {
  fail(error)
}

/** What cannot be read or written is said before the measuring, which takes long. */
async function evaluate(options: EvalOptions): Promise<void> {
  const { docs, save, against } = options
  await access(docs).catch(() => fail(`There is nothing to answer from at ${docs}.`))
  if (save !== undefined)
    await access(dirname(save)).catch(() => fail(`There is no folder to save ${save} in.`))
  const queries = chooseQueries(await readQueries(options.queries), options)
  const earlier = against === undefined ? undefined : await readRun(against)
  const evaluated = await measureAll(queries, options)
  const comparison = earlier && compareRuns(earlier, evaluated.measured)
  if (save !== undefined) await writeFile(save, `${toJson(evaluated, options)}\n`)
  print(evaluated, comparison, options)
}

async function measureAll(queries: readonly Query[], options: EvalOptions): Promise<Evaluated> {
  const today = systemClock.now().toISOString().slice(0, 10)
  const baseline = options.showsBaseline ? await readBaseline(options.docs, today) : undefined
  const asking = await openAsking(withEnvironmentFile(process.env), options.docs)
  try {
    const progress = createProgress(queries.length)
    const measured = await measure(queries, { ask: (line) => asking.ask(line), baseline, progress })
    return { measured, titles: await asking.titlesOf(measured.flatMap(({ ranked }) => ranked)) }
  } finally {
    await asking.close()
  }
}

function createProgress(total: number): (done: number) => void {
  let saidAt = Date.now()
  return (done) => {
    if (Date.now() - saidAt < sayProgressEveryMs) return
    saidAt = Date.now()
    process.stderr.write(`${done} of ${total} questions\n`)
  }
}

function print(evaluated: Evaluated, comparison: Comparison | undefined, options: EvalOptions): void {
  const { measured, titles } = evaluated
  if (options.shows === 'json') {
    console.log(toJson(evaluated, options, comparison))
    return
  }
  if (options.shows === 'questions')
    console.log([questionsLegend, ...measured.map((one) => renderQuestion(one, titles)), ''].join('\n\n'))
  console.log(`${renderFigures(figuresByKind(measured))}\n\n${legend}`)
  if (options.showsBaseline) console.log(baselineLegend)
  const written = renderWritten(measured)
  if (written !== '') console.log(`\n${written}`)
  if (comparison) console.log(`\n${renderComparison(comparison, options.against ?? '')}`)
}

function toJson(
  { measured, titles }: Evaluated,
  { docs, queries }: EvalOptions,
  comparison?: Comparison,
): string {
  const run = toRun({ docs, queries, measured, titles })
  return JSON.stringify({ ...run, ...(comparison && { comparison }) }, null, 2)
}
