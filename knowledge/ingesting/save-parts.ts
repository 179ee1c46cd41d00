import { rm } from 'node:fs/promises'
import { saveIndex } from '../embedded/index-file.ts'
import { staffFileOf } from '../index-place.ts'
import type { KnowledgeParts } from '../read-snapshot.ts'
import { archiveVersions } from './version-archive.ts'

/** What answers residents comes last: whatever is answered from can be shown later, and nothing of it is half there. */
export async function saveParts(
  file: string,
  { residents, staff }: KnowledgeParts,
  dataDirectory: string,
): Promise<void> {
  await archiveVersions(dataDirectory, residents)
  if (staff.documents.length > 0) {
    await archiveVersions(dataDirectory, staff)
    await saveIndex(staffFileOf(file), staff)
  } else {
    await rm(staffFileOf(file), { force: true })
  }
  await saveIndex(file, residents)
}
