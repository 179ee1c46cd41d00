import { parseArgs } from 'node:util'
import { systemClock } from '../../core/clock.ts'
import { ingest, type IngestReport, type Progress, type Publication } from '../../knowledge/index.ts'
import { fail } from './fail.ts'
import { withEnvironmentFile } from '../environment.ts'
import { readSettings } from '../settings.ts'

const usage = 'Use: npm run ingest -- <folder of Markdown, or file of JSON lines>'

try {
  const { positionals } = parseArgs({ allowPositionals: true })
  const [path] = positionals
  if (path === undefined || positionals.length > 1) fail(usage)
  const { dataDirectory, environment } = readSettings(withEnvironmentFile(process.env), [])
  const report = await ingest({
    sources: [path],
    dataDirectory,
    environment,
    clock: systemClock,
    onProgress: showProgress,
  })
  print(report)
  if (report.documents === 0 || report.publication.kind === 'failed') process.exitCode = 1
} catch (error) {
  fail(error)
}

function print(report: IngestReport): void {
  for (const { file, line, reason } of report.problems) {
    console.error(`Left out: ${file}${line === undefined ? '' : `:${line}`} ${reason}`)
  }
  for (const id of report.expired) console.error(`Left out: ${id} is no longer valid`)
  if (report.documents === 0) {
    console.error('Nothing could be read; the index that was there stays in use.')
    return
  }
  const counts = [
    `${report.documents} documents in ${report.passages} passages`,
    `${report.added.length} new`,
    `${report.changed.length} changed`,
    `${report.gone.length} gone`,
    `${report.expired.length} expired`,
    `${report.problems.length} left out`,
  ]
  console.log(`${counts.join(', ')}.`)
  if (report.gone.length > 0) console.log(`Gone: ${report.gone.slice(0, 20).join(', ')}`)
  const { vectors } = report
  if (vectors) console.log(`Each passage has a vector of ${vectors.model}, of ${vectors.dimension} numbers.`)
  printPublication(report.publication)
}

function printPublication(publication: Publication): void {
  switch (publication.kind) {
    case 'none':
      return
    case 'uploaded':
      console.log(`Published to Qdrant as ${publication.collection}.`)
      return
    case 'there already':
      console.log(`Published to Qdrant as ${publication.collection}, which was there already.`)
      return
    case 'failed':
      console.error(
        `Not published to Qdrant. ${publication.reason}\nThe index is saved here, and a server answers from it.`,
      )
  }
}

/** A model may take minutes; in a file of output it would be a line a second. */
function showProgress({ done, total }: Progress): void {
  if (!process.stderr.isTTY) return
  process.stderr.write(`\rMade the vectors of ${done} of ${total} passages${done < total ? '' : '\n'}`)
}
