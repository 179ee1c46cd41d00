import { stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Environment } from '../core/channel.ts'
import type { Clock } from '../core/clock.ts'
import { Malformed } from '../core/errors.ts'
import type { Knowledge } from '../core/knowledge.ts'
import type { Log } from '../core/log.ts'
import type { Problem } from './article.ts'
import { consultDocument } from './consult-one.ts'
import { consult } from './consult.ts'
import { loadIndex } from './embedded/index-file.ts'
import { currentSources } from './index-place.ts'
import { buildFrom, checkMadeWith, fileOf, openSource } from './open-source.ts'
import { openSnapshot } from './opened.ts'
import type { Opened } from './opened.ts'
import type { Answering } from './retrieval/search-index.ts'
import { openServices, parseServicesSettings } from './services.ts'
import type { Services } from './services.ts'
import { todayIn } from './today-in.ts'
import { inOtherWords } from './writing/in-other-words.ts'

const samplePath = fileURLToPath(new URL('./sample', import.meta.url))
const lookEveryMs = 1000

export interface KnowledgeOptions {
  /** A folder, a file, a site that was asked before, or a saved index (.idx). Without it: what was ingested last, else the sample. */
  readonly path?: string
  readonly dataDirectory: string
  /** For EMBEDDINGS, LANGUAGE_MODEL and QDRANT_URL; without it there is none of them. */
  readonly environment?: Environment
  readonly clock: Clock
  readonly log: Log
}

export interface KnowledgeBase extends Knowledge {
  readonly documentCount: number
  /** Hash of all content that is answered from. */
  readonly version: string
  /** What could not be read. */
  readonly problems: readonly Problem[]
  /** Who looks for passages now. */
  readonly searchIndex: Answering
  /** Reads the source again and answers from it once it is whole; the old one stays when nothing can be read. */
  reload(): Promise<void>
  close(): Promise<void>
}

/**
 * Loads the saved index of the path when the source did not change since, else builds and saves it. While it is open,
 * an index that `ingest` writes is picked up within about a second of the next question; that question still gets the
 * old one. It does not wait for Qdrant.
 * @throws Error with one sentence for each setting that is wrong; Malformed when there is nothing to answer from.
 */
export async function openKnowledge(options: KnowledgeOptions): Promise<KnowledgeBase> {
  const services = await openServices(parseServicesSettings(options.environment ?? {}), options)
  try {
    const sources = await sourcesOf(options)
    // Before it is read: what is written from then on is another.
    const stamp = await stampOf(sources, options)
    const snapshot = await openSource(sources, { ...options, services })
    return createKnowledgeBase({ opened: openSnapshot(snapshot, services), stamp }, { ...options, services })
  } catch (error) {
    services.close()
    throw error
  }
}

interface Around extends KnowledgeOptions {
  readonly services: Services
}

interface Standing {
  readonly opened: Opened
  readonly stamp: string
}

function createKnowledgeBase(first: Standing, options: Around): KnowledgeBase {
  const keeper = createKeeper(first, options)
  const opened = (): Opened => keeper.standing.opened
  const today = (): string => todayIn(options.clock)
  const { writer } = options.services
  return {
    consult: async (question) => {
      keeper.look()
      const one = opened()
      const consulted = await consult(question, one, today())
      return { ...consulted, answer: await inOtherWords(consulted.answer, question, { opened: one, writer }) }
    },
    open: async (id, question) => {
      const one = opened()
      const answer = consultDocument(id, question, { opened: one, day: today() })
      return answer && inOtherWords(answer, question, { opened: one, writer })
    },
    get documentCount() {
      return opened().snapshot.documents.length
    },
    get version() {
      return opened().snapshot.about.version
    },
    get problems() {
      return opened().snapshot.about.problems
    },
    get searchIndex() {
      return opened().passages.answering
    },
    reload: () => keeper.reload(),
    close: async () => {
      await keeper.close()
      options.services.close()
    },
  }
}

interface Keeper {
  /** What is answered from. */
  readonly standing: Standing
  /** For a new index, once a second and in the background. */
  look(): void
  reload(): Promise<void>
  close(): Promise<void>
}

function createKeeper(first: Standing, options: Around): Keeper {
  let standing = first
  let lookedAt = 0
  let looking: Promise<void> | undefined
  const take = async (next: Standing): Promise<void> => {
    const before = standing
    standing = next
    if (next.opened !== before.opened) await before.opened.passages.close()
  }
  return {
    get standing() {
      return standing
    },
    look: () => {
      const now = options.clock.now().getTime()
      if (looking || Math.abs(now - lookedAt) < lookEveryMs) return
      lookedAt = now
      looking = newest(standing, options)
        .then(take)
        .catch((error: unknown) => {
          options.log.warn({ err: error }, 'a new index could not be loaded; the old one stays')
        })
        .finally(() => {
          looking = undefined
        })
    },
    reload: async () => {
      const sources = await sourcesOf(options)
      const snapshot = await buildFrom(sources, options)
      const opened = openSnapshot(snapshot, options.services)
      await take({ opened, stamp: await stampOf(sources, options) })
    },
    close: async () => {
      await looking
      await standing.opened.passages.close()
    },
  }
}

/** An index that this process built and saved itself says what it said. */
async function newest(standing: Standing, options: Around): Promise<Standing> {
  const sources = await sourcesOf(options)
  const stamp = await stampOf(sources, options)
  if (stamp === standing.stamp || stamp === '') return standing
  const loaded = await loadIndex(fileOf(sources, options))
  if (loaded.kind !== 'index') throw new Malformed('The index that was written is not whole; ingest again.')
  const { about } = loaded.snapshot
  const { version, fingerprint } = standing.opened.snapshot.about
  if (about.version === version && about.fingerprint === fingerprint) return { ...standing, stamp }
  checkMadeWith(loaded.snapshot, options.services)
  options.log.info({ documents: loaded.snapshot.documents.length }, 'answering from a new index')
  return { opened: openSnapshot(loaded.snapshot, options.services), stamp }
}

async function sourcesOf({ path, dataDirectory }: KnowledgeOptions): Promise<readonly string[]> {
  return path === undefined ? ((await currentSources(dataDirectory)) ?? [samplePath]) : [path]
}

async function stampOf(sources: readonly string[], options: KnowledgeOptions): Promise<string> {
  const file = fileOf(sources, options)
  const found = await stat(file).catch(() => undefined)
  return found ? `${file} ${found.mtimeMs} ${found.size}` : ''
}
