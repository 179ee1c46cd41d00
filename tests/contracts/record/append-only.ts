import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { asksAndHears, web, whatsapp, type OpenRecord, type RecordWorld } from './world.ts'

export function describeAppendOnly(open: OpenRecord): void {
  describe('the database itself', () => {
    let world: RecordWorld
    let conversation: string
    beforeEach(async () => {
      world = await open()
      conversation = (await asksAndHears(world.store, web, 'dag')).conversation.id
    })
    afterEach(() => world.close())

    test.each([
      `update entries set body = '{}'`,
      `update entries set number = number + 10`,
      `update entries set at = 0 where number = 2`,
      `delete from entries where number = 2`,
      `delete from entries`,
      `insert or replace into entries select * from entries`,
      `insert or replace into entries (conversation, number, kind, author, channel, at, provider_id, body)
        select conversation, 9, kind, author, channel, at, provider_id, '{}' from entries where number = 1`,
    ])('refuses: %s', async (statement) => {
      const before = await world.store.conversations.entries(conversation)
      await expect(world.tamper(statement)).rejects.toThrow()
      expect(await world.store.conversations.entries(conversation)).toEqual(before)
    })

    test('lets an entry be emptied only where its conversation is being erased', async () => {
      const other = (await asksAndHears(world.store, whatsapp, 'dag')).conversation.id
      await world.tamper(`insert into erasing values ('${conversation}')`)
      await world.tamper(`update entries set body = '{"kind":"said"}' where conversation = '${conversation}'`)
      await expect(
        world.tamper(`update entries set body = '{}' where conversation = '${other}'`),
      ).rejects.toThrow()
      await world.tamper(`delete from erasing`)
      await expect(
        world.tamper(`update entries set body = '{}' where conversation = '${conversation}'`),
      ).rejects.toThrow()
    })

    test('refuses a number twice, and an entry of no conversation', async () => {
      const columns = '(conversation, number, kind, author, channel, at, body)'
      const values = (id: string, number: number): string =>
        `('${id}', ${number}, 'noted', 'staff', 'x', 0, '{}')`
      await expect(
        world.tamper(`insert into entries ${columns} values ${values(conversation, 2)}`),
      ).rejects.toThrow()
      await expect(
        world.tamper(`insert into entries ${columns} values ${values('no such', 1)}`),
      ).rejects.toThrow()
    })
  })
}
