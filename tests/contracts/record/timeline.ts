import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Address } from '../../../core/address.ts'
import type { Appended } from '../../../core/inbound.ts'
import {
  answered,
  dayMs,
  noted,
  says,
  takes,
  textFrom,
  web,
  whatsapp,
  type OpenRecord,
  type RecordWorld,
} from './world.ts'

export function describeTimeline(open: OpenRecord): void {
  describe('timeline', () => {
    let world: RecordWorld
    let conversation: string
    beforeEach(async () => {
      world = await open()
      conversation = (await says(world.store, web)).conversation
      const turn = await takes(world.store, conversation)
      const entries = [noted(), noted(), answered('twee'), noted(), answered('drie')]
      await world.store.turns.end(turn, { entries, dialog: undefined })
    })
    afterEach(() => world.close())

    test('is what the resident may see: never an internal note', async () => {
      const page = await world.other.timeline.after(web, undefined, 10)
      expect(page.conversation).toBe(conversation)
      expect(page.entries.map(({ number, kind }) => [number, kind])).toEqual([
        [1, 'said'],
        [4, 'answered'],
        [6, 'answered'],
      ])
    })

    test('goes on after the last number seen, a page at a time; a short page is the end', async () => {
      const { timeline } = world.store
      const numbers = async (number: number, limit: number): Promise<number[]> =>
        (await timeline.after(web, { conversation, number }, limit)).entries.map((entry) => entry.number)
      expect(await numbers(0, 2)).toEqual([1, 4])
      expect(await numbers(1, 2)).toEqual([4, 6])
      expect(await numbers(1, 1)).toEqual([4])
      expect(await numbers(4, 2)).toEqual([6])
      expect(await numbers(6, 2)).toEqual([])
    })

    test('begins anew when the cursor is of another conversation', async () => {
      const { store, clock } = world
      await store.conversations.change(conversation, 1, { entries: [], holder: 'closed' })
      clock.advance(8 * dayMs)
      const next = await says(store, web, 'weer ik')
      const page = await store.timeline.after(web, { conversation, number: 6 }, 10)
      expect(page).toMatchObject({ conversation: next.conversation, entries: [{ number: 1 }] })
    })

    test('of an address that never said anything is empty', async () => {
      expect(await world.store.timeline.after(whatsapp, undefined, 10)).toEqual({
        conversation: undefined,
        entries: [],
      })
    })

    describe('when a resident last said something', () => {
      /** What it says of this moment is its channel's word, not ours. */
      const saysAt = (from: Address, seconds: number): Promise<Appended> =>
        world.store.inbound.append(
          { ...textFrom(from), at: new Date(Date.UTC(2026, 2, 2, 9, 0, seconds)) },
          { settleMs: 0 },
        )
      const lastSaid = async (from: Address): Promise<number | undefined> =>
        (await world.other.timeline.lastSaidAt(from))?.getUTCSeconds()

      test('is nowhere before they did', async () => {
        expect(await lastSaid(whatsapp)).toBeUndefined()
      })

      test('is the newest, as its channel tells, whatever we said since', async () => {
        const { store, clock } = world
        const { conversation } = await saysAt(whatsapp, 10)
        expect(await lastSaid(whatsapp)).toBe(10)
        await saysAt(whatsapp, 20)
        expect(await lastSaid(whatsapp)).toBe(20)
        clock.advance(30_000)
        const turn = await takes(store, conversation)
        await store.turns.end(turn, { entries: [answered(), noted()], dialog: undefined, to: whatsapp })
        expect(await lastSaid(whatsapp)).toBe(20)
      })

      test('is of that address only', async () => {
        const other = { channel: 'whatsapp', id: '+31687654321' }
        await saysAt(whatsapp, 10)
        await saysAt(other, 20)
        const sameNumber = { ...other, channel: 'sms' }
        await saysAt(sameNumber, 30)
        await saysAt(sameNumber, 40)
        expect(await lastSaid(whatsapp)).toBe(10)
        expect(await lastSaid(other)).toBe(20)
      })

      test('is forgotten when the address ended', async () => {
        const { store } = world
        await saysAt(web, 10)
        expect(await lastSaid(web)).toBe(10)
        await store.tokens.revoke(web)
        expect(await lastSaid(web)).toBeUndefined()
      })
    })
  })
}
