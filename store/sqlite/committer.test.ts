import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import Sqlite from 'better-sqlite3'
import { Unavailable } from '../../core/errors.ts'
import { silentLog } from '../../core/log.ts'
import { openDirectory } from '../../tests/fakes/temporary-directory.ts'
import type { Unit } from '../database.ts'
import { createCommitter, type Committer } from './committer.ts'
import { connect } from './connect.ts'

describe('the committer', () => {
  let directory: Awaited<ReturnType<typeof openDirectory>>
  let file: Sqlite.Database
  let other: Sqlite.Database
  let committer: Committer
  beforeEach(async () => {
    directory = await openDirectory()
    file = new Sqlite(join(directory.path, 'x.sqlite'), { timeout: 0 })
    file.pragma('journal_mode = WAL')
    file.exec('create table erasing (conversation text primary key)')
    file.exec(
      'create table child (parent text references erasing (conversation) deferrable initially deferred)',
    )
    other = new Sqlite(file.name, { timeout: 0 })
    committer = createCommitter({ file, tx: connect(file), log: silentLog })
  })
  afterEach(async () => {
    await committer.close()
    other.close()
    file.close()
    await directory.close()
  })

  const insert =
    (conversation: string): Unit<string> =>
    async (tx) => {
      await tx.insertInto('erasing').values({ conversation }).execute()
      return conversation
    }
  const breakAtCommit: Unit<void> = async () => {
    file.exec("insert into child values ('no such parent')")
    return Promise.resolve()
  }
  const committed = (): unknown[] =>
    other.prepare('select conversation from erasing order by 1').pluck().all()
  const reason = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error)

  test('commits together what comes together, and answers each its own', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `c${index}`)
    expect(await Promise.all(names.map((name) => committer.write(insert(name))))).toEqual(names)
    expect(committer.commits()).toBe(1)
  })

  test('answers after the commit, not before', async () => {
    await Promise.all(
      ['a', 'b', 'c'].map(async (name) => {
        await committer.write(insert(name))
        expect(committed()).toEqual(['a', 'b', 'c'])
      }),
    )
  })

  test('a unit that fails leaves nothing, and the others stand', async () => {
    const half: Unit<void> = async (tx) => {
      await insert('half')(tx)
      throw new Error('half way')
    }
    const twice: Unit<void> = async (tx) => {
      await insert('whole')(tx)
      await insert('whole')(tx)
    }
    const all = await Promise.allSettled(
      [insert('a'), half, twice, insert('b')].map((unit) => committer.write<unknown>(unit)),
    )
    expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    expect(committed()).toEqual(['a', 'b'])
  })

  test('a commit that fails is nobody’s: all are told, nothing stands, and the next goes on', async () => {
    const told = await Promise.all([
      reason(committer.write(insert('a'))),
      reason(committer.write(breakAtCommit)),
    ])
    for (const error of told) {
      expect(error).toBeInstanceOf(Unavailable)
      expect((error as Unavailable).cause).toMatchObject({ code: 'SQLITE_CONSTRAINT_FOREIGNKEY' })
    }
    expect(committed()).toEqual([])
    await committer.write(insert('b'))
    expect(committed()).toEqual(['b'])
    expect(committer.commits()).toBe(1)
  })

  test('waits for another process without stopping the event loop', async () => {
    other.exec('begin immediate')
    let ticks = 0
    const ticking = setInterval(() => ticks++, 5)
    const writing = committer.write(insert('a'))
    await new Promise((resolve) => setTimeout(resolve, 300))
    clearInterval(ticking)
    expect(ticks).toBeGreaterThan(20)
    other.exec('commit')
    await writing
    expect(committed()).toEqual(['a'])
  })

  test('waits three seconds at most, and says then that it could not', async () => {
    other.exec('begin immediate')
    expect(await reason(committer.write(insert('a')))).toBeInstanceOf(Unavailable)
    other.exec('commit')
    await committer.write(insert('b'))
    expect(committed()).toEqual(['b'])
  })

  test('closing finishes what was handed in, and takes nothing more', async () => {
    const writing = committer.write(insert('a'))
    await committer.close()
    await writing
    expect(committed()).toEqual(['a'])
    expect(await reason(committer.write(insert('b')))).toBeInstanceOf(Unavailable)
  })
})
