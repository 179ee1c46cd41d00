import { join } from 'node:path'
import type { Environment } from '../core/channel.ts'
import type { Clock } from '../core/clock.ts'
import type { Problem } from './article.ts'
import { embedSnapshot } from './embed-snapshot.ts'
import { indexFileOf, pointAt } from './index-place.ts'
import { isUntouched, saysTheSame } from './ingesting/is-unchanged.ts'
import { loadBefore } from './ingesting/load-before.ts'
import type { Before } from './ingesting/load-before.ts'
import { noteAsked } from './ingesting/last-asked.ts'
import { oneAtATime } from './ingesting/one-at-a-time.ts'
import type { Progress } from './ingesting/progress.ts'
import { openSites } from './ingesting/read-site.ts'
import { reportOf, vectorsOf } from './ingesting/report.ts'
import type { IngestReport, Outcome, Publication } from './ingesting/report.ts'
import { saveParts } from './ingesting/save-parts.ts'
import { nameSource } from './ingesting/source.ts'
import { stampSource } from './ingesting/stamp-source.ts'
import type { Stamped } from './ingesting/stamp-source.ts'
import { wouldLoseTooMuch } from './ingesting/would-lose-too-much.ts'
import { openQdrant } from './qdrant/open-qdrant.ts'
import { publish } from './qdrant/publish.ts'
import { readSnapshot } from './read-snapshot.ts'
import type { KnowledgeParts } from './read-snapshot.ts'
import { IndexFault } from './retrieval/index-fault.ts'
import { parseServicesSettings } from './services.ts'
import type { ServicesSettings } from './services.ts'
import type { Snapshot } from './snapshot.ts'
import { todayIn } from './today-in.ts'
import { openEmbedder } from './vectors/open-embedder.ts'

export interface IngestOptions {
  /** Folders, files and addresses of sites; of two documents with one id the first stays. */
  readonly sources: readonly string[]
  readonly dataDirectory: string
  readonly clock: Clock
  /** For EMBEDDINGS, QDRANT_URL and CRAWL_...; without it there is neither of the first two. */
  readonly environment?: Environment
  readonly onProgress?: (progress: Progress) => void
  /** Says what would change, and writes, embeds and publishes nothing. */
  readonly isDryRun?: boolean
  /** Also when most of what is in use would go. */
  readonly mayShrink?: boolean
  /** What is used when no path is given stays as it is. */
  readonly leavesPointer?: boolean
}

/**
 * Builds the index of the sources, saves it, makes it the one that is used when no path is given, and publishes it. Where
 * nothing changed it writes nothing. Cut off, it leaves what was in use, and what it had crawled and embedded is used the
 * next time.
 * @throws Error, Unavailable or Malformed in a sentence; never for what Qdrant did
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  const settings = parseServicesSettings(options.environment ?? {})
  const run: Run = { ...options, settings, sources: [...new Set(options.sources.map(nameSource))] }
  if (options.isDryRun === true) return runOnce(run)
  return oneAtATime(join(options.dataDirectory, 'ingest', 'lock'), async () => {
    await noteAsked(options.dataDirectory, options.clock)
    return runOnce(run)
  })
}

interface Run extends IngestOptions {
  readonly settings: ServicesSettings
}

async function runOnce(run: Run): Promise<IngestReport> {
  const { sources, dataDirectory, settings, clock } = run
  await using sites = await openSites(run)
  const stamped: Stamped[] = []
  for (const source of sources) stamped.push(await stampSource(source, sites.read))
  const before = await loadBefore(sources, dataDirectory)
  const asked = { before, problems: stamped.flatMap(({ problems }) => problems) }
  const own = before.isOfSameSources ? before.parts : undefined
  if (own && isUntouched(own.residents.about, stamped, settings.embeddings))
    return await keep(own, asked, run)
  const read = await readSnapshot(stamped, clock)
  const same = { after: read.residents.about, stamped, embeddings: settings.embeddings }
  if (own && saysTheSame(own.residents.about, same)) return await keep(own, asked, run)
  const would = report({ ...asked, after: read, outcome: 'dry run' }, run)
  const whyNot = whyNotSave(before, read, run)
  return whyNot ? { ...would, outcome: whyNot } : { ...would, ...(await save(read, run)) }
}

const none: Publication = { kind: 'none' }

/** undefined: it may be saved. */
function whyNotSave(before: Before, after: KnowledgeParts, run: Run): Outcome | undefined {
  if (after.residents.documents.length === 0) return 'nothing read'
  const losesTooMuch = before.parts && wouldLoseTooMuch(before.parts.residents, after.residents)
  if (losesTooMuch === true && run.mayShrink !== true) return 'would lose too much'
  return run.isDryRun === true ? 'dry run' : undefined
}

/** It may never have been published, or be lost there; what is there already is left as it is. */
async function keep(own: KnowledgeParts, asked: Asked, run: Run): Promise<IngestReport> {
  if (run.isDryRun !== true) await point(run)
  const publication = run.isDryRun === true ? none : await tryToPublish(own.residents, run)
  return { ...report({ ...asked, after: own, outcome: 'unchanged' }, run), publication }
}

async function save(read: KnowledgeParts, run: Run): Promise<Partial<IngestReport>> {
  const { sources, dataDirectory } = run
  const residents = await embedIfSet(read.residents, run)
  await saveParts(indexFileOf(sources, dataDirectory), { ...read, residents }, dataDirectory)
  await point(run)
  // After it was saved: what is in the file is what answers, whatever becomes of the rest.
  const publication = await tryToPublish(residents, run)
  return { outcome: 'saved', vectors: residents.vectors && vectorsOf(residents.vectors), publication }
}

async function point({ sources, dataDirectory, leavesPointer }: Run): Promise<void> {
  if (leavesPointer !== true) await pointAt(sources, dataDirectory)
}

async function embedIfSet(read: Snapshot, { settings, dataDirectory, onProgress }: Run): Promise<Snapshot> {
  if (!settings.embeddings) return read
  const embedder = await openEmbedder(settings.embeddings)
  try {
    return await embedSnapshot(read, {
      embedder,
      directory: dataDirectory,
      ...(onProgress && {
        onProgress: (done, total) => {
          onProgress({ step: 'vectors', done, total })
        },
      }),
    })
  } finally {
    embedder.close()
  }
}

async function tryToPublish(snapshot: Snapshot, { settings, clock }: Run): Promise<Publication> {
  if (!settings.qdrant) return none
  const qdrant = await openQdrant(settings.qdrant)
  const { signal } = new AbortController()
  try {
    return await publish({ snapshot, qdrant, prefix: settings.qdrant.collection, clock, signal })
  } catch (error) {
    if (error instanceof IndexFault) return { kind: 'failed', reason: error.message }
    throw error
  }
}

interface Asked {
  readonly before: Before
  /** Of asking, of now; those of reading are kept with what was read. */
  readonly problems: readonly Problem[]
}

interface Done extends Asked {
  readonly after: KnowledgeParts
  readonly outcome: Outcome
}

function report({ before, problems, after, outcome }: Done, { clock }: Run): IngestReport {
  const today = todayIn(clock)
  const made = reportOf(before.parts, after, { outcome, today })
  return { ...made, problems: [...problems, ...made.problems] }
}
