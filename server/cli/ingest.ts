import { parseArgs } from 'node:util'
import { systemClock } from '../../core/clock.ts'
import { currentSources, ingest, type IngestReport, type Progress } from '../../knowledge/index.ts'
import { fail } from './fail.ts'
import { ingestLines } from './ingest-lines.ts'
import { withEnvironmentFile } from '../environment.ts'
import { readSettings, type Settings } from '../settings.ts'

const usage = `Use:
  npm run ingest -- <folder, file or address of a site> ...   all of these become what is answered from
  npm run ingest                                              asks what is answered from again
  --dry-run        says what would change, and changes nothing
  --allow-shrink   also when most of what is in use would go
  --json           the whole report, for a program`

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      'allow-shrink': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const settings = readSettings(withEnvironmentFile(process.env), [])
  const isAgain = positionals.length === 0
  const sources = isAgain ? await sourcesInUse(settings) : positionals
  if (sources.length === 0) fail(usage)
  const report = await ingest({
    sources,
    dataDirectory: settings.dataDirectory,
    environment: settings.environment,
    clock: systemClock,
    onProgress: showProgress,
    isDryRun: values['dry-run'],
    mayShrink: values['allow-shrink'],
    leavesPointer: isAgain,
  })
  if (values.json) console.log(JSON.stringify(report, undefined, 2))
  else print(report)
  const isStopped = report.outcome === 'nothing read' || report.outcome === 'would lose too much'
  if (isStopped || report.publication.kind === 'failed') process.exitCode = 1
} catch (error) {
  fail(error)
}

/** As the server has it: what KNOWLEDGE names, else what was ingested last. */
async function sourcesInUse({ knowledgePath, dataDirectory }: Settings): Promise<readonly string[]> {
  return knowledgePath === undefined ? ((await currentSources(dataDirectory)) ?? []) : [knowledgePath]
}

function print(report: IngestReport): void {
  const { output, errors } = ingestLines(report)
  for (const line of errors) console.error(line)
  for (const line of output) console.log(line)
}

/** A model or a site may take minutes; in a file of output it would be a line a second. */
function showProgress({ step, done, total }: Progress): void {
  if (!process.stderr.isTTY) return
  const what = step === 'crawl' ? 'Asked the site for' : 'Made the vectors of'
  const unit = step === 'crawl' ? 'addresses' : 'passages'
  process.stderr.write(`\r${what} ${done} of ${total} ${unit}${done < total ? '' : '\n'}`)
}
