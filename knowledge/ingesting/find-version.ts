import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { z } from 'zod'
import { archiveIn, readParts } from './version-archive.ts'
import type { ArchivedVersion } from './version-archive.ts'

const shape = z.object({
  id: z.string(),
  version: z.string(),
  title: z.string(),
  url: z.string().exactOptional(),
  modified: z.string().exactOptional(),
  text: z.string(),
})

/** The page that an answer rested on, as it was then; undefined when that was never kept here. */
export async function findVersion(
  dataDirectory: string,
  id: string,
  version: string,
): Promise<ArchivedVersion | undefined> {
  for (const { keys, textsFile } of await readParts(archiveIn(dataDirectory))) {
    if (!keys.has(version)) continue
    const found = (await readVersions(textsFile)).find((one) => one.id === id && one.version === version)
    if (found) return found
  }
  return undefined
}

async function readVersions(file: string): Promise<readonly ArchivedVersion[]> {
  const lines = (await promisify(gunzip)(await readFile(file))).toString().split('\n')
  return lines.map((line) => shape.parse(JSON.parse(line)))
}
