import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Clock } from '../core/clock.ts'
import type { Article } from './article.ts'
import { buildSnapshot } from './build-snapshot.ts'
import { lexiconWords } from './lexicon/lexicon.ts'
import { readArticles, sourceFiles } from './readers/read-articles.ts'
import type { Snapshot } from './snapshot.ts'

/** Without vectors: those cost time, and may not be had. */
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
