import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { systemClock } from '../../core/clock.ts'
import { silentLog } from '../../core/log.ts'
import { openKnowledge, readArticles } from '../../knowledge/index.ts'
import type { Article } from '../../knowledge/index.ts'
import type { Row } from './bench-report.ts'
import type { IngestFigures } from './ingest-program.ts'
import { createArticles } from './retrieval-articles.ts'
import { readSample } from './retrieval-sets.ts'

const program = fileURLToPath(new URL('./ingest-program.ts', import.meta.url))
const sizes = [1_000, 20_000]
const rounds = 3
const askEveryMs = 10
const longestMs = 120_000
const changing = { id: 'zwemabonnement', title: 'Zwemabonnement', keywords: [] }

/** What it costs to take the knowledge in, and how soon a page that changed is answered from. */
export async function measureIngest(): Promise<readonly Row[]> {
  const { documents } = await readSample()
  const { articles } = await readArticles(documents)
  const rows: Row[] = []
  for (const size of sizes) rows.push(...(await measureSize(size, createArticles(articles, size))))
  return rows
}

async function measureSize(size: number, articles: readonly Article[]): Promise<readonly Row[]> {
  const directory = await mkdtemp(join(tmpdir(), 'balie-bench-'))
  const place = { source: join(directory, 'docs.jsonl'), dataDirectory: join(directory, 'data') }
  try {
    await write(place.source, articles, 0)
    const whole = await ingestOnce(place)
    const again = await ingestOnce(place)
    if (again.outcome !== 'unchanged') throw new Error(`The second ingest was ${again.outcome}.`)
    const taken = await untilInUse(place, articles)
    return rowsOf(size, { whole, again, taken })
  } finally {
    await rm(directory, { recursive: true })
  }
}

interface Place {
  readonly source: string
  readonly dataDirectory: string
}

interface Taken {
  readonly ms: number
  /** The longest that nobody was answered. */
  readonly stallMs: number
}

async function ingestOnce({ source, dataDirectory }: Place): Promise<IngestFigures> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, source, dataDirectory])
  return JSON.parse(stdout) as IngestFigures
}

/** From the change on the disk to its version in use in a process that is asked all the time; the middle of some. */
async function untilInUse(place: Place, articles: readonly Article[]): Promise<Taken> {
  const { dataDirectory, source } = place
  const knowledge = await openKnowledge({ path: source, dataDirectory, clock: systemClock, log: silentLog })
  const ask = (): Promise<unknown> =>
    knowledge.consult({ text: 'Wat kost een paspoort?', language: 'nl', history: [] })
  const taken: Taken[] = []
  try {
    for (let round = 1; round <= rounds; round++) {
      await ask()
      const before = knowledge.version
      const delay = monitorEventLoopDelay({ resolution: 5 })
      delay.enable()
      const startedAt = performance.now()
      await write(source, articles, round)
      const ingesting = ingestOnce(place)
      while (knowledge.version === before && performance.now() - startedAt < longestMs) {
        await ask()
        await setTimeout(askEveryMs)
      }
      taken.push({ ms: performance.now() - startedAt, stallMs: delay.max / 1e6 })
      await ingesting
    }
  } finally {
    await knowledge.close()
  }
  return taken.toSorted((one, other) => one.ms - other.ms)[Math.floor(rounds / 2)] ?? { ms: 0, stallMs: 0 }
}

function write(file: string, articles: readonly Article[], round: number): Promise<void> {
  const changed = { ...changing, text: `Een zwemabonnement kost € ${100 + round} voor een jaar.` }
  return writeFile(file, [...articles, changed].map(toLine).join('\n'))
}

function toLine({ id, title, text, keywords }: Article): string {
  return JSON.stringify({ doc_id: id, title, text, subjects: keywords })
}

function rowsOf(
  size: number,
  { whole, again, taken }: { whole: IngestFigures; again: IngestFigures; taken: Taken },
): readonly Row[] {
  const passages = `I1 ${size.toLocaleString('en')} passages`
  const perSecond = (whole.passages / whole.ms) * 1_000
  return [
    [
      `${passages}: ingested, passages a second, most memory resident`,
      `${(whole.ms / 1_000).toFixed(1)} s, ${perSecond.toFixed(0)}, ${whole.residentMb.toFixed(0)} MB`,
      '',
    ],
    [`${passages}: ingested again, nothing changed`, `${again.ms.toFixed(0)} ms`, ''],
    [
      `${passages}: from a page that changed to its version in use, and the longest stall meanwhile`,
      `${(taken.ms / 1_000).toFixed(1)} s, ${taken.stallMs.toFixed(0)} ms`,
      '',
    ],
  ]
}
