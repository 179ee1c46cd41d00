import { createHash } from 'node:crypto'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../../core/clock.ts'
import type { Resource } from '../readers/reader.ts'
import { readManifest, writeManifest } from './manifest.ts'
import { pageNameOf, readPageBytes, readPageHead, writePage, type PageHead } from './page-file.ts'
import { resourceOf } from './resource-of.ts'

/** The pages of one site, a file each, and what is known of the runs at it. */
export interface SiteCache {
  /** Of the run before this one. */
  readonly pages: readonly string[]
  read(address: string): Promise<PageHead | undefined>
  bytesOf(address: string): Promise<Uint8Array>
  write(head: PageHead, bytes: Uint8Array): Promise<void>
  remove(address: string): Promise<void>
  /** Read not long ago by a run that was cut off: there is no need to ask for it again. */
  isFresh(head: PageHead): boolean
  resource(head: PageHead): Resource
  /** The end of a run. Without its end the next one goes on where it was, and no page is taken away. */
  close(pages: readonly string[], end: 'whole' | 'cut off'): Promise<void>
}

const freshMs = 60 * 60 * 1000

export async function openSiteCache(directory: string, start: URL, clock: Clock): Promise<SiteCache> {
  const folder = siteFolderOf(directory, start)
  await mkdir(folder, { recursive: true })
  const before = await readManifest(folder)
  const now = clock.now().toISOString()
  const { unfinishedSince = now } = before
  await writeManifest(folder, { pages: before.pages, unfinishedSince })
  const fileOf = (address: string): string => join(folder, pageNameOf(address))

  return {
    pages: before.pages,
    read: async (address) => {
      const head = await readPageHead(fileOf(address))
      return head?.address === address ? head : undefined
    },
    bytesOf: (address) => readPageBytes(fileOf(address)),
    write: (head, bytes) => writePage(fileOf(head.address), head, bytes),
    remove: (address) => rm(fileOf(address), { force: true }),
    isFresh: ({ checkedAt }) => {
      const ageMs = clock.now().getTime() - Date.parse(checkedAt)
      return before.unfinishedSince !== undefined && checkedAt >= unfinishedSince && ageMs < freshMs
    },
    resource: (head) => resourceOf(head, fileOf(head.address)),
    async close(pages, end) {
      await writeManifest(folder, end === 'whole' ? { pages } : { pages, unfinishedSince })
      if (end === 'whole') await sweep(folder, new Set(pages.map(pageNameOf)))
    },
  }
}

/** What the last run that came to its end left there, without asking anybody; nothing when there was none. */
export async function keptPages(directory: string, start: URL): Promise<readonly Resource[]> {
  const folder = siteFolderOf(directory, start)
  const { pages } = await readManifest(folder)
  const resources: Resource[] = []
  for (const address of pages) {
    const file = join(folder, pageNameOf(address))
    const head = await readPageHead(file)
    if (head?.address === address) resources.push(resourceOf(head, file))
  }
  return resources
}

/** The name of the host is for people; the hash is of what was named. */
function siteFolderOf(directory: string, { href, hostname }: URL): string {
  const hash = createHash('sha256').update(href).digest('hex').slice(0, 12)
  return join(directory, `${hostname.replace(/[^a-z0-9.-]/g, '_')}-${hash}`)
}

async function sweep(folder: string, names: ReadonlySet<string>): Promise<void> {
  const left = (await readdir(folder)).filter((name) => /\.(page|draft)$/.test(name) && !names.has(name))
  for (const name of left) await rm(join(folder, name), { force: true })
}
