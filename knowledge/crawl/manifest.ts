import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../write-whole.ts'

/** What is known of the runs at one site. */
export interface Manifest {
  /** The addresses that the last run ended with, in its order. */
  readonly pages: readonly string[]
  /** When the run began that did not come to its end: ISO 8601. */
  readonly unfinishedSince?: string | undefined
}

/** Raised whenever what stands in the files changes: older ones are asked again. */
const format = 1

const shape = z.object({
  format: z.literal(format),
  pages: z.array(z.url()),
  unfinishedSince: z.iso.datetime().optional(),
})

const nothingYet: Manifest = { pages: [] }

/** Whatever stands in it can be asked again: one that nobody can read is as good as none. */
export async function readManifest(directory: string): Promise<Manifest> {
  try {
    const { data } = shape.safeParse(JSON.parse(await readFile(fileIn(directory), 'utf8')))
    return data ?? nothingYet
  } catch {
    // No run yet, or half a file of another making.
    return nothingYet
  }
}

export async function writeManifest(directory: string, manifest: Manifest): Promise<void> {
  await writeWhole(fileIn(directory), JSON.stringify({ format, ...manifest }))
}

function fileIn(directory: string): string {
  return join(directory, 'manifest.json')
}
