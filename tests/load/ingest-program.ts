/** One ingest in a process of its own, so that its memory is its own: ingest-load.ts starts it. */
import { systemClock } from '../../core/clock.ts'
import { ingest } from '../../knowledge/index.ts'

/** What one ingest took. */
export interface IngestFigures {
  readonly outcome: string
  readonly passages: number
  readonly ms: number
  /** The most it had at once. */
  readonly residentMb: number
}

const [, , source = '', dataDirectory = ''] = process.argv
const startedAt = performance.now()
const { outcome, passages } = await ingest({ sources: [source], dataDirectory, clock: systemClock })
const figures: IngestFigures = {
  outcome,
  passages,
  ms: performance.now() - startedAt,
  residentMb: process.resourceUsage().maxRSS / 1024,
}
console.log(JSON.stringify(figures))
