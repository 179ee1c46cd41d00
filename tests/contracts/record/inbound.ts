import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Malformed } from '../../../core/errors.ts'
import {
  dayMs,
  incoming,
  says,
  takes,
  textFrom,
  web,
  whatsapp,
  type OpenRecord,
  type RecordWorld,
} from './world.ts'

export function describeInbound(open: OpenRecord): void {
  describe('inbound', () => {
    let world: RecordWorld
    beforeEach(async () => {
      world = await open()
    })
    afterEach(() => world.close())

    test('what was acknowledged is there for every process, with its turn due', async () => {
      const { store, other, clock } = world
      const message = textFrom(web, 'Mijn paspoort is gestolen')
      const first = await store.inbound.append(message, { settleMs: 0 })
      expect(first).toMatchObject({ number: 1, isRepeat: false })
      expect(await other.conversations.entries(first.conversation)).toEqual([
        {
          kind: 'said',
          content: message.content,
          conversation: first.conversation,
          number: 1,
          at: clock.now(),
          author: { kind: 'resident' },
          channel: 'web',
          providerId: message.id,
        },
      ])
      expect(await other.due.next(10)).toEqual([{ kind: 'turn', ref: first.conversation, at: clock.now() }])
      const turn = await takes(other, first.conversation)
      expect(turn).toMatchObject({ id: first.turn, attempt: 1, from: web, recent: [] })
      expect(turn.incoming).toEqual([{ ...message, number: 1 }])
    })

    test('a repeat, fifty at once and over two processes, makes one entry and one turn', async () => {
      const { store, other } = world
      const message = textFrom(web)
      const stores = Array.from({ length: 50 }, (_, index) => (index % 2 ? other : store))
      const all = await Promise.all(stores.map((one) => one.inbound.append(message, { settleMs: 0 })))
      expect(all.filter(({ isRepeat }) => !isRepeat)).toHaveLength(1)
      expect(
        new Set(all.map(({ conversation, number, turn }) => `${conversation} ${number} ${turn}`)).size,
      ).toBe(1)
      const turn = await takes(store, all[0]?.conversation ?? '')
      await store.turns.end(turn, { entries: [], dialog: undefined })
      expect(await store.turns.take(turn.conversation.id)).toBeUndefined()
    })

    test('the same id on another channel is another message', async () => {
      const { store } = world
      const message = textFrom(web)
      await store.inbound.append(message, { settleMs: 0 })
      const onOther = await store.inbound.append({ ...message, from: whatsapp }, { settleMs: 0 })
      expect(onOther.isRepeat).toBe(false)
    })

    test("somebody else's id is refused, and says nothing about whose it was", async () => {
      const { store } = world
      const message = textFrom(web)
      const { conversation } = await store.inbound.append(message, { settleMs: 0 })
      const thief = { ...message, from: { channel: 'web', id: 'somebody-else' } }
      const error: unknown = await store.inbound
        .append(thief, { settleMs: 0 })
        .catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(Malformed)
      expect(String(error)).not.toContain(conversation)
    })

    test('numbers have no gap when a hundred lines come at once over two processes', async () => {
      const { store, other } = world
      await says(store, web)
      const all = await Promise.all(Array.from({ length: 100 }, (_, n) => says(n % 2 ? other : store, web)))
      const numbers = all.map(({ number }) => number).sort((one, two) => one - two)
      expect(numbers).toEqual(Array.from({ length: 100 }, (_, n) => n + 2))
      expect(new Set(all.map(({ conversation }) => conversation)).size).toBe(1)
    })

    test('content comes back as it was said, whatever is in it', async () => {
      const { store } = world
      const text = `'; drop table entries; -- <b>\u0000\u202e${'😀'.repeat(1_000)} \ud800 {"__proto__": 1}`
      const { conversation } = await says(store, web, text)
      const [entry] = await store.conversations.entries(conversation)
      expect(entry).toMatchObject({ content: { kind: 'text', text } })
      const door = incoming(web, { kind: 'location', latitude: 52.1, longitude: 5.2 })
      await store.inbound.append(door, { settleMs: 0 })
      expect((await store.conversations.entries(conversation))[1]).toMatchObject({ content: door.content })
    })

    test('the language chosen at the door is that of a new conversation', async () => {
      const { store } = world
      const joined = incoming(web, { kind: 'joined', language: 'pl' })
      const { conversation } = await store.inbound.append(joined, { settleMs: 0 })
      expect(await store.conversations.find(conversation)).toMatchObject({ language: 'pl', holder: 'bot' })
    })

    describe('after a conversation closed', () => {
      let closed: string
      beforeEach(async () => {
        const { store } = world
        closed = (await says(store, web)).conversation
        const change = { entries: [], holder: 'closed', language: 'tr' } as const
        expect((await store.conversations.change(closed, 1, change)).kind).toBe('changed')
      })

      test('a line within seven days reopens it, under a new version of the holder', async () => {
        world.clock.advance(7 * dayMs - 1)
        expect(await says(world.store, web)).toMatchObject({ conversation: closed, number: 2 })
        expect(await world.store.conversations.find(closed)).toMatchObject({
          holder: 'bot',
          holderVersion: 3,
        })
      })

      test('a line after seven days begins a new one, in the language of before', async () => {
        world.clock.advance(7 * dayMs)
        const next = await says(world.store, web)
        expect(next).toMatchObject({ number: 1 })
        expect(next.conversation).not.toBe(closed)
        expect(await world.store.conversations.find(next.conversation)).toMatchObject({ language: 'tr' })
        expect(await world.store.conversations.find(closed)).toMatchObject({ holder: 'closed' })
        expect(await world.store.conversations.lastAddress(closed)).toBeUndefined()
        expect(await world.store.conversations.lastAddress(next.conversation)).toEqual(web)
      })
    })

    test('who was silent for half a year starts as a stranger', async () => {
      const { store, clock } = world
      const before = await says(store, whatsapp)
      await store.conversations.change(before.conversation, 1, { entries: [], language: 'ar' })
      clock.advance(180 * dayMs)
      expect(await says(store, whatsapp)).toMatchObject({ conversation: before.conversation })
      clock.advance(184 * dayMs)
      const after = await says(store, whatsapp)
      expect(after.conversation).not.toBe(before.conversation)
      expect(await store.conversations.find(after.conversation)).toMatchObject({ language: 'nl' })
    })
  })
}
