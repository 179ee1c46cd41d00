import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Unavailable } from '../../core/errors.ts'
import { silentLog } from '../../core/log.ts'
import type { Store } from '../../core/store.ts'
import { openDirectory } from '../../tests/fakes/temporary-directory.ts'
import { createTestClock } from '../../tests/fakes/test-clock.ts'
import { createStore } from '../create-store.ts'
import { createSqlite, openFiles, type SqliteFiles } from './open-sqlite.ts'

describe('without room on the disk', () => {
  let directory: Awaited<ReturnType<typeof openDirectory>>
  let files: SqliteFiles
  let store: Store
  let conversation: string
  const from = { channel: 'web', id: 'browser' }
  const clock = createTestClock()

  beforeEach(async () => {
    directory = await openDirectory()
    files = await openFiles({ directory: directory.path, synchronous: 'FULL' })
    store = createStore({ database: createSqlite(files, silentLog), clock, leaseMs: 5_000 })
    conversation = (await says('first', 'hoi')).conversation
  })
  afterEach(async () => {
    await store.close()
    await directory.close()
  })

  const says = (id: string, text: string): ReturnType<Store['inbound']['append']> =>
    store.inbound.append({ id, from, at: clock.now(), content: { kind: 'text', text } }, { settleMs: 0 })
  const pages = (): number => Number(files.writer.pragma('page_count', { simple: true }))
  const fill = (): void => {
    files.writer.pragma(`max_page_count = ${pages()}`)
  }
  const makeRoom = (): void => {
    files.writer.pragma(`max_page_count = ${pages() + 10_000}`)
  }
  const long = 'a'.repeat(100_000)

  test('nothing is acknowledged, nothing is half there, and it goes on by itself when there is room', async () => {
    fill()
    const all = await Promise.allSettled([says('1', 'kort'), says('2', long), says('3', 'kort')])
    for (const one of all) {
      expect(one).toMatchObject({ status: 'rejected', reason: { cause: { code: 'SQLITE_FULL' } } })
      expect(one.status === 'rejected' && one.reason).toBeInstanceOf(Unavailable)
    }
    expect(await store.conversations.entries(conversation)).toHaveLength(1)
    expect(await store.conversations.find(conversation)).toMatchObject({ lastNumber: 1 })
    makeRoom()
    const again = await Promise.all([says('1', 'kort'), says('2', long), says('3', 'kort')])
    expect(again.map(({ number, isRepeat }) => [number, isRepeat])).toEqual([
      [2, false],
      [3, false],
      [4, false],
    ])
    expect(files.writer.pragma('integrity_check', { simple: true })).toBe('ok')
  })

  test('the end of a turn writes nothing, and can be done again', async () => {
    const turn = await store.turns.take(conversation)
    if (!turn) throw new Error('No turn was there to take.')
    const reply = { text: long, language: 'nl' } as const
    const end = (): ReturnType<Store['turns']['end']> =>
      store.turns.end(turn, {
        entries: [{ body: { kind: 'answered', reply }, author: { kind: 'assistant' }, channel: 'web' }],
        to: from,
        dialog: '{}',
      })
    fill()
    await expect(end()).rejects.toBeInstanceOf(Unavailable)
    expect(await store.conversations.entries(conversation)).toHaveLength(1)
    makeRoom()
    expect((await end()).kind).toBe('changed')
  })

  test('or with a disk that may only be read, the check says so until it may be written again', async () => {
    await store.check()
    files.writer.pragma('query_only = 1')
    await expect(store.check()).rejects.toBeInstanceOf(Unavailable)
    await expect(says('1', 'hoi')).rejects.toBeInstanceOf(Unavailable)
    expect(await store.conversations.entries(conversation)).toHaveLength(1)
    files.writer.pragma('query_only = 0')
    await store.check()
    expect(await says('1', 'hoi')).toMatchObject({ number: 2 })
  })
})
