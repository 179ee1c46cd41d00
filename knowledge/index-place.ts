import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** Where the saved index of a path stands. */
export function indexFileOf(path: string, dataDirectory: string): string {
  const name = createHash('sha256').update(resolve(path)).digest('hex').slice(0, 12)
  return join(dataDirectory, 'index', `${name}.idx`)
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

/** Makes it the one that is used when no path is given. */
export async function pointAt(path: string, dataDirectory: string): Promise<void> {
  const file = pointerFile(dataDirectory)
  await mkdir(join(dataDirectory, 'index'), { recursive: true })
  await writeFile(`${file}.draft`, JSON.stringify({ path: resolve(path) }))
  await rename(`${file}.draft`, file)
}

function pointerFile(dataDirectory: string): string {
  return join(dataDirectory, 'index', 'current.json')
}
