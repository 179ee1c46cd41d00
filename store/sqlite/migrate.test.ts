import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import Sqlite from 'better-sqlite3'
import { sql } from 'kysely'
import { silentLog } from '../../core/log.ts'
import { openDirectory } from '../../tests/fakes/temporary-directory.ts'
import { createTestClock } from '../../tests/fakes/test-clock.ts'
import { openStore } from '../open-store.ts'
import { migrate, type Migration } from './migrate.ts'
import { migrations } from './migrations/index.ts'

describe('migrations', () => {
  let directory: Awaited<ReturnType<typeof openDirectory>>
  let file: Sqlite.Database
  beforeEach(async () => {
    directory = await openDirectory()
    file = new Sqlite(join(directory.path, 'balie.sqlite'), { timeout: 0 })
  })
  afterEach(async () => {
    file.close()
    await directory.close()
  })

  const version = (): unknown => file.pragma('user_version', { simple: true })

  test('a record of an older version keeps its rows, and goes on', async () => {
    await migrate(file, migrations.slice(0, 1))
    file.exec(`
      insert into conversations values ('c', 'bot', 1, 'nl', null, 2, 0, null);
      insert into addresses values ('web', 'browser', 'c', 0, null, 0);
      insert into entries values ('c', 1, 'said', 'resident', null, 'web', 0, 0, 'm1', 'c-1',
        '{"kind":"said","content":{"kind":"text","text":"hoi"}}');
      insert into entries values ('c', 2, 'noted', 'staff', 'Anja', 'desk', 0, null, null, null,
        '{"kind":"noted","text":"let op"}');
      insert into turns values ('c-1', 'c', 1, 1, 'web', 'browser', 'pending', 0, 0, 0);
      insert into due values ('turn', 'c', 0);
    `)
    const store = await openStore({
      directory: directory.path,
      clock: createTestClock(new Date(1)),
      log: silentLog,
    })
    expect(version()).toBe(migrations.length)
    expect((await store.conversations.entries('c')).map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'said'],
      [2, 'noted'],
    ])
    expect(await store.turns.take('c')).toMatchObject({ id: 'c-1', incoming: [{ id: 'm1' }] })
    expect(await store.tickets.open()).toEqual([])
    await store.close()
  })

  test('an older file knew one message of the provider for each delivery: it is still its own', async () => {
    await migrate(file, migrations.slice(0, 2))
    file.exec(`
      insert into conversations values ('c', 'bot', 1, 'nl', null, 2, 0, null);
      insert into entries values
        ('c', 1, 'answered', 'assistant', null, 'whatsapp', 0, null, null, null, '{}'),
        ('c', 2, 'answered', 'assistant', null, 'whatsapp', 0, null, null, null, '{}');
      insert into deliveries (id, conversation, entry, channel, address, state, attempt, provider_id) values
        ('c-1:0', 'c', 1, 'whatsapp', '+31612345678', 'sent', 1, 'SM1'),
        ('c-1:1', 'c', 2, 'whatsapp', '+31612345678', 'queued', 0, null);
    `)
    const store = await openStore({
      directory: directory.path,
      clock: createTestClock(new Date(1)),
      log: silentLog,
    })
    expect(await store.deliveries.ownerOf('whatsapp', 'SM1')).toBe('c-1:0')
    expect(file.prepare('select * from provider_messages').all()).toHaveLength(1)
    await store.deliveries.report({ channel: 'whatsapp', of: { providerId: 'SM1' }, state: 'read' })
    expect(file.prepare('select id, state from deliveries order by id').all()).toEqual([
      { id: 'c-1:0', state: 'read' },
      { id: 'c-1:1', state: 'queued' },
    ])
    await store.close()
  })

  test('run once, however many open the file at the same time', async () => {
    const runs: string[] = []
    const first: Migration = async (db) => {
      runs.push('first')
      await sql`create table one (id integer)`.execute(db)
    }
    const others = Array.from({ length: 4 }, () => new Sqlite(file.name, { timeout: 0 }))
    await Promise.all([file, ...others].map((one) => migrate(one, [first])))
    for (const other of others) other.close()
    expect(runs).toEqual(['first'])
  })

  test('one that fails leaves the file as it was', async () => {
    await migrate(file, migrations)
    const half: Migration = async (db) => {
      await sql`create table half (id integer)`.execute(db)
      throw new Error('half way')
    }
    await expect(migrate(file, [...migrations, half])).rejects.toThrow('half way')
    expect(version()).toBe(migrations.length)
    expect(file.prepare("select name from sqlite_master where name = 'half'").all()).toEqual([])
  })

  test('a record of a newer release stops the start with what to do', async () => {
    await migrate(file, migrations)
    file.pragma(`user_version = ${migrations.length + 1}`)
    const start = openStore({ directory: directory.path, clock: createTestClock(), log: silentLog })
    await expect(start).rejects.toThrow(/written by a newer release. Start that release/)
    expect(version()).toBe(migrations.length + 1)
  })
})
