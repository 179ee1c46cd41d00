import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Clock } from '../core/clock.ts'
import type { Article, Problem } from './article.ts'
import { buildSnapshot } from './build-snapshot.ts'
import { loadIndex, saveIndex } from './embedded/index-file.ts'
import { lexiconWords } from './lexicon/lexicon.ts'
import { readArticles, sourceFiles } from './readers/read-articles.ts'
import type { Snapshot } from './snapshot.ts'

/** What an ingest did, by document id. */
export interface IngestReport {
  readonly documents: number
  readonly passages: number
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly gone: readonly string[]
  readonly expired: readonly string[]
  readonly problems: readonly Problem[]
}

export interface IngestOptions {
  /** A folder of Markdown, or a file of JSON lines. */
  readonly path: string
  readonly dataDirectory: string
  readonly clock: Clock
}

/**
 * Builds the index of a path, saves it, and makes it the one that is used when no path is given.
 * Nothing readable: nothing is saved, the index that was there stays.
 */
export async function ingest(options: IngestOptions): Promise<IngestReport> {
  const file = indexFileOf(options.path, options.dataDirectory)
  const old = await loadIndex(file)
  const snapshot = await readSnapshot(options.path, options.clock)
  const report = reportOf(old.kind === 'index' ? old.snapshot : undefined, snapshot)
  if (snapshot.documents.length === 0) return report
  await saveIndex(file, snapshot)
  await pointAt(options)
  return report
}

export async function readSnapshot(path: string, clock: Clock): Promise<Snapshot> {
  const fingerprint = await fingerprintOf(path)
  const { articles, problems } = await readArticles(path)
  const today = clock.now().toISOString().slice(0, 10)
  const isExpired = (article: Article): boolean =>
    article.validUntil !== undefined && article.validUntil < today
  return buildSnapshot(
    articles.filter((article) => !isExpired(article)),
    { origin: resolve(path), fingerprint, problems, expired: articles.filter(isExpired).map(({ id }) => id) },
  )
}

/**
 * Of names, sizes and times, and of the words that compounds are split by: different as soon as a file is saved or the
 * lexicon changes. '' when there is nothing to read.
 */
export async function fingerprintOf(path: string): Promise<string> {
  const files = await sourceFiles(path)
  if (files.length === 0) return ''
  const hash = createHash('sha256').update([...lexiconWords].join(' '))
  for (const file of files) {
    const { size, mtimeMs } = await stat(file)
    hash.update(`${file}\n${size}\n${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

export function indexFileOf(path: string, dataDirectory: string): string {
  const name = createHash('sha256').update(resolve(path)).digest('hex').slice(0, 12)
  return join(dataDirectory, 'index', `${name}.idx`)
}

function pointerFile(dataDirectory: string): string {
  return join(dataDirectory, 'index', 'current.json')
}

/** The path that was ingested last. */
export async function currentPath(dataDirectory: string): Promise<string | undefined> {
  try {
    const pointer: unknown = JSON.parse(await readFile(pointerFile(dataDirectory), 'utf8'))
    const isPointer = typeof pointer === 'object' && pointer !== null && 'path' in pointer
    return isPointer && typeof pointer.path === 'string' ? pointer.path : undefined
  } catch {
    // No ingest yet, or a pointer nobody can read: both mean that there is none.
    return undefined
  }
}

async function pointAt({ path, dataDirectory }: IngestOptions): Promise<void> {
  const file = pointerFile(dataDirectory)
  await mkdir(join(dataDirectory, 'index'), { recursive: true })
  await writeFile(`${file}.draft`, JSON.stringify({ path: resolve(path) }))
  await rename(`${file}.draft`, file)
}

function reportOf(old: Snapshot | undefined, made: Snapshot): IngestReport {
  const before = new Map(old?.documents.map(({ id, version }) => [id, version]))
  const after = new Set(made.documents.map(({ id }) => id))
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
  }
}
