import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Unavailable } from '../../core/errors.ts'
import { openDirectory } from '../../tests/fakes/temporary-directory.ts'
import { openFiles, type SqliteFiles } from './open-sqlite.ts'

describe('the file of the record', () => {
  let directory: Awaited<ReturnType<typeof openDirectory>>
  const opened: SqliteFiles[] = []
  beforeEach(async () => {
    directory = await openDirectory()
  })
  afterEach(async () => {
    for (const { reader, writer } of opened.splice(0)) {
      reader.close()
      writer.close()
    }
    await directory.close()
  })

  const open = async (path = directory.path, synchronous: 'FULL' | 'OFF' = 'FULL'): Promise<SqliteFiles> => {
    const files = await openFiles({ directory: path, synchronous })
    opened.push(files)
    return files
  }

  test('is written ahead, and to the disk before a commit returns', async () => {
    const { writer } = await open()
    const read = (pragma: string): unknown => writer.pragma(pragma, { simple: true })
    expect(read('journal_mode')).toBe('wal')
    expect(read('synchronous')).toBe(2)
    expect(read('foreign_keys')).toBe(1)
    expect(read('busy_timeout')).toBe(0)
  })

  test('is not waited for when that is asked, for measuring', async () => {
    const { writer } = await open(directory.path, 'OFF')
    expect(writer.pragma('synchronous', { simple: true })).toBe(0)
  })

  test('that is damaged stops the start with what to do, and is left as it is', async () => {
    const path = join(directory.path, 'balie.sqlite')
    await writeFile(path, 'this is no database, and never was one')
    await expect(open()).rejects.toThrow(/damaged, or not a record of Balie. Put back a backup/)
    expect((await stat(path)).size).toBe(38)
  })

  test('cannot be written by the connection that reads', async () => {
    const { reader } = await open()
    expect(() => reader.exec("insert into erasing values ('x')")).toThrow('readonly')
  })

  test('lies in a directory that nobody else may look into', async () => {
    const path = join(directory.path, 'made', 'here')
    await open(path)
    expect((await stat(path)).mode & 0o777).toBe(0o700)
  })

  test('opens for many at once, the first time too', async () => {
    const all = await Promise.all(Array.from({ length: 6 }, () => open()))
    const versions = all.map(({ writer }) => writer.pragma('user_version', { simple: true }))
    expect(new Set(versions).size).toBe(1)
  })

  test('in a place that is no directory stops with a sentence that names it', async () => {
    const path = join(directory.path, 'file')
    await writeFile(path, '')
    const error: unknown = await open(path).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Unavailable)
    expect(String(error)).toContain(path)
  })

  test('that is no database stops with a sentence, and is left alone', async () => {
    await writeFile(join(directory.path, 'balie.sqlite'), 'a letter to the mayor, '.repeat(100))
    await expect(open()).rejects.toBeInstanceOf(Unavailable)
    expect((await stat(join(directory.path, 'balie.sqlite'))).size).toBe(2_300)
  })
})
