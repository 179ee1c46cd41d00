import { constants } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Environment } from '../../core/channel.ts'
import type { Clock } from '../../core/clock.ts'
import { crawl } from '../crawl/crawl.ts'
import { crawledResources } from '../crawl/crawled-resources.ts'
import { parseCrawlSettings } from '../crawl/settings.ts'
import type { Progress } from './progress.ts'
import type { ReadSite } from './stamp-source.ts'

/** What is kept of the last time that a site was asked; asks nobody. */
export function crawledSite(dataDirectory: string): ReadSite {
  return async (url) => ({
    resources: await crawledResources(url, crawlDirectoryIn(dataDirectory)),
    problems: [],
  })
}

/** Sites that are asked now. What they gave is read from files that are there until it is disposed of. */
export interface Sites extends AsyncDisposable {
  readonly read: ReadSite
}

export interface AskingSites {
  readonly dataDirectory: string
  readonly clock: Clock
  readonly environment?: Environment
  readonly onProgress?: (progress: Progress) => void
  /** Asks, and leaves what is kept as it is. */
  readonly isDryRun?: boolean
}

/** @throws Error with one sentence for each setting that is wrong */
export async function openSites({ environment = {}, ...asking }: AskingSites): Promise<Sites> {
  const settings = parseCrawlSettings(environment)
  const { dataDirectory, clock, onProgress, isDryRun = false } = asking
  const directory = isDryRun ? await copyOf(crawlDirectoryIn(dataDirectory)) : crawlDirectoryIn(dataDirectory)
  return {
    read: (url) =>
      crawl({
        url,
        directory,
        clock,
        settings,
        ...(onProgress && {
          onProgress: (done, total) => {
            onProgress({ step: 'crawl', done, total })
          },
        }),
      }),
    [Symbol.asyncDispose]: async () => {
      if (isDryRun) await rm(directory, { recursive: true, force: true })
    },
  }
}

/** So that only what changed is asked for, there too. */
async function copyOf(directory: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'balie-crawl-'))
  await cp(directory, copy, { recursive: true, mode: constants.COPYFILE_FICLONE }).catch(() => {
    // Nothing was ever crawled, or it cannot be copied: then every page is asked.
  })
  return copy
}

function crawlDirectoryIn(dataDirectory: string): string {
  return join(dataDirectory, 'crawl')
}
