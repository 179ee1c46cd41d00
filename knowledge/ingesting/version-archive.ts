import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { errorCode } from '../../core/error-code.ts'
import { sectionText } from '../passages.ts'
import type { DocumentRecord, Snapshot } from '../snapshot.ts'
import { writeWhole } from '../write-whole.ts'

/** A page as it was when it was answered from. */
export interface ArchivedVersion {
  readonly id: string
  readonly version: string
  readonly title: string
  readonly url?: string
  readonly modified?: string
  /** As it was split: sections under "## " headings. */
  readonly text: string
}

const keysEnd = '.keys'
const textsEnd = '.jsonl.gz'

/**
 * Keeps every version of a snapshot that is not kept yet, for ever: what was answered can be shown later. Two files a
 * call that finds something new: the versions as JSON lines, and before them in the looking up, their hashes.
 */
export async function archiveVersions(dataDirectory: string, snapshot: Snapshot): Promise<void> {
  const directory = archiveIn(dataDirectory)
  const kept = new Set((await readParts(directory)).flatMap(({ keys }) => [...keys]))
  const missing = snapshot.documents.filter(({ version }) => !kept.has(version))
  if (missing.length === 0) return
  const lines = missing.map((record) => JSON.stringify(toArchived(record, snapshot)))
  const keys = missing.map(({ version }) => version).join('\n')
  const name = createHash('sha256').update(keys).digest('hex').slice(0, 20)
  // The hashes come last: what they name is there.
  await writeWhole(join(directory, name + textsEnd), await promisify(gzip)(lines.join('\n')))
  await writeWhole(join(directory, name + keysEnd), Buffer.from(keys))
}

export interface ArchivePart {
  readonly keys: ReadonlySet<string>
  readonly textsFile: string
}

/** None when nothing was ever kept. */
export async function readParts(directory: string): Promise<readonly ArchivePart[]> {
  const names = (await namesIn(directory)).filter((name) => name.endsWith(keysEnd))
  return Promise.all(
    names.map(async (name) => ({
      keys: new Set((await readFile(join(directory, name), 'utf8')).split('\n')),
      textsFile: join(directory, name.slice(0, -keysEnd.length) + textsEnd),
    })),
  )
}

async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}

export function archiveIn(dataDirectory: string): string {
  return join(dataDirectory, 'versions')
}

function toArchived(record: DocumentRecord, { passages }: Snapshot): ArchivedVersion {
  const { id, version, title, url, modified, firstPassage, passageCount } = record
  const parts = passages.slice(firstPassage, firstPassage + passageCount)
  return {
    id,
    version,
    title,
    ...(url !== undefined && { url }),
    ...(modified !== undefined && { modified }),
    text: parts.map(sectionText).join('\n\n'),
  }
}
