import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Delivery, Sent, Status } from '../../../core/delivery.ts'
import {
  answers,
  asksAndHears,
  leaseMs,
  says,
  takes,
  takesDelivery,
  whatsapp,
  type OpenRecord,
  type RecordWorld,
} from './world.ts'

const minuteMs = 60_000

/** What a provider makes of a delivery: messages of its own, late and lost answers, and what it gives back. */
export function describeProviderMessages(open: OpenRecord): void {
  describe('provider messages', () => {
    let world: RecordWorld
    beforeEach(async () => {
      world = await open()
    })
    afterEach(() => world.close())

    const due = async (): Promise<string[]> =>
      (await world.other.due.next(10)).map(({ kind, ref }) => `${kind} ${ref}`)
    const stateOf = async ({ id }: Delivery): Promise<unknown> =>
      (await world.look(`select state from deliveries where id = '${id}'`))[0]?.['state']
    const settles = (delivery: Delivery, sent: Sent): Promise<void> =>
      world.store.deliveries.settle(delivery, sent, 1_000)
    const sentAs = (...providerIds: readonly string[]): Sent => ({ kind: 'sent', providerIds })
    const reports = (
      of: Status['of'] | Delivery,
      state: Status['state'],
      more: Partial<Status> = {},
    ): Promise<void> =>
      world.other.deliveries.report({
        channel: 'whatsapp',
        of: 'id' in of ? { delivery: of.id } : of,
        state,
        ...more,
      })
    /** A delivery in flight. */
    const sends = async (...texts: readonly string[]): Promise<Delivery> => {
      await asksAndHears(world.store, whatsapp, ...texts)
      return takesDelivery(world.store, whatsapp)
    }

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
      const first = await sends('een', 'twee')
      await settles(first, { kind: 'uncertain', reason: 'timed out' })
      clock.advance(999)
      expect(await store.deliveries.take(whatsapp)).toBeUndefined()
      clock.advance(1)
      const again = await takesDelivery(store, whatsapp)
      expect(again).toMatchObject({ id: first.id, state: 'uncertain', attempt: 2 })
      await settles(again, { kind: 'retry', reason: 'look-up failed' })
      clock.advance(1_000)
      expect(await takesDelivery(store, whatsapp)).toMatchObject({ id: first.id, state: 'uncertain' })
    })

    describe('what failed', () => {
      test('in its send is due in the same commit, and says which reply, where and why', async () => {
        const { store, other } = world
        const delivery = await sends('dag')
        expect(await other.deliveries.findFailed(delivery.id)).toBeUndefined()
        await settles(delivery, { kind: 'failed', reason: 'not-on-channel' })
        expect(await due()).toEqual([`undelivered ${delivery.id}`])
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
        const delivery = await sends('dag')
        await settles(delivery, sentAs('SM1'))
        expect(await due()).toEqual([])
        await reports({ providerId: 'SM1' }, 'failed', { reason: 'window-closed' })
        expect(await due()).toEqual([`undelivered ${delivery.id}`])
        expect(await world.store.deliveries.findFailed(delivery.id)).toMatchObject({
          entry: 2,
          reason: 'window-closed',
        })
      })

      test('while its send was on its way keeps its reason, and is due once', async () => {
        const { other, store } = world
        const delivery = await sends('dag')
        await reports(delivery, 'failed', { reason: 'opted-out' })
        await other.due.done({ kind: 'undelivered', ref: delivery.id })
        await settles(delivery, sentAs('SM1'))
        expect(await due()).toEqual([])
        expect(await store.deliveries.findFailed(delivery.id)).toMatchObject({ reason: 'opted-out' })
      })

      test('before its send was settled is due when that is', async () => {
        const delivery = await sends('dag')
        await reports({ providerId: 'SM1' }, 'failed', { reason: 'blocked' })
        expect(await due()).toEqual([])
        await settles(delivery, sentAs('SM1'))
        expect(await due()).toEqual([`undelivered ${delivery.id}`])
        expect(await world.store.deliveries.findFailed(delivery.id)).toMatchObject({ reason: 'blocked' })
      })

      test('is nothing that was sent, arrived or is unknown', async () => {
        const { store } = world
        const delivery = await sends('dag')
        await settles(delivery, sentAs('SM1'))
        await reports(delivery, 'delivered')
        await reports(delivery, 'failed', { reason: 'refused' })
        expect(await store.deliveries.findFailed(delivery.id)).toBeUndefined()
        expect(await store.deliveries.findFailed('unknown:0')).toBeUndefined()
        expect(await due()).toEqual([])
      })

      test('for a reason of an older version was refused', async () => {
        const delivery = await sends('dag')
        await settles(delivery, { kind: 'failed', reason: 'blocked' })
        await world.tamper(`update deliveries set reason = 'no such number' where id = '${delivery.id}'`)
        expect(await world.store.deliveries.findFailed(delivery.id)).toMatchObject({ reason: 'refused' })
      })
    })

    describe('of one reply', () => {
      test('are all known to be its own, on their channel, and a status of any of them finds it', async () => {
        const { store, other } = world
        const delivery = await sends('dag')
        await settles(delivery, sentAs('SM1', 'SM2'))
        for (const id of ['SM1', 'SM2'])
          expect(await other.deliveries.ownerOf('whatsapp', id)).toBe(delivery.id)
        expect(await store.deliveries.ownerOf('web', 'SM1')).toBeUndefined()
        expect(await store.deliveries.ownerOf('whatsapp', 'SM3')).toBeUndefined()
        await reports({ providerId: 'SM1' }, 'delivered')
        expect(await stateOf(delivery)).toBe('delivered')
        await reports({ providerId: 'SM2' }, 'read')
        expect(await stateOf(delivery)).toBe('read')
      })

      test('stay its own when another claims them', async () => {
        const { store } = world
        const first = await sends('een', 'twee')
        await settles(first, sentAs('SM1'))
        const second = await takesDelivery(store, whatsapp)
        await settles(second, sentAs('SM1', 'SM2'))
        expect(await store.deliveries.ownerOf('whatsapp', 'SM1')).toBe(first.id)
        expect(await store.deliveries.ownerOf('whatsapp', 'SM2')).toBe(second.id)
        await reports({ providerId: 'SM1' }, 'read')
        expect(await Promise.all([stateOf(first), stateOf(second)])).toEqual(['read', 'sent'])
      })

      test('are known from a status that names the delivery too, when the answer to the send was lost', async () => {
        const { store } = world
        const delivery = await sends('dag')
        await reports(delivery, 'sent', { providerId: 'SM1' })
        expect(await store.deliveries.ownerOf('whatsapp', 'SM1')).toBe(delivery.id)
        await settles(delivery, { kind: 'uncertain', reason: 'timed out' })
        expect(await stateOf(delivery)).toBe('sent')
        await reports({ providerId: 'SM1' }, 'read')
        expect(await stateOf(delivery)).toBe('read')
      })

      test('whose statuses came before are heard once, whichever they were about', async () => {
        const { store } = world
        const first = await sends('een', 'twee')
        await reports({ providerId: 'SM1' }, 'delivered')
        await reports({ providerId: 'SM2' }, 'read')
        await settles(first, sentAs('SM1', 'SM2'))
        expect(await stateOf(first)).toBe('read')
        const second = await takesDelivery(store, whatsapp)
        await settles(second, sentAs('SM1', 'SM2'))
        expect(await stateOf(second)).toBe('sent')
      })

      test('whose statuses came before are heard as well when a status says whose they are', async () => {
        const delivery = await sends('dag')
        await settles(delivery, { kind: 'uncertain', reason: 'timed out' })
        await reports({ providerId: 'SM1' }, 'read')
        await reports(delivery, 'sent', { providerId: 'SM1' })
        expect(await stateOf(delivery)).toBe('read')
      })
    })

    describe('that the provider gives back', () => {
      test('go back in the queue, and again a minute later', async () => {
        const { store, clock } = world
        const delivery = await sends('dag')
        await settles(delivery, sentAs('SM1'))
        await reports({ providerId: 'SM1' }, 'retry')
        expect(await stateOf(delivery)).toBe('queued')
        clock.advance(minuteMs - 1)
        expect(await store.deliveries.take(whatsapp)).toBeUndefined()
        clock.advance(1)
        const again = await takesDelivery(store, whatsapp)
        expect(again).toMatchObject({ id: delivery.id, state: 'sending', attempt: 2 })
        await settles(again, sentAs('SM2'))
        expect(await stateOf(delivery)).toBe('sent')
      })

      test.each(['before', 'after'] as const)(
        'while in flight go back when the send is settled; %s it was reported as sent',
        async (when) => {
          const { store, clock } = world
          const delivery = await sends('dag')
          if (when === 'after') await reports(delivery, 'sent')
          await reports(delivery, 'retry')
          if (when === 'before') await reports(delivery, 'sent')
          expect(await store.deliveries.take(whatsapp)).toBeUndefined()
          await settles(delivery, sentAs('SM1'))
          expect(await stateOf(delivery)).toBe('queued')
          clock.advance(minuteMs)
          expect(await takesDelivery(store, whatsapp)).toMatchObject({ id: delivery.id, attempt: 2 })
        },
      )

      test('stay given back when the news that they were sent comes late; that they arrived ends it', async () => {
        const { store } = world
        const delivery = await sends('dag')
        await settles(delivery, sentAs('SM1'))
        await reports(delivery, 'retry')
        await reports(delivery, 'sent')
        expect(await stateOf(delivery)).toBe('queued')
        await reports(delivery, 'delivered')
        expect(await stateOf(delivery)).toBe('delivered')
        expect(await store.deliveries.take(whatsapp)).toBeUndefined()
        expect((await world.look('select * from due')).length).toBe(0)
      })

      test('and arrived after all leave what is in flight to who has it', async () => {
        const { store } = world
        const first = await sends('een', 'twee')
        await settles(first, sentAs('SM1'))
        const second = await takesDelivery(store, whatsapp)
        await reports(first, 'retry')
        await reports(first, 'delivered')
        expect(await store.deliveries.take(whatsapp)).toBeUndefined()
        await settles(second, sentAs('SM2'))
        expect(await stateOf(second)).toBe('sent')
        expect((await world.look('select * from due')).length).toBe(0)
      })

      test('but were delivered stay delivered', async () => {
        const delivery = await sends('dag')
        await settles(delivery, sentAs('SM1'))
        await reports(delivery, 'delivered')
        await reports(delivery, 'retry')
        expect(await stateOf(delivery)).toBe('delivered')
      })

      test.each(['before', 'after'] as const)(
        'are given up when that happens ten times, %s the send is settled',
        async (when) => {
          const { store, clock } = world
          let delivery = await sends('dag')
          for (let attempt = 1; ; attempt++) {
            expect(delivery.attempt).toBe(attempt)
            if (when === 'before') await reports(delivery, 'retry')
            await settles(delivery, sentAs(`SM${attempt}`))
            if (when === 'after') await reports(delivery, 'retry')
            if (attempt === 10) break
            clock.advance(minuteMs)
            delivery = await takesDelivery(store, whatsapp)
          }
          expect(await due()).toEqual([`undelivered ${delivery.id}`])
          expect(await store.deliveries.findFailed(delivery.id)).toMatchObject({ reason: 'gave-up' })
          clock.advance(minuteMs)
          expect(await store.deliveries.take(whatsapp)).toBeUndefined()
        },
      )
    })
  })
}
