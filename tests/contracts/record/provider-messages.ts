import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createProvider, sentAs, type Provider } from './provider.ts'
import {
  answers,
  leaseMs,
  says,
  takes,
  takesDelivery,
  whatsapp,
  type OpenRecord,
  type RecordWorld,
} from './world.ts'

/** What a provider makes of a delivery: messages of its own, and late and lost answers. */
export function describeProviderMessages(open: OpenRecord): void {
  describe('provider messages', () => {
    let world: RecordWorld
    let provider: Provider
    beforeEach(async () => {
      world = await open()
      provider = createProvider(world)
    })
    afterEach(() => world.close())

    test('a delivery is as old as the entry that says it', async () => {
      const { store, clock } = world
      const { conversation } = await says(store, whatsapp)
      const turn = await takes(store, conversation)
      clock.advance(1_000)
      const writtenAt = clock.now()
      await store.turns.end(turn, answers(turn, 'dag'))
      clock.advance(3_000)
      expect((await takesDelivery(store, whatsapp)).at).toEqual(writtenAt)
      clock.advance(leaseMs)
      expect((await takesDelivery(store, whatsapp)).at).toEqual(writtenAt)
    })

    test('a send whose outcome nobody knows comes back as uncertain after its time', async () => {
      const { store, clock } = world
      const first = await provider.sends('een', 'twee')
      await provider.settles(first, { kind: 'uncertain', reason: 'timed out' })
      clock.advance(999)
      expect(await store.deliveries.take(whatsapp)).toBeUndefined()
      clock.advance(1)
      const again = await takesDelivery(store, whatsapp)
      expect(again).toMatchObject({ id: first.id, state: 'uncertain', attempt: 2 })
      await provider.settles(again, { kind: 'retry', reason: 'look-up failed' })
      clock.advance(1_000)
      expect(await takesDelivery(store, whatsapp)).toMatchObject({ id: first.id, state: 'uncertain' })
    })

    describe('what failed', () => {
      test('in its send is due in the same commit, and says which reply, where and why', async () => {
        const { store, other } = world
        const delivery = await provider.sends('dag')
        expect(await other.deliveries.findFailed(delivery.id)).toBeUndefined()
        await provider.settles(delivery, { kind: 'failed', reason: 'not-on-channel' })
        expect(await provider.due()).toEqual([`undelivered ${delivery.id}`])
        expect(await other.deliveries.findFailed(delivery.id)).toEqual({
          id: delivery.id,
          conversation: delivery.conversation,
          entry: 2,
          to: whatsapp,
          reason: 'not-on-channel',
        })
        expect(await store.deliveries.take(whatsapp)).toBeUndefined()
      })

      test('by a later status is due as well', async () => {
        const delivery = await provider.sends('dag')
        await provider.settles(delivery, sentAs('SM1'))
        expect(await provider.due()).toEqual([])
        await provider.reports({ providerId: 'SM1' }, 'failed', { reason: 'window-closed' })
        expect(await provider.due()).toEqual([`undelivered ${delivery.id}`])
        expect(await world.store.deliveries.findFailed(delivery.id)).toMatchObject({
          entry: 2,
          reason: 'window-closed',
        })
      })

      test('while its send was on its way keeps its reason, and is due once', async () => {
        const { other, store } = world
        const delivery = await provider.sends('dag')
        await provider.reports(delivery, 'failed', { reason: 'opted-out' })
        await other.due.done({ kind: 'undelivered', ref: delivery.id })
        await provider.settles(delivery, sentAs('SM1'))
        expect(await provider.due()).toEqual([])
        expect(await store.deliveries.findFailed(delivery.id)).toMatchObject({ reason: 'opted-out' })
      })

      test('before its send was settled is due when that is', async () => {
        const delivery = await provider.sends('dag')
        await provider.reports({ providerId: 'SM1' }, 'failed', { reason: 'blocked' })
        expect(await provider.due()).toEqual([])
        await provider.settles(delivery, sentAs('SM1'))
        expect(await provider.due()).toEqual([`undelivered ${delivery.id}`])
        expect(await world.store.deliveries.findFailed(delivery.id)).toMatchObject({ reason: 'blocked' })
      })

      test('is nothing that was sent, arrived or is unknown', async () => {
        const { store } = world
        const delivery = await provider.sends('dag')
        await provider.settles(delivery, sentAs('SM1'))
        await provider.reports(delivery, 'delivered')
        await provider.reports(delivery, 'failed', { reason: 'refused' })
        expect(await store.deliveries.findFailed(delivery.id)).toBeUndefined()
        expect(await store.deliveries.findFailed('unknown:0')).toBeUndefined()
        expect(await provider.due()).toEqual([])
      })

      test('for a reason of an older version was refused', async () => {
        const delivery = await provider.sends('dag')
        await provider.settles(delivery, { kind: 'failed', reason: 'blocked' })
        await world.tamper(`update deliveries set reason = 'no such number' where id = '${delivery.id}'`)
        expect(await world.store.deliveries.findFailed(delivery.id)).toMatchObject({ reason: 'refused' })
      })
    })

    describe('of one reply', () => {
      test('are all known to be its own, on their channel, and a status of any of them finds it', async () => {
        const { store, other } = world
        const delivery = await provider.sends('dag')
        await provider.settles(delivery, sentAs('SM1', 'SM2'))
        for (const id of ['SM1', 'SM2'])
          expect(await other.deliveries.ownerOf('whatsapp', id)).toBe(delivery.id)
        expect(await store.deliveries.ownerOf('web', 'SM1')).toBeUndefined()
        expect(await store.deliveries.ownerOf('whatsapp', 'SM3')).toBeUndefined()
        await provider.reports({ providerId: 'SM1' }, 'delivered')
        expect(await provider.stateOf(delivery)).toBe('delivered')
        await provider.reports({ providerId: 'SM2' }, 'read')
        expect(await provider.stateOf(delivery)).toBe('read')
      })

      test('stay its own when another claims them', async () => {
        const { store } = world
        const first = await provider.sends('een', 'twee')
        await provider.settles(first, sentAs('SM1'))
        const second = await takesDelivery(store, whatsapp)
        await provider.settles(second, sentAs('SM1', 'SM2'))
        expect(await store.deliveries.ownerOf('whatsapp', 'SM1')).toBe(first.id)
        expect(await store.deliveries.ownerOf('whatsapp', 'SM2')).toBe(second.id)
        await provider.reports({ providerId: 'SM1' }, 'read')
        expect(await Promise.all([provider.stateOf(first), provider.stateOf(second)])).toEqual([
          'read',
          'sent',
        ])
      })

      test('are known from a status that names the delivery too, when the answer to the send was lost', async () => {
        const { store } = world
        const delivery = await provider.sends('dag')
        await provider.reports(delivery, 'sent', { providerId: 'SM1' })
        expect(await store.deliveries.ownerOf('whatsapp', 'SM1')).toBe(delivery.id)
        await provider.settles(delivery, { kind: 'uncertain', reason: 'timed out' })
        expect(await provider.stateOf(delivery)).toBe('sent')
        await provider.reports({ providerId: 'SM1' }, 'read')
        expect(await provider.stateOf(delivery)).toBe('read')
      })

      test('whose statuses came before are heard once, whichever they were about', async () => {
        const { store } = world
        const first = await provider.sends('een', 'twee')
        await provider.reports({ providerId: 'SM1' }, 'delivered')
        await provider.reports({ providerId: 'SM2' }, 'read')
        await provider.settles(first, sentAs('SM1', 'SM2'))
        expect(await provider.stateOf(first)).toBe('read')
        const second = await takesDelivery(store, whatsapp)
        await provider.settles(second, sentAs('SM1', 'SM2'))
        expect(await provider.stateOf(second)).toBe('sent')
      })

      test('whose statuses came before are heard as well when a status says whose they are', async () => {
        const delivery = await provider.sends('dag')
        await provider.settles(delivery, { kind: 'uncertain', reason: 'timed out' })
        await provider.reports({ providerId: 'SM1' }, 'read')
        await provider.reports(delivery, 'sent', { providerId: 'SM1' })
        expect(await provider.stateOf(delivery)).toBe('read')
      })
    })
  })
}
