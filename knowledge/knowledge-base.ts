import { stat } from 'node:fs/promises'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Clock } from '../core/clock.ts'
import { Malformed } from '../core/errors.ts'
import type { Knowledge } from '../core/knowledge.ts'
import type { Log } from '../core/log.ts'
import type { Problem } from './article.ts'
import { consult, consultDocument } from './consult.ts'
import { loadIndex, saveIndex } from './embedded/index-file.ts'
import { currentPath, fingerprintOf, indexFileOf, readSnapshot } from './ingest.ts'
import { openSnapshot } from './opened.ts'
import type { Opened } from './opened.ts'
import type { Snapshot } from './snapshot.ts'

const samplePath = fileURLToPath(new URL('./sample', import.meta.url))
const lookEveryMs = 1000

export interface KnowledgeOptions {
  /** A folder of Markdown, a file of JSON lines, or a saved index (.idx). Without it: what was ingested last, else the sample. */
  readonly path?: string
  readonly dataDirectory: string
  readonly clock: Clock
  readonly log: Log
}

export interface KnowledgeBase extends Knowledge {
  readonly documentCount: number
  /** Hash of all content that is answered from. */
  readonly version: string
  /** What could not be read. */
  readonly problems: readonly Problem[]
  /** Reads the source again and answers from it once it is whole; the old one stays when nothing can be read. */
  reload(): Promise<void>
  close(): Promise<void>
}

/**
 * Loads the saved index of the path when the source did not change since, else builds and saves it. While it is open,
 * an index that `ingest` writes is picked up within about a second of the next question; that question still gets the
 * old one.
 */
export async function openKnowledge(options: KnowledgeOptions): Promise<KnowledgeBase> {
  const opened = await openSource(await sourceOf(options), options)
  return createKnowledgeBase(opened, options)
}

interface Standing {
  readonly opened: Opened
  readonly stamp: string
}

function createKnowledgeBase(first: Opened, options: KnowledgeOptions): KnowledgeBase {
  let standing: Standing = { opened: first, stamp: '' }
  let lookedAt = 0
  let looking: Promise<void> | undefined
  const look = async (): Promise<void> => {
    standing = await newest(standing, options)
  }
  const lookSometimes = (): void => {
    const now = options.clock.now().getTime()
    if (looking || Math.abs(now - lookedAt) < lookEveryMs) return
    lookedAt = now
    looking = look()
      .catch((error: unknown) => {
        options.log.warn({ error }, 'a new index could not be loaded; the old one stays')
      })
      .finally(() => {
        looking = undefined
      })
  }
  const today = (): string => options.clock.now().toISOString().slice(0, 10)
  return {
    consult: async (question) => {
      lookSometimes()
      return consult(question, standing.opened, today())
    },
    open: async (id, question) => Promise.resolve(consultDocument(id, question, standing.opened)),
    get documentCount() {
      return standing.opened.snapshot.documents.length
    },
    get version() {
      return standing.opened.snapshot.about.version
    },
    get problems() {
      return standing.opened.snapshot.about.problems
    },
    reload: async () => {
      const path = await sourceOf(options)
      standing = { opened: await buildFrom(path, options), stamp: await stampOf(path, options) }
    },
    close: async () => {
      await looking
    },
  }
}

/** The first look only notes how the index file stands: it was loaded just before. */
async function newest(standing: Standing, options: KnowledgeOptions): Promise<Standing> {
  const path = await sourceOf(options)
  const stamp = await stampOf(path, options)
  if (stamp === standing.stamp || stamp === '') return standing
  const loaded = await loadIndex(fileOf(path, options))
  if (loaded.kind !== 'index') throw new Malformed('The index that was written is not whole; ingest again.')
  if (loaded.snapshot.about.version === standing.opened.snapshot.about.version) return { ...standing, stamp }
  options.log.info({ documents: loaded.snapshot.documents.length }, 'answering from a new index')
  return { opened: openSnapshot(loaded.snapshot), stamp }
}

async function sourceOf({ path, dataDirectory }: KnowledgeOptions): Promise<string> {
  return path ?? (await currentPath(dataDirectory)) ?? samplePath
}

function fileOf(path: string, { dataDirectory }: KnowledgeOptions): string {
  return isIndex(path) ? path : indexFileOf(path, dataDirectory)
}

function isIndex(path: string): boolean {
  return extname(path) === '.idx'
}

async function stampOf(path: string, options: KnowledgeOptions): Promise<string> {
  const file = fileOf(path, options)
  const found = await stat(file).catch(() => undefined)
  return found ? `${file} ${found.mtimeMs} ${found.size}` : ''
}

async function openSource(path: string, options: KnowledgeOptions): Promise<Opened> {
  const loaded = await loadIndex(fileOf(path, options))
  if (loaded.kind === 'unusable')
    options.log.warn({ reason: loaded.reason }, 'the saved index cannot be used; building it again')
  const fingerprint = isIndex(path) ? '' : await fingerprintOf(path)
  if (loaded.kind === 'index' && isCurrent(loaded.snapshot, fingerprint, options))
    return openSnapshot(loaded.snapshot)
  return buildFrom(path, options)
}

/** A source that is gone leaves its index in use. */
function isCurrent({ about }: Snapshot, fingerprint: string, { log }: KnowledgeOptions): boolean {
  if (fingerprint === '') log.warn({}, 'the source of the index is not there; answering from the index alone')
  return fingerprint === '' || fingerprint === about.fingerprint
}

async function buildFrom(path: string, options: KnowledgeOptions): Promise<Opened> {
  if (isIndex(path))
    throw new Malformed(`The index ${path} cannot be used; build it again with "npm run ingest".`)
  const snapshot = await readSnapshot(path, options.clock)
  for (const problem of snapshot.about.problems) options.log.warn({ ...problem }, 'left out of the knowledge')
  if (snapshot.documents.length === 0) throw new Malformed(`No article could be read from ${path}.`)
  await saveIndex(indexFileOf(path, options.dataDirectory), snapshot).catch((error: unknown) => {
    options.log.warn({ error }, 'the index could not be saved; it is built again at the next start')
  })
  return openSnapshot(snapshot)
}
