import type { Environment } from '../core/channel.ts'
import type { Clock } from '../core/clock.ts'
import type { Log } from '../core/log.ts'
import { openPublishedIndex } from './qdrant/published-index.ts'
import { openQdrant } from './qdrant/open-qdrant.ts'
import type { Qdrant } from './qdrant/open-qdrant.ts'
import { parseQdrantSettings } from './qdrant/settings.ts'
import type { QdrantSettings } from './qdrant/settings.ts'
import type { PassageIndex } from './retrieval/passage-index.ts'
import { createQuestionVectors } from './retrieval/question-vectors.ts'
import type { QuestionVectors } from './retrieval/question-vectors.ts'
import type { SearchIndex } from './retrieval/search-index.ts'
import type { Snapshot } from './snapshot.ts'
import { openEmbedder } from './vectors/open-embedder.ts'
import type { Embedder } from './vectors/open-embedder.ts'
import { parseEmbeddingsSettings } from './vectors/settings.ts'
import type { EmbeddingsSettings } from './vectors/settings.ts'
import { openWriter } from './writing/open-writer.ts'
import { parseLanguageModelSettings } from './writing/settings.ts'
import type { LanguageModelSettings } from './writing/settings.ts'
import type { Writer } from './writing/writer.ts'

/** What is asked outside this process; nothing, unless the settings say so. */
export interface ServicesSettings {
  readonly qdrant: QdrantSettings | undefined
  readonly embeddings: EmbeddingsSettings | undefined
  readonly languageModel: LanguageModelSettings | undefined
}

/** @throws Error with one sentence for each variable that is missing or wrong. */
export function parseServicesSettings(environment: Environment): ServicesSettings {
  return {
    qdrant: parseQdrantSettings(environment),
    embeddings: parseEmbeddingsSettings(environment),
    languageModel: parseLanguageModelSettings(environment),
  }
}

/** What a snapshot is opened with. */
export interface Services {
  /** As the settings have it, whether or not there is an `embedder`. */
  readonly embeddings: EmbeddingsSettings | undefined
  /** undefined: none is set, or it could not be opened. */
  readonly embedder: Embedder | undefined
  readonly questionVectors: QuestionVectors | undefined
  /** undefined: none is set, or it could not be opened; answers are the sentences of the pages. */
  readonly writer: Writer | undefined
  /** @param copy of the same snapshot, in this process */
  openIndex(snapshot: Snapshot, copy: PassageIndex): SearchIndex
  close(): void
}

interface Around {
  readonly clock: Clock
  readonly log: Log
}

/** For answering: a service that is not there is said, and done without. */
export async function openServices(settings: ServicesSettings, { clock, log }: Around): Promise<Services> {
  const { embeddings, languageModel } = settings
  const embedder = embeddings && (await openIfThere(() => openEmbedder(embeddings), embedderMissing, log))
  const writer =
    languageModel && (await openIfThere(() => openWriter(languageModel, { clock, log }), writerMissing, log))
  const qdrant = settings.qdrant && { settings: settings.qdrant, client: await openQdrant(settings.qdrant) }
  return {
    embeddings,
    embedder,
    questionVectors: embedder && createQuestionVectors({ embedder, clock, log }),
    writer,
    openIndex: (snapshot, copy) =>
      qdrant
        ? openPublishedIndex({ snapshot, copy, ...publishedOf(qdrant), clock, log })
        : embeddedOnly(copy),
    close: () => {
      embedder?.close()
      writer?.close()
    },
  }
}

const embedderMissing = 'the embeddings model could not be opened; questions are found by their words alone'
const writerMissing =
  'the language model could not be opened; answers are the sentences of the pages themselves'

async function openIfThere<T>(open: () => Promise<T>, missing: string, log: Log): Promise<T | undefined> {
  try {
    return await open()
  } catch (error) {
    log.warn({ reason: error instanceof Error ? error.message : 'unknown' }, missing)
    return undefined
  }
}

function publishedOf({ settings, client }: { settings: QdrantSettings; client: Qdrant }) {
  return { qdrant: client, prefix: settings.collection, timeoutMs: settings.timeoutMs }
}

export function embeddedOnly(copy: PassageIndex): SearchIndex {
  return { search: (query) => copy.search(query), answering: 'embedded', close: () => Promise.resolve() }
}
