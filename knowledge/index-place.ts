import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { nameSource } from './ingesting/source.ts'
import { writeWhole } from './write-whole.ts'

/** Where the saved index of these sources stands. */
export function indexFileOf(sources: readonly string[], dataDirectory: string): string {
  const names = sources.map(nameSource).join('\n')
  const name = createHash('sha256').update(names).digest('hex').slice(0, 12)
  return join(dataDirectory, 'index', `${name}.idx`)
}

/** What only staff may see stands in a file of its own, which nothing that answers a resident opens. */
export function staffFileOf(indexFile: string): string {
  return indexFile.replace(/\.idx$/, '.staff.idx')
}

const pointerShape = z.union([
  z.object({ sources: z.array(z.string()).min(1) }),
  // What was ingested before there could be several.
  z.object({ path: z.string() }).transform(({ path }) => ({ sources: [path] })),
])

/** What was ingested last. */
export async function currentSources(dataDirectory: string): Promise<readonly string[] | undefined> {
  try {
    const pointer: unknown = JSON.parse(await readFile(pointerFile(dataDirectory), 'utf8'))
    return pointerShape.parse(pointer).sources
  } catch {
    // No ingest yet, or a pointer nobody can read: both mean that there is none.
    return undefined
  }
}

/** Makes them what is used when no path is given. Writes nothing where they are that already. */
export async function pointAt(sources: readonly string[], dataDirectory: string): Promise<void> {
  const names = sources.map(nameSource)
  const before = await currentSources(dataDirectory)
  if (JSON.stringify(before) === JSON.stringify(names)) return
  await writeWhole(pointerFile(dataDirectory), JSON.stringify({ sources: names }))
}

function pointerFile(dataDirectory: string): string {
  return join(dataDirectory, 'index', 'current.json')
}
