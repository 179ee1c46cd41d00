import { extname } from 'node:path'
import type { Clock } from '../core/clock.ts'
import { Malformed } from '../core/errors.ts'
import type { Log } from '../core/log.ts'
import { embedSnapshot, fingerprintWith } from './embed-snapshot.ts'
import { loadIndex } from './embedded/index-file.ts'
import { indexFileOf } from './index-place.ts'
import { crawledSite } from './ingesting/read-site.ts'
import { saveParts } from './ingesting/save-parts.ts'
import { isSite } from './ingesting/source.ts'
import { fingerprintOf, stampOfPath, stampSource } from './ingesting/stamp-source.ts'
import { wouldLoseTooMuch } from './ingesting/would-lose-too-much.ts'
import { readSnapshot } from './read-snapshot.ts'
import type { KnowledgeParts } from './read-snapshot.ts'
import { checkDimension } from './retrieval/question-vectors.ts'
import type { Services } from './services.ts'
import type { Snapshot } from './snapshot.ts'

export interface SourceOptions {
  readonly dataDirectory: string
  readonly clock: Clock
  readonly log: Log
  readonly services: Pick<Services, 'embeddings' | 'embedder'>
}

/**
 * The saved index of these sources when they did not change since, else one that is built and saved. Of a site it reads
 * what is kept of the last time it was asked: a start waits for nobody.
 */
export async function openSource(sources: readonly string[], options: SourceOptions): Promise<Snapshot> {
  const saved = await loadSaved(sources, options)
  const isInUse = saved && (isIndex(sources) || (await isCurrent(saved, options)))
  const snapshot = isInUse ? saved : await buildFrom(sources, options, saved)
  checkMadeWith(snapshot, options.services)
  if (options.services.embeddings && !snapshot.vectors && isInUse)
    options.log.warn(
      {},
      'the index has no vectors; questions are found by their words alone until it is ingested again',
    )
  await tryModel(snapshot, options)
  return snapshot
}

/**
 * @param before what was saved, which stays when most of it would go
 * @throws Malformed when nothing can be read from them.
 */
export async function buildFrom(
  sources: readonly string[],
  options: SourceOptions,
  before?: Snapshot,
): Promise<Snapshot> {
  if (isIndex(sources))
    throw new Malformed(`The index ${sources.join()} cannot be used; build it again with "npm run ingest".`)
  const { log, dataDirectory } = options
  const readSite = crawledSite(dataDirectory)
  const stamped = []
  for (const source of sources) stamped.push(await stampSource(source, readSite))
  const read = await readSnapshot(stamped, options.clock)
  for (const problem of read.residents.about.problems) log.warn({ ...problem }, 'left out of the knowledge')
  if (read.residents.documents.length === 0) throw nothingIn(sources)
  if (before && wouldLoseTooMuch(before, read.residents)) {
    log.warn(
      { documents: before.documents.length, found: read.residents.documents.length },
      'most of the knowledge would go, so the saved index stays in use; if it may, "npm run ingest -- --allow-shrink"',
    )
    return before
  }
  const made = { ...read, residents: await embedIfPossible(read.residents, options) }
  await saveIfPossible(sources, made, options)
  return made.residents
}

function nothingIn(sources: readonly string[]): Malformed {
  const advice = sources.some(isSite) ? ' Ask a site with "npm run ingest" first.' : ''
  return new Malformed(`No article could be read from ${sources.join(', ')}.${advice}`)
}

async function saveIfPossible(
  sources: readonly string[],
  made: KnowledgeParts,
  { dataDirectory, log }: SourceOptions,
): Promise<void> {
  await saveParts(indexFileOf(sources, dataDirectory), made, dataDirectory).catch((error: unknown) => {
    log.warn({ err: error }, 'the index could not be saved; it is built again at the next start')
  })
}

/** @throws Malformed where it is of no use to who asks by that model. */
export function checkMadeWith({ vectors }: Snapshot, { embeddings }: SourceOptions['services']): void {
  if (!vectors || !embeddings || vectors.model === embeddings.model) return
  throw new Malformed(
    `The index was made with the embeddings model ${vectors.model} and EMBEDDINGS_MODEL is ${embeddings.model}: set it to the first, or build the index again with "npm run ingest".`,
  )
}

export function fileOf(
  sources: readonly string[],
  { dataDirectory }: Pick<SourceOptions, 'dataDirectory'>,
): string {
  const [first = ''] = sources
  return isIndex(sources) ? first : indexFileOf(sources, dataDirectory)
}

function isIndex([first = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && extname(first) === '.idx'
}

async function loadSaved(sources: readonly string[], options: SourceOptions): Promise<Snapshot | undefined> {
  const loaded = await loadIndex(fileOf(sources, options))
  if (loaded.kind === 'unusable')
    options.log.warn({ reason: loaded.reason }, 'the saved index cannot be used; building it again')
  return loaded.kind === 'index' ? loaded.snapshot : undefined
}

/** A source that is gone leaves its index in use. A site is asked by an ingest only, which writes the index itself. */
async function isCurrent({ about }: Snapshot, { log, services }: SourceOptions): Promise<boolean> {
  const now = []
  for (const { source, stamp } of about.sources ?? []) {
    const found = isSite(source) ? stamp : await stampOfPath(source)
    if (found === '') log.warn({}, 'a source of the index is not there; answering from the index alone')
    now.push({ source, stamp: found || stamp })
  }
  return fingerprintWith(fingerprintOf(now), services.embeddings) === about.fingerprint
}

/** What was read without vectors has another fingerprint, so that the next start tries again. */
async function embedIfPossible(read: Snapshot, options: SourceOptions): Promise<Snapshot> {
  const { dataDirectory, log, services } = options
  if (!services.embedder) return read
  try {
    return await embedSnapshot(read, { embedder: services.embedder, directory: dataDirectory })
  } catch (error) {
    log.warn(
      { reason: reasonOf(error) },
      'there are no vectors of the knowledge; questions are found by their words alone',
    )
    return read
  }
}

/** Has it loaded before somebody asks, and sees that it gives what the index is made of. */
async function tryModel({ vectors }: Snapshot, { services, log }: SourceOptions): Promise<void> {
  if (!vectors || !services.embedder) return
  const vector = await services.embedder.embedQuestion('Waar kan ik terecht?').catch((error: unknown) => {
    log.warn(
      { reason: reasonOf(error) },
      'the embeddings model does not answer; until it does, questions are found by their words alone',
    )
  })
  if (vector) checkDimension(vector.length, vectors.dimension)
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown'
}
