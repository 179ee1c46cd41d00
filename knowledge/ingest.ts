import type { Environment } from '../core/channel.ts'
import type { Clock } from '../core/clock.ts'
import type { Problem } from './article.ts'
import { embedSnapshot } from './embed-snapshot.ts'
import { loadIndex, saveIndex } from './embedded/index-file.ts'
import { indexFileOf, pointAt } from './index-place.ts'
import { openQdrant } from './qdrant/open-qdrant.ts'
import { publish } from './qdrant/publish.ts'
import type { Published } from './qdrant/publish.ts'
import type { QdrantSettings } from './qdrant/settings.ts'
import { readSnapshot } from './read-snapshot.ts'
import { IndexFault } from './retrieval/index-fault.ts'
import { parseServicesSettings } from './services.ts'
import type { Snapshot } from './snapshot.ts'
import { openEmbedder } from './vectors/open-embedder.ts'
import type { OnProgress } from './vectors/open-embedder.ts'
import type { EmbeddingsSettings } from './vectors/settings.ts'

/** What an ingest did, by document id. */
export interface IngestReport {
  readonly documents: number
  readonly passages: number
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly gone: readonly string[]
  readonly expired: readonly string[]
  readonly problems: readonly Problem[]
  /** Of each passage, when EMBEDDINGS is set. */
  readonly vectors: { readonly model: string; readonly dimension: number } | undefined
  readonly publication: Publication
}

/** What became of it at Qdrant. */
export type Publication =
  /** QDRANT_URL is not set, or there was nothing to publish. */
  { readonly kind: 'none' } | Published | { readonly kind: 'failed'; readonly reason: string }

export interface IngestOptions {
  /** A folder of Markdown, or a file of JSON lines. */
  readonly path: string
  readonly dataDirectory: string
  readonly clock: Clock
  /** For EMBEDDINGS and QDRANT_URL; without it there is neither. */
  readonly environment?: Environment
  /** Of the passages, how many have their vector. */
  readonly onProgress?: OnProgress
}

/**
 * Builds the index of a path, saves it, makes it the one that is used when no path is given, and publishes it.
 * Nothing readable, or no vectors to be had: nothing is saved, the index that was there stays.
 * @throws Error, Unavailable or Malformed in a sentence; never for what Qdrant did
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  const settings = parseServicesSettings(options.environment ?? {})
  const file = indexFileOf(options.path, options.dataDirectory)
  const old = await loadIndex(file)
  const read = await readSnapshot(options.path, options.clock)
  const before = old.kind === 'index' ? old.snapshot : undefined
  if (read.documents.length === 0) return reportOf(before, read, { kind: 'none' })
  const made = settings.embeddings ? await embed(read, settings.embeddings, options) : read
  await saveIndex(file, made)
  await pointAt(options.path, options.dataDirectory)
  // After it was saved: what is in the file is what answers, whatever becomes of the rest.
  const publication = settings.qdrant ? await tryToPublish(made, settings.qdrant, options) : none
  return reportOf(before, made, publication)
}

const none: Publication = { kind: 'none' }

async function embed(
  read: Snapshot,
  settings: EmbeddingsSettings,
  { dataDirectory, onProgress }: IngestOptions,
): Promise<Snapshot> {
  const embedder = await openEmbedder(settings)
  try {
    return await embedSnapshot(read, {
      embedder,
      directory: dataDirectory,
      ...(onProgress && { onProgress }),
    })
  } finally {
    embedder.close()
  }
}

async function tryToPublish(
  snapshot: Snapshot,
  settings: QdrantSettings,
  { clock }: IngestOptions,
): Promise<Publication> {
  const qdrant = await openQdrant(settings)
  const { signal } = new AbortController()
  try {
    return await publish({ snapshot, qdrant, prefix: settings.collection, clock, signal })
  } catch (error) {
    if (error instanceof IndexFault) return { kind: 'failed', reason: error.message }
    throw error
  }
}

function reportOf(old: Snapshot | undefined, made: Snapshot, publication: Publication): IngestReport {
  const before = new Map(old?.documents.map(({ id, version }) => [id, version]))
  const after = new Set(made.documents.map(({ id }) => id))
  const { vectors } = made
  return {
    documents: made.documents.length,
    passages: made.passages.length,
    added: made.documents.filter(({ id }) => !before.has(id)).map(({ id }) => id),
    changed: made.documents
      .filter(({ id, version }) => before.has(id) && before.get(id) !== version)
      .map(({ id }) => id),
    gone: [...before.keys()].filter((id) => !after.has(id)),
    expired: made.about.expired,
    problems: made.about.problems,
    vectors: vectors && { model: vectors.model, dimension: vectors.dimension },
    publication,
  }
}
