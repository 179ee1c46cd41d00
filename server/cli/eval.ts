import { access } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { withEnvironmentFile } from '../environment.ts'
import { openAsking, type AnsweredLine, type AskedLine } from './asking.ts'
import { fail } from './fail.ts'
import { renderFigures } from './figures-table.ts'
import { figuresByKind, isHit, type Outcome, type Query } from './metrics.ts'
import { readQueries } from './read-queries.ts'

const usage = 'Use: npm run eval -- --docs <folder or file> --queries <file> [--json]'
const sayProgressEveryMs = 2000

try {
  const { values } = parseArgs({
    options: { docs: { type: 'string' }, queries: { type: 'string' }, json: { type: 'boolean' } },
  })
  const { docs, queries: queriesFile } = values
  if (docs === undefined || queriesFile === undefined) fail(usage)
  await access(docs).catch(() => fail(`There is nothing at ${docs}. ${usage}`))
  const queries = await readQueries(queriesFile)
  const asking = await openAsking(withEnvironmentFile(process.env), docs)
  const outcomes = await measure(queries, (line) => asking.ask(line))
  await asking.close()
  if (values.json === true) printJson(outcomes)
  else console.log(renderFigures(figuresByKind(outcomes)))
} catch (error) {
  fail(error)
}

async function measure(
  queries: readonly Query[],
  ask: (line: AskedLine) => Promise<AnsweredLine>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  let saidAt = Date.now()
  for (const query of queries) {
    const { kind, text, sources, ranked, person, elsewhere, ms } = await ask(query)
    outcomes.push({
      query,
      answered: kind,
      text,
      sources: sources.map(({ id }) => id),
      ranked,
      person,
      ms,
      ...(elsewhere !== undefined && { elsewhere }),
    })
    if (Date.now() - saidAt < sayProgressEveryMs) continue
    saidAt = Date.now()
    process.stderr.write(`${outcomes.length} of ${queries.length} questions\n`)
  }
  return outcomes
}

function printJson(outcomes: readonly Outcome[]): void {
  const questions = outcomes.map((outcome) => {
    const { query, ...rest } = outcome
    const { id, text: question, gold, kind } = query
    return { id, question, kind, gold, ...rest, hitAt1: isHit(outcome, 1), hitAt5: isHit(outcome, 5) }
  })
  console.log(JSON.stringify({ kinds: Object.fromEntries(figuresByKind(outcomes)), questions }, null, 2))
}
