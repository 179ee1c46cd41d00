import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setPriority } from 'node:os'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Clock } from '../core/clock.ts'
import type { Log } from '../core/log.ts'
import { busySentence, currentSources, lastAsked } from '../knowledge/index.ts'
import type { Settings } from './settings.ts'

const program = fileURLToPath(new URL('./cli/ingest.ts', import.meta.url))
/** Whoever has a question goes first. */
const lowPriority = 10
const longestLookMs = 60_000
const longestReason = 500

export interface IngestAgain {
  start(): void
  /** Cuts off what is under way: what is in use stays, and what was read until then is used the next time. */
  close(): Promise<void>
}

export interface IngestAgainOptions {
  readonly everyMs: number
  readonly settings: Pick<Settings, 'dataDirectory' | 'knowledgePath' | 'environment'>
  readonly clock: Clock
  readonly log: Log
  /** Whether it is time. */
  readonly lookEveryMs?: number
}

/**
 * Asks the sources again by itself, in a process of its own, so that no turn waits for it; the server takes up what comes of
 * it as it does of any ingest. Of the processes that share a data directory one does it: whoever is first, while it lasts.
 */
export function createIngestAgain(options: IngestAgainOptions): IngestAgain {
  const { everyMs, log, lookEveryMs = Math.min(longestLookMs, everyMs / 4) } = options
  let timer: ReturnType<typeof setInterval> | undefined
  let child: ChildProcess | undefined
  let looking: Promise<void> | undefined

  async function look(): Promise<void> {
    if (!(await isDue(options))) return
    child = startIngest(options.settings)
    await report(child, options)
  }

  return {
    start() {
      timer = setInterval(() => {
        looking ??= look()
          .catch((error: unknown) => {
            log.warn({ err: error }, 'the sources could not be asked again; what is in use stays')
          })
          .finally(() => {
            looking = undefined
          })
      }, lookEveryMs)
    },
    async close() {
      clearInterval(timer)
      child?.kill('SIGKILL')
      await looking
    },
  }
}

/** A saved index, or the sample, comes from nowhere that could be asked. */
async function isDue({ everyMs, settings, clock }: IngestAgainOptions): Promise<boolean> {
  const { dataDirectory, knowledgePath } = settings
  const hasSources =
    knowledgePath === undefined
      ? (await currentSources(dataDirectory)) !== undefined
      : !knowledgePath.endsWith('.idx')
  const last = await lastAsked(dataDirectory)
  return hasSources && (last === undefined || clock.now().getTime() - last.getTime() >= everyMs)
}

function startIngest({
  dataDirectory,
  knowledgePath,
  environment,
}: IngestAgainOptions['settings']): ChildProcess {
  const child = spawn(process.execPath, [program, '--json'], {
    env: {
      ...environment,
      DATA_DIR: dataDirectory,
      ...(knowledgePath !== undefined && { KNOWLEDGE: knowledgePath }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  try {
    if (child.pid !== undefined) setPriority(child.pid, lowPriority)
  } catch {
    // It ended already, or the system does not allow it: then it is as any other.
  }
  return child
}

const shape = z.object({
  outcome: z.string(),
  documents: z.number(),
  added: z.array(z.unknown()),
  changed: z.array(z.unknown()),
  gone: z.array(z.unknown()),
  problems: z.array(z.unknown()),
})

async function report(child: ChildProcess, { log }: IngestAgainOptions): Promise<void> {
  const { stdout, stderr } = child
  if (!stdout || !stderr) throw new Error('The ingest was started without its output.')
  const [output, errors, [code, signal]] = await Promise.all([
    text(stdout),
    text(stderr),
    once(child, 'close') as Promise<[number | null, string | null]>,
  ])
  const said = parseReport(output)
  if (said) {
    const level = code === 0 ? 'info' : 'warn'
    log[level](countsOf(said), 'the sources were asked again')
  } else if (signal === null && errors.trim() !== busySentence) {
    const reason = errors.trim().slice(-longestReason)
    log.warn({ reason }, 'the sources could not be asked again; what is in use stays')
  }
}

function countsOf({ outcome, documents, ...lists }: z.infer<typeof shape>): object {
  const counts = Object.entries(lists).map(([name, list]) => [name, list.length] as const)
  return { outcome, documents, ...Object.fromEntries(counts) }
}

function parseReport(output: string): z.infer<typeof shape> | undefined {
  try {
    return shape.parse(JSON.parse(output))
  } catch {
    // It stopped before it could report: what it said is on its standard error.
    return undefined
  }
}
