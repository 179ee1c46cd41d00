import type { Clock } from '../../core/clock.ts'
import type { Environment } from '../../core/channel.ts'
import type { Progress } from './progress.ts'
import type { ReadSite } from './stamp-source.ts'

/** What is kept of the last time that a site was asked; asks nobody. */
export function crawledSite(_dataDirectory: string): ReadSite {
  return () => Promise.resolve({ resources: [], problems: [] })
}

export interface Sites extends AsyncDisposable {
  readonly read: ReadSite
}

export interface AskingSites {
  readonly dataDirectory: string
  readonly clock: Clock
  readonly environment?: Environment
  readonly onProgress?: (progress: Progress) => void
  readonly isDryRun?: boolean
}

export function openSites({ dataDirectory }: AskingSites): Promise<Sites> {
  return Promise.resolve({ read: crawledSite(dataDirectory), [Symbol.asyncDispose]: () => Promise.resolve() })
}
