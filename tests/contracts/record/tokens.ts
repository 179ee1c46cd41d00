import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Unverified } from '../../../core/errors.ts'
import {
  answers,
  asksAndHears,
  says,
  takes,
  takesDelivery,
  web,
  whatsapp,
  type OpenRecord,
  type RecordWorld,
} from './world.ts'

const origin = 'https://gemeente.example'

export function describeTokens(open: OpenRecord): void {
  describe('tokens', () => {
    let world: RecordWorld
    beforeEach(async () => {
      world = await open()
    })
    afterEach(() => world.close())

    test('one is new until its first message binds it to its origin', async () => {
      const { store, other } = world
      expect(await store.tokens.check(web, origin)).toBe('new')
      await store.tokens.bind(web, origin)
      await other.tokens.bind(web, origin)
      expect(await other.tokens.check(web, origin)).toBe('known')
      expect(await store.tokens.check({ channel: 'web', id: 'another' }, origin)).toBe('new')
    })

    test('another origin is refused, and cannot bind it', async () => {
      const { store } = world
      await store.tokens.bind(web, origin)
      expect(await store.tokens.check(web, 'https://elders.example')).toBe('refused')
      await expect(store.tokens.bind(web, 'https://elders.example')).rejects.toBeInstanceOf(Unverified)
      expect(await store.tokens.check(web, origin)).toBe('known')
    })

    test('revoked is refused for good, also when it was never bound', async () => {
      const { store, other } = world
      await store.tokens.bind(web, origin)
      for (const address of [web, whatsapp]) {
        await store.tokens.revoke(address)
        await store.tokens.revoke(address)
        expect(await other.tokens.check(address, origin)).toBe('refused')
        expect(await other.tokens.check(address, '')).toBe('refused')
        await expect(store.tokens.bind(address, origin)).rejects.toBeInstanceOf(Unverified)
      }
    })

    test('revoking ends the address and drops what was still on its way there; the record stays', async () => {
      const { store } = world
      const { conversation } = await asksAndHears(store, web, 'een', 'twee')
      const inFlight = await takesDelivery(store, web)
      await store.tokens.revoke(web)
      expect(await store.timeline.after(web, undefined, 10)).toEqual({ conversation: undefined, entries: [] })
      expect(await store.conversations.lastAddress(conversation.id)).toBeUndefined()
      await store.deliveries.settle(inFlight, { kind: 'retry', reason: 'gone' }, 0)
      expect(await store.deliveries.take(web)).toBeUndefined()
      expect(await store.due.next(10)).toEqual([])
      expect(await store.conversations.entries(conversation.id)).toHaveLength(3)
    })

    test('a turn that ends after its address was revoked is kept and not sent', async () => {
      const { store } = world
      const { conversation } = await says(store, web)
      const turn = await takes(store, conversation)
      await store.tokens.revoke(web)
      expect((await store.turns.end(turn, answers(turn, 'dag'))).kind).toBe('changed')
      expect(await store.conversations.entries(conversation)).toHaveLength(2)
      expect(await store.deliveries.take(web)).toBeUndefined()
      expect(await store.due.next(10)).toEqual([])
    })
  })
}
