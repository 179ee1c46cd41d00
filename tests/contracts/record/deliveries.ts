import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { addressKey } from '../../../core/address.ts'
import type { DeliveryState } from '../../../core/delivery.ts'
import {
  asksAndHears,
  leaseMs,
  says,
  takes,
  takesDelivery,
  web,
  whatsapp,
  answers,
  type OpenRecord,
  type RecordWorld,
} from './world.ts'

export function describeDeliveries(open: OpenRecord): void {
  describe('deliveries', () => {
    let world: RecordWorld
    beforeEach(async () => {
      world = await open()
    })
    afterEach(() => world.close())

    const dueKinds = async (): Promise<string[]> => (await world.other.due.next(10)).map(({ kind }) => kind)

    test('go in the order in which they were written, one in flight for each address', async () => {
      const { store, other } = world
      await asksAndHears(store, web, 'een', 'twee')
      await asksAndHears(store, web, 'drie')
      for (const text of ['een', 'twee', 'drie']) {
        expect(await dueKinds()).toEqual(['delivery'])
        const delivery = await takesDelivery(other, web)
        expect(delivery).toMatchObject({ state: 'sending', attempt: 1, to: web, reply: { text } })
        expect(await store.deliveries.take(web)).toBeUndefined()
        expect(await other.deliveries.take(web)).toBeUndefined()
        await store.deliveries.settle(delivery, { kind: 'sent' }, 0)
      }
      expect(await store.deliveries.take(web)).toBeUndefined()
      expect(await dueKinds()).toEqual([])
    })

    test('of twenty who want the same delivery at once, one gets it', async () => {
      const { store, other } = world
      await asksAndHears(store, web, 'dag')
      const stores = Array.from({ length: 20 }, (_, index) => (index % 2 ? other : store))
      const taken = await Promise.all(stores.map((one) => one.deliveries.take(web)))
      expect(taken.filter((delivery) => delivery !== undefined)).toHaveLength(1)
    })

    test('addresses do not wait for each other', async () => {
      const { store } = world
      await asksAndHears(store, web, 'web')
      await asksAndHears(store, whatsapp, 'app')
      await takesDelivery(store, web)
      expect(await takesDelivery(store, whatsapp)).toMatchObject({ reply: { text: 'app' } })
    })

    test('that could not be sent now go again after their time, before what comes later', async () => {
      const { store, clock } = world
      await asksAndHears(store, web, 'een', 'twee')
      const first = await takesDelivery(store, web)
      await store.deliveries.settle(first, { kind: 'retry', reason: 'busy' }, 4_000)
      clock.advance(3_999)
      expect(await store.deliveries.take(web)).toBeUndefined()
      clock.advance(1)
      expect(await takesDelivery(store, web)).toMatchObject({ id: first.id, state: 'sending', attempt: 2 })
    })

    test('whose send takes longer than a lease wait for their time, or pass on, like any other', async () => {
      const { store, other, clock } = world
      await asksAndHears(store, web, 'een', 'twee')
      const slow = await takesDelivery(store, web)
      clock.advance(leaseMs - 1)
      await store.due.extend({ kind: 'delivery', ref: addressKey(web) }, leaseMs)
      clock.advance(leaseMs - 1)
      expect(await other.deliveries.take(web)).toBeUndefined()
      await store.deliveries.settle(slow, { kind: 'retry', reason: 'busy' }, 60_000)
      clock.advance(59_999)
      expect(await other.deliveries.take(web)).toBeUndefined()
      clock.advance(1)
      const again = await takesDelivery(other, web)
      clock.advance(leaseMs - 1)
      await other.due.extend({ kind: 'delivery', ref: addressKey(web) }, leaseMs)
      await other.deliveries.settle(again, { kind: 'sent' }, 0)
      expect(await takesDelivery(store, web)).toMatchObject({ reply: { text: 'twee' } })
    })

    test('that were given up make room for the next', async () => {
      const { store } = world
      await asksAndHears(store, web, 'een', 'twee')
      await store.deliveries.settle(
        await takesDelivery(store, web),
        { kind: 'failed', reason: 'not-on-channel' },
        0,
      )
      expect(await takesDelivery(store, web)).toMatchObject({ reply: { text: 'twee' } })
    })

    test('cut off in flight are uncertain for who inherits them, and stay so until their outcome is known', async () => {
      const { store, other, clock } = world
      await asksAndHears(store, web, 'een', 'twee')
      const lost = await takesDelivery(store, web)
      clock.advance(leaseMs - 1)
      expect(await other.deliveries.take(web)).toBeUndefined()
      clock.advance(1)
      const inherited = await takesDelivery(other, web)
      expect(inherited).toMatchObject({ id: lost.id, state: 'uncertain', attempt: 2 })
      await store.deliveries.settle(lost, { kind: 'sent' }, 0)
      expect(await store.deliveries.take(web)).toBeUndefined()
      await other.deliveries.settle(inherited, { kind: 'retry', reason: 'look-up failed' }, 1_000)
      clock.advance(1_000)
      const again = await takesDelivery(other, web)
      expect(again).toMatchObject({ id: lost.id, state: 'uncertain', attempt: 3 })
      await other.deliveries.settle(again, { kind: 'sent' }, 0)
      expect(await takesDelivery(other, web)).toMatchObject({ reply: { text: 'twee' } })
    })

    test('settled twice do not free what was taken since', async () => {
      const { store, other } = world
      await asksAndHears(store, web, 'een', 'twee', 'drie')
      const first = await takesDelivery(store, web)
      await store.deliveries.settle(first, { kind: 'sent' }, 0)
      const second = await takesDelivery(store, web)
      await store.deliveries.settle(first, { kind: 'sent' }, 0)
      await store.deliveries.settle(first, { kind: 'retry', reason: 'again' }, 0)
      expect(await other.deliveries.take(web)).toBeUndefined()
      await store.deliveries.settle(second, { kind: 'sent' }, 0)
      expect(await takesDelivery(other, web)).toMatchObject({ reply: { text: 'drie' } })
    })

    test('queued behind one that waits for another try do not free it', async () => {
      const { store } = world
      await asksAndHears(store, web, 'een')
      await store.deliveries.settle(
        await takesDelivery(store, web),
        { kind: 'retry', reason: 'busy' },
        60_000,
      )
      await asksAndHears(store, web, 'twee')
      expect(await store.deliveries.take(web)).toBeUndefined()
    })

    describe('and their statuses', () => {
      /** The state of a delivery can be seen only by what still happens to it. */
      const stateOf = async (id: string): Promise<DeliveryState> => {
        const [row] = await world.look(`select state from deliveries where id = '${id}'`)
        return row?.['state'] as DeliveryState
      }

      test('go forward only', async () => {
        const { store } = world
        await asksAndHears(store, whatsapp, 'dag')
        const delivery = await takesDelivery(store, whatsapp)
        await store.deliveries.settle(delivery, { kind: 'sent', providerIds: ['SM1'] }, 0)
        const of = { providerId: 'SM1' }
        for (const [state, reached] of [
          ['delivered', 'delivered'],
          ['sent', 'delivered'],
          ['failed', 'delivered'],
          ['read', 'read'],
          ['delivered', 'read'],
        ] as const) {
          await store.deliveries.report({ channel: 'whatsapp', of, state })
          expect(await stateOf(delivery.id)).toBe(reached)
        }
      })

      test('that fail after sending are final', async () => {
        const { store } = world
        await asksAndHears(store, whatsapp, 'dag')
        const delivery = await takesDelivery(store, whatsapp)
        await store.deliveries.settle(delivery, { kind: 'sent', providerIds: ['SM1'] }, 0)
        const of = { delivery: delivery.id }
        await store.deliveries.report({ channel: 'whatsapp', of, state: 'failed', reason: 'blocked' })
        await store.deliveries.report({ channel: 'whatsapp', of, state: 'read' })
        expect(await stateOf(delivery.id)).toBe('failed')
      })

      test('that come before the send was settled are kept, by provider id and by delivery id', async () => {
        const { store, other } = world
        await asksAndHears(store, whatsapp, 'een', 'twee')
        const first = await takesDelivery(store, whatsapp)
        await other.deliveries.report({ channel: 'whatsapp', of: { providerId: 'SM1' }, state: 'read' })
        await other.deliveries.report({ channel: 'whatsapp', of: { providerId: 'SM1' }, state: 'delivered' })
        await other.deliveries.report({ channel: 'web', of: { providerId: 'SM1' }, state: 'failed' })
        await store.deliveries.settle(first, { kind: 'sent', providerIds: ['SM1'] }, 0)
        expect(await stateOf(first.id)).toBe('read')
        const second = await takesDelivery(store, whatsapp)
        await other.deliveries.report({
          channel: 'whatsapp',
          of: { delivery: second.id },
          state: 'delivered',
        })
        expect(await store.deliveries.take(whatsapp)).toBeUndefined()
        await store.deliveries.settle(second, { kind: 'retry', reason: 'timed out' }, 1_000)
        expect(await stateOf(second.id)).toBe('delivered')
        expect(await dueKinds()).toEqual([])
      })

      test('for a delivery that is not there yet are kept until it is', async () => {
        const { store } = world
        const { conversation } = await says(store, web)
        const turn = await takes(store, conversation)
        await store.deliveries.report({
          channel: 'web',
          of: { delivery: `${turn.id}:0` },
          state: 'delivered',
        })
        await store.turns.end(turn, answers(turn, 'dag'))
        const delivery = await takesDelivery(store, web)
        await store.deliveries.settle(delivery, { kind: 'sent' }, 0)
        expect(await stateOf(delivery.id)).toBe('delivered')
      })

      test('that settle one waiting for another try let the next go at once', async () => {
        const { store } = world
        await asksAndHears(store, whatsapp, 'een', 'twee')
        const first = await takesDelivery(store, whatsapp)
        await store.deliveries.settle(first, { kind: 'retry', reason: 'timed out' }, 60_000)
        await store.deliveries.report({ channel: 'whatsapp', of: { delivery: first.id }, state: 'sent' })
        expect(await takesDelivery(store, whatsapp)).toMatchObject({ reply: { text: 'twee' } })
      })

      test('that settle one in flight leave who sent it no say over what was taken since', async () => {
        const { store, other, clock } = world
        await asksAndHears(store, whatsapp, 'een', 'twee', 'drie')
        const first = await takesDelivery(store, whatsapp)
        await other.deliveries.report({ channel: 'whatsapp', of: { delivery: first.id }, state: 'delivered' })
        clock.advance(leaseMs)
        const second = await takesDelivery(other, whatsapp)
        expect(second).toMatchObject({ reply: { text: 'twee' }, state: 'sending' })
        await store.deliveries.settle(first, { kind: 'sent' }, 0)
        expect(await store.deliveries.take(whatsapp)).toBeUndefined()
        await other.deliveries.settle(second, { kind: 'sent' }, 0)
        expect(await takesDelivery(store, whatsapp)).toMatchObject({ reply: { text: 'drie' } })
      })

      test('of another channel do not touch it', async () => {
        const { store } = world
        await asksAndHears(store, whatsapp, 'dag')
        const delivery = await takesDelivery(store, whatsapp)
        await store.deliveries.report({ channel: 'web', of: { delivery: delivery.id }, state: 'read' })
        expect(await stateOf(delivery.id)).toBe('sending')
      })
    })
  })
}
