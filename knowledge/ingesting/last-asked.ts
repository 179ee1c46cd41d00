import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Clock } from '../../core/clock.ts'

/** When the sources were last asked, by whichever process, and whatever came of it. */
export async function lastAsked(dataDirectory: string): Promise<Date | undefined> {
  const text = await readFile(fileIn(dataDirectory), 'utf8').catch(() => '')
  const at = new Date(text.trim())
  return Number.isNaN(at.getTime()) ? undefined : at
}

/** The folder is there. */
export async function noteAsked(dataDirectory: string, clock: Clock): Promise<void> {
  await writeFile(fileIn(dataDirectory), clock.now().toISOString())
}

function fileIn(dataDirectory: string): string {
  return join(dataDirectory, 'ingest', 'last-asked')
}
