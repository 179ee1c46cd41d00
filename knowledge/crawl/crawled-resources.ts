import type { Resource } from '../readers/reader.ts'
import { keptPages } from './site-cache.ts'

/**
 * What the last run of `crawl` that came to its end found at this address, from the cache in this directory and without
 * asking anybody. Empty when there was none.
 */
export async function crawledResources(url: string, directory: string): Promise<readonly Resource[]> {
  const start = URL.parse(url)
  if (!start) return []
  start.hash = ''
  return keptPages(directory, start)
}
