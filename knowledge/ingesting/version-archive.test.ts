import { readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openDirectory } from '../../tests/fakes/temporary-directory.ts'
import { buildSnapshot } from '../build-snapshot.ts'
import { findVersion } from './find-version.ts'
import { archiveVersions } from './version-archive.ts'

const about = { origin: 'test', fingerprint: 'f', problems: [], expired: [] }
const build = (text: string) =>
  buildSnapshot(
    [
      { id: 'paspoort', title: 'Paspoort', text, keywords: [], modified: '2026-05-12' },
      { id: 'boom', title: 'Boom kappen', text: 'Vraag een vergunning.', keywords: [] },
    ],
    about,
  )
const versionOf = (snapshot: ReturnType<typeof build>, at = 0): string =>
  snapshot.documents[at]?.version ?? ''

let directory: Awaited<ReturnType<typeof openDirectory>>
beforeEach(async () => {
  directory = await openDirectory()
})
afterEach(() => directory.close())

const files = async (): Promise<readonly string[]> => readdir(join(directory.path, 'versions'))

describe('the archive of versions', () => {
  test('shows a page as it was, after it changed', async () => {
    const old = build('Het kost € 83,87.\n\n## Waar\n\nAan de balie.')
    const current = build('Het kost € 90,00.')
    await archiveVersions(directory.path, old)
    await archiveVersions(directory.path, current)
    expect(await findVersion(directory.path, 'paspoort', versionOf(old))).toEqual({
      id: 'paspoort',
      version: versionOf(old),
      title: 'Paspoort',
      modified: '2026-05-12',
      text: 'Het kost € 83,87.\n\n## Waar\n\nAan de balie.',
    })
    expect((await findVersion(directory.path, 'paspoort', versionOf(current)))?.text).toContain('€ 90,00')
    expect((await findVersion(directory.path, 'boom', versionOf(current, 1)))?.title).toBe('Boom kappen')
  })

  test('writes a version once', async () => {
    await archiveVersions(directory.path, build('Een.'))
    const before = await files()
    await archiveVersions(directory.path, build('Een.'))
    expect(await files()).toEqual(before)
  })

  test('knows nothing of what it never kept, nor of a version of another page', async () => {
    expect(await findVersion(directory.path, 'paspoort', 'x')).toBeUndefined()
    const old = build('Een.')
    await archiveVersions(directory.path, old)
    expect(await findVersion(directory.path, 'boom', versionOf(old))).toBeUndefined()
  })

  test('keeps again what was cut off before its hashes were there', async () => {
    const old = build('Een.')
    await archiveVersions(directory.path, old)
    for (const name of await files())
      if (name.endsWith('.keys')) await rm(join(directory.path, 'versions', name))
    await writeFile(join(directory.path, 'versions', 'x.keys.1.draft'), 'half')
    await archiveVersions(directory.path, old)
    expect((await findVersion(directory.path, 'paspoort', versionOf(old)))?.text).toBe('Een.')
  })
})
