import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createProvider, sentAs, type Provider } from './provider.ts'
import { asksAndHears, takesDelivery, whatsapp, type OpenRecord, type RecordWorld } from './world.ts'

const minuteMs = 60_000

/** What a provider took and could not pass on, and says so when it likes. */
export function describeGivenBack(open: OpenRecord): void {
  describe('deliveries that a provider gives back', () => {
    let world: RecordWorld
    let provider: Provider
    beforeEach(async () => {
      world = await open()
      provider = createProvider(world)
    })
    afterEach(() => world.close())

    test('go back in the queue, and again a minute later', async () => {
      const { store, clock } = world
      const delivery = await provider.sends('dag')
      await provider.settles(delivery, sentAs('SM1'))
      await provider.reports({ providerId: 'SM1' }, 'retry')
      expect(await provider.stateOf(delivery)).toBe('queued')
      clock.advance(minuteMs - 1)
      expect(await store.deliveries.take(whatsapp)).toBeUndefined()
      clock.advance(1)
      const again = await takesDelivery(store, whatsapp)
      expect(again).toMatchObject({ id: delivery.id, state: 'sending', attempt: 2 })
      await provider.settles(again, sentAs('SM2'))
      expect(await provider.stateOf(delivery)).toBe('sent')
    })

    test.each(['before', 'after'] as const)(
      'while in flight go back when the send is settled; %s it was reported as sent',
      async (when) => {
        const { store, clock } = world
        const delivery = await provider.sends('dag')
        if (when === 'after') await provider.reports(delivery, 'sent')
        await provider.reports(delivery, 'retry')
        if (when === 'before') await provider.reports(delivery, 'sent')
        expect(await store.deliveries.take(whatsapp)).toBeUndefined()
        await provider.settles(delivery, sentAs('SM1'))
        expect(await provider.stateOf(delivery)).toBe('queued')
        clock.advance(minuteMs - 1)
        expect(await store.deliveries.take(whatsapp)).toBeUndefined()
        clock.advance(1)
        expect(await takesDelivery(store, whatsapp)).toMatchObject({ id: delivery.id, attempt: 2 })
      },
    )

    test.each(['queued', 'in flight'] as const)(
      'wait their minute, and nothing overtakes them: the next is %s',
      async (next) => {
        const { store, clock } = world
        const first = await provider.sends('een', 'twee')
        await provider.settles(first, sentAs('SM1'))
        const second = next === 'queued' ? undefined : await takesDelivery(store, whatsapp)
        await provider.reports({ providerId: 'SM1' }, 'retry')
        if (second) await provider.settles(second, sentAs('SM2'))
        await asksAndHears(store, whatsapp, 'drie')
        for (const restMs of [1, minuteMs - 2]) {
          expect(await store.deliveries.take(whatsapp)).toBeUndefined()
          clock.advance(restMs)
        }
        expect(await store.deliveries.take(whatsapp)).toBeUndefined()
        clock.advance(1)
        const said: string[] = []
        for (let delivery = await takesDelivery(store, whatsapp); ;) {
          said.push(delivery.reply.text)
          await provider.settles(delivery, sentAs(`SM3${said.length}`))
          const following = await store.deliveries.take(whatsapp)
          if (!following) break
          delivery = following
        }
        expect(said).toEqual(second ? ['een', 'drie'] : ['een', 'twee', 'drie'])
      },
    )

    test('for a reason that an attempt can mend go again at once, and know it until it is mended', async () => {
      const { store, clock } = world
      const first = await provider.sends('dag')
      expect(first).not.toHaveProperty('givenBack')
      await provider.settles(first, sentAs('SM1'))
      await provider.reports({ providerId: 'SM1' }, 'retry', { reason: 'window-closed' })
      const second = await takesDelivery(store, whatsapp)
      expect(second).toMatchObject({ attempt: 2, state: 'sending', givenBack: 'window-closed' })
      await provider.settles(second, { kind: 'retry', reason: 'too many' })
      clock.advance(1_000)
      const third = await takesDelivery(store, whatsapp)
      expect(third).toMatchObject({ state: 'sending', givenBack: 'window-closed' })
      await provider.settles(third, { kind: 'uncertain', reason: 'timed out' })
      clock.advance(1_000)
      const fourth = await takesDelivery(store, whatsapp)
      expect(fourth).toMatchObject({ state: 'uncertain', givenBack: 'window-closed' })
      await provider.settles(fourth, sentAs('SM2'))
      await provider.reports({ providerId: 'SM2' }, 'retry')
      clock.advance(minuteMs)
      expect(await takesDelivery(store, whatsapp)).not.toHaveProperty('givenBack')
    })

    test('stay given back when the news that they were sent comes late; that they arrived ends it', async () => {
      const { store } = world
      const delivery = await provider.sends('dag')
      await provider.settles(delivery, sentAs('SM1'))
      await provider.reports(delivery, 'retry')
      await provider.reports(delivery, 'sent')
      expect(await provider.stateOf(delivery)).toBe('queued')
      await provider.reports(delivery, 'delivered')
      expect(await provider.stateOf(delivery)).toBe('delivered')
      expect(await store.deliveries.take(whatsapp)).toBeUndefined()
      expect((await world.look('select * from due')).length).toBe(0)
    })

    test('and arrived after all leave what is in flight to who has it', async () => {
      const { store } = world
      const first = await provider.sends('een', 'twee')
      await provider.settles(first, sentAs('SM1'))
      const second = await takesDelivery(store, whatsapp)
      await provider.reports(first, 'retry')
      await provider.reports(first, 'delivered')
      expect(await store.deliveries.take(whatsapp)).toBeUndefined()
      await provider.settles(second, sentAs('SM2'))
      expect(await provider.stateOf(second)).toBe('sent')
      expect((await world.look('select * from due')).length).toBe(0)
    })

    test('but were delivered stay delivered', async () => {
      const delivery = await provider.sends('dag')
      await provider.settles(delivery, sentAs('SM1'))
      await provider.reports(delivery, 'delivered')
      await provider.reports(delivery, 'retry')
      expect(await provider.stateOf(delivery)).toBe('delivered')
    })

    test.each(['before', 'after'] as const)(
      'are given up when that happens ten times, %s the send is settled',
      async (when) => {
        const { store, clock } = world
        let delivery = await provider.sends('dag')
        for (let attempt = 1; ; attempt++) {
          expect(delivery.attempt).toBe(attempt)
          if (when === 'before') await provider.reports(delivery, 'retry')
          await provider.settles(delivery, sentAs(`SM${attempt}`))
          if (when === 'after') await provider.reports(delivery, 'retry')
          if (attempt === 10) break
          clock.advance(minuteMs)
          delivery = await takesDelivery(store, whatsapp)
        }
        expect(await provider.due()).toEqual([`undelivered ${delivery.id}`])
        expect(await store.deliveries.findFailed(delivery.id)).toMatchObject({ reason: 'gave-up' })
        clock.advance(minuteMs)
        expect(await store.deliveries.take(whatsapp)).toBeUndefined()
      },
    )
  })
}
