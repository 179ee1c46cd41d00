import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import type { Problem, Reading } from '../article.ts'
import { lexiconWords } from '../lexicon/lexicon.ts'
import { readArticles, sourceFiles } from '../readers/read-articles.ts'
import { readResource } from '../readers/read-resource.ts'
import type { Resource } from '../readers/reader.ts'
import { isSite } from './source.ts'

/** A source as it stands now, and how its articles are had. */
export interface Stamped {
  readonly source: string
  /** Another as soon as anything in it changes; '' when there is nothing to read. */
  readonly stamp: string
  /** Of asking for it; what is in it that cannot be read comes with the articles. */
  readonly problems: readonly Problem[]
  read(): Promise<Reading>
}

/** What a site gave, or gave before. */
export interface SiteReading {
  readonly resources: readonly Resource[]
  readonly problems: readonly Problem[]
}

/** Asks a site, or what is kept of it. */
export type ReadSite = (url: string) => Promise<SiteReading>

export async function stampSource(source: string, readSite: ReadSite): Promise<Stamped> {
  if (!isSite(source)) return stampPath(source)
  const { resources, problems } = await readSite(source)
  return { source, stamp: stampOfSite(resources), problems, read: () => readResources(resources) }
}

export async function stampPath(path: string): Promise<Stamped> {
  return { source: path, stamp: await stampOfPath(path), problems: [], read: () => readArticles(path) }
}

const nothing = { size: 0, mtimeMs: 0 }

/** Of names, sizes and times: different as soon as a file is saved. */
export async function stampOfPath(path: string): Promise<string> {
  const files = await sourceFiles(path)
  if (files.length === 0) return ''
  const hash = createHash('sha256')
  for (const file of files) {
    // A link to nowhere, or gone since: reading it says so.
    const { size, mtimeMs } = await stat(file).catch(() => nothing)
    hash.update(`${file}\n${size}\n${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/** Of all sources, and of the words that compounds are split by. '' when there is nothing to read in any. */
export function fingerprintOf(
  sources: readonly { readonly source: string; readonly stamp: string }[],
): string {
  if (sources.every(({ stamp }) => stamp === '')) return ''
  const hash = createHash('sha256').update([...lexiconWords].join(' '))
  for (const { source, stamp } of sources) hash.update(`${source}\n${stamp}\n`)
  return hash.digest('hex')
}

function stampOfSite(resources: readonly Resource[]): string {
  if (resources.length === 0) return ''
  const hash = createHash('sha256')
  for (const { name, bytes, url = '', mediaType = '', modified = '' } of resources) {
    hash.update(`${JSON.stringify([name, url, mediaType, modified, bytes.length])}\n`).update(bytes)
  }
  return hash.digest('hex')
}

async function readResources(resources: readonly Resource[]): Promise<Reading> {
  const readings: Reading[] = []
  for (const resource of resources) readings.push(await readResource(resource))
  return {
    articles: readings.flatMap(({ articles }) => articles),
    problems: readings.flatMap(({ problems }) => problems),
  }
}
