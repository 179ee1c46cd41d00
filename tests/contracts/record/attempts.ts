import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Delivery } from '../../../core/delivery.ts'
import { createProvider, sentAs, type Provider } from './provider.ts'
import { leaseMs, takesDelivery, whatsapp, type OpenRecord, type RecordWorld } from './world.ts'

const minuteMs = 60_000
const uncertain = { kind: 'uncertain', reason: 'timed out' } as const
const sm1 = { attempt: 1, providerId: 'SM1' }

/** One delivery, tried more than once: each attempt makes messages, and what comes of them comes when it likes. */
export function describeAttempts(open: OpenRecord): void {
  describe('the attempts of a delivery', () => {
    let world: RecordWorld
    let provider: Provider
    beforeEach(async () => {
      world = await open()
      provider = createProvider(world)
    })
    afterEach(() => world.close())

    /** The second is on its way, because the first was given back. */
    async function secondAfterGivenBack(): Promise<Delivery> {
      const first = await provider.sends('dag')
      await provider.settles(first, sentAs('SM1'))
      await provider.reports(first, 'retry', sm1)
      world.clock.advance(minuteMs)
      return takesDelivery(world.store, whatsapp)
    }

    /** The second is on its way, because nobody knows what became of the first. */
    async function secondAfterUncertain(): Promise<Delivery> {
      const first = await provider.sends('dag')
      await provider.settles(first, uncertain)
      world.clock.advance(1_000)
      return takesDelivery(world.store, whatsapp)
    }

    describe.each(['retry', 'failed'] as const)('a %s', (state) => {
      const reached = state === 'retry' ? 'queued' : 'failed'

      test.each([
        ['the channel says', 'SM0', { attempt: 1, providerId: 'SM0' }],
        ['the channel says of a known one', 'SM1', sm1],
        ['the channel says, of whichever message', '', { attempt: 1 }],
        ['the record knows', 'SM1', {}],
      ])('of a message of an older attempt is no news: %s', async (_name, providerId, more) => {
        const second = await secondAfterGivenBack()
        await provider.settles(second, sentAs('SM2'))
        const of = 'attempt' in more ? second : { providerId }
        await provider.reports(of, state, more)
        expect(await provider.stateOf(second)).toBe('sent')
        expect(await provider.due()).toEqual([])
      })

      test('of a message of the newest attempt counts, whichever came before', async () => {
        const second = await secondAfterGivenBack()
        await provider.settles(second, sentAs('SM2'))
        await provider.reports(second, state, { attempt: 2, providerId: 'SM2' })
        expect(await provider.stateOf(second)).toBe(reached)
      })

      test.each([
        ['never heard of', () => Promise.resolve()],
        ['known before', (second: Delivery) => provider.reports(second, 'sent', sm1)],
      ])('of a message that a newer attempt found again counts: %s', async (_name, hear) => {
        const second = await secondAfterUncertain()
        await hear(second)
        await provider.settles(second, sentAs('SM1'))
        expect(await provider.stateOf(second)).toBe('sent')
        await provider.reports(second, state, sm1)
        expect(await provider.stateOf(second)).toBe(reached)
      })

      test.each([
        ['counts when that found the message', 'SM1', reached],
        ['is no news when that sent another', 'SM2', 'sent'],
      ])('of an older attempt, while the newer is on its way, %s', async (_name, found, outcome) => {
        const second = await secondAfterUncertain()
        await provider.reports(second, state, sm1)
        expect(await provider.stateOf(second)).toBe('uncertain')
        await provider.settles(second, sentAs(found))
        expect(await provider.stateOf(second)).toBe(outcome)
        await provider.reports(second, state, sm1)
        expect(await provider.stateOf(second)).toBe(outcome)
      })
    })

    test('given back to a process that died does not give back what the next one sends', async () => {
      const first = await provider.sends('dag')
      await provider.reports(first, 'retry', sm1)
      world.clock.advance(leaseMs)
      const second = await takesDelivery(world.store, whatsapp)
      expect(second).toMatchObject({ id: first.id, attempt: 2 })
      await provider.settles(second, sentAs('SM2'))
      expect(await provider.stateOf(second)).toBe('sent')
    })

    test('that an older one was sent says nothing of one that was given back since', async () => {
      const second = await secondAfterGivenBack()
      await provider.reports(second, 'sent', sm1)
      await provider.settles(second, { kind: 'retry', reason: 'too many' })
      await provider.reports(second, 'sent', sm1)
      expect(await provider.stateOf(second)).toBe('queued')
      world.clock.advance(1_000)
      expect(await takesDelivery(world.store, whatsapp)).toMatchObject({ id: second.id, attempt: 3 })
    })

    test('that an older one was sent ends the looking for it; that it arrived always does', async () => {
      const second = await secondAfterUncertain()
      await provider.reports(second, 'sent', sm1)
      await provider.settles(second, uncertain)
      expect(await provider.stateOf(second)).toBe('sent')
      const other = await secondAfterGivenBack()
      await provider.reports(other, 'delivered', { attempt: 1, providerId: 'SM3' })
      await provider.settles(other, { kind: 'retry', reason: 'too many' })
      expect(await provider.stateOf(other)).toBe('delivered')
    })
  })
}
