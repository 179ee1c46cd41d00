import { extname } from 'node:path'
import type { Clock } from '../core/clock.ts'
import { Malformed } from '../core/errors.ts'
import type { Log } from '../core/log.ts'
import { embedSnapshot, fingerprintWith } from './embed-snapshot.ts'
import { loadIndex, saveIndex } from './embedded/index-file.ts'
import { indexFileOf } from './index-place.ts'
import { fingerprintOf, readSnapshot } from './read-snapshot.ts'
import { checkDimension } from './retrieval/question-vectors.ts'
import type { Services } from './services.ts'
import type { Snapshot } from './snapshot.ts'

export interface SourceOptions {
  readonly dataDirectory: string
  readonly clock: Clock
  readonly log: Log
  readonly services: Pick<Services, 'embeddings' | 'embedder'>
}

/** The saved index of a path when the source did not change since, else one that is built and saved. */
export async function openSource(path: string, options: SourceOptions): Promise<Snapshot> {
  const snapshot = (await loadCurrent(path, options)) ?? (await buildFrom(path, options))
  await tryModel(snapshot, options)
  return snapshot
}

/** @throws Malformed when nothing can be read from it. */
export async function buildFrom(path: string, options: SourceOptions): Promise<Snapshot> {
  if (isIndex(path))
    throw new Malformed(`The index ${path} cannot be used; build it again with "npm run ingest".`)
  const { log, dataDirectory } = options
  const read = await readSnapshot(path, options.clock)
  for (const problem of read.about.problems) log.warn({ ...problem }, 'left out of the knowledge')
  if (read.documents.length === 0) throw new Malformed(`No article could be read from ${path}.`)
  const snapshot = await embedIfPossible(read, options)
  await saveIndex(indexFileOf(path, dataDirectory), snapshot).catch((error: unknown) => {
    log.warn({ err: error }, 'the index could not be saved; it is built again at the next start')
  })
  return snapshot
}

/** @throws Malformed where it is of no use to who asks by that model. */
export function checkMadeWith({ vectors }: Snapshot, { embeddings }: SourceOptions['services']): void {
  if (!vectors || !embeddings || vectors.model === embeddings.model) return
  throw new Malformed(
    `The index was made with the embeddings model ${vectors.model} and EMBEDDINGS_MODEL is ${embeddings.model}: set it to the first, or build the index again with "npm run ingest".`,
  )
}

export function fileOf(path: string, { dataDirectory }: Pick<SourceOptions, 'dataDirectory'>): string {
  return isIndex(path) ? path : indexFileOf(path, dataDirectory)
}

function isIndex(path: string): boolean {
  return extname(path) === '.idx'
}

async function loadCurrent(path: string, options: SourceOptions): Promise<Snapshot | undefined> {
  const { log, services } = options
  const loaded = await loadIndex(fileOf(path, options))
  if (loaded.kind === 'unusable')
    log.warn({ reason: loaded.reason }, 'the saved index cannot be used; building it again')
  const fingerprint = isIndex(path) ? '' : await fingerprintOf(path)
  if (loaded.kind !== 'index') return undefined
  const { snapshot } = loaded
  // A source that is gone leaves its index in use.
  if (fingerprint === '') log.warn({}, 'the source of the index is not there; answering from the index alone')
  else if (fingerprintWith(fingerprint, services.embeddings) !== snapshot.about.fingerprint) return undefined
  checkMadeWith(snapshot, services)
  if (services.embeddings && !snapshot.vectors)
    log.warn(
      {},
      'the index has no vectors; questions are found by their words alone until it is ingested again',
    )
  return snapshot
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
