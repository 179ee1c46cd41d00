import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Address } from '../../../core/address.ts'
import type { Appended } from '../../../core/inbound.ts'
import {
  answers,
  incoming,
  says,
  takes,
  textFrom,
  web,
  whatsapp,
  type OpenRecord,
  type RecordWorld,
} from './world.ts'

export function describeSettling(open: OpenRecord): void {
  describe('settling', () => {
    let world: RecordWorld
    beforeEach(async () => {
      world = await open()
    })
    afterEach(() => world.close())

    const types = (text: string, from: Address = whatsapp): Promise<Appended> =>
      world.store.inbound.append(textFrom(from, text), { settleMs: 1_500 })
    const isDue = async (): Promise<boolean> => (await world.store.due.next(10)).length > 0

    test('a line waits for more, and lines that come meanwhile join its turn', async () => {
      const { store, other, clock } = world
      const first = await types('ik wil')
      expect(await store.turns.take(first.conversation)).toBeUndefined()
      clock.advance(1_000)
      const second = await types('een paspoort')
      expect(second).toMatchObject({ turn: first.turn, number: 2 })
      clock.advance(1_499)
      expect(await isDue()).toBe(false)
      clock.advance(1)
      const turn = await takes(other, first.conversation)
      expect(turn.incoming.map(({ number, content }) => [number, content])).toEqual([
        [1, { kind: 'text', text: 'ik wil' }],
        [2, { kind: 'text', text: 'een paspoort' }],
      ])
      await other.turns.end(turn, answers(turn))
      expect(await isDue()).toBe(false)
    })

    test('it waits no longer than five seconds after its first line', async () => {
      const { clock } = world
      const first = await types('en toen')
      for (let line = 0; line < 4; line++) {
        clock.advance(1_200)
        expect((await types('en toen')).turn).toBe(first.turn)
      }
      clock.advance(199)
      expect(await isDue()).toBe(false)
      clock.advance(1)
      expect(await isDue()).toBe(true)
      expect((await types('en verder')).turn).not.toBe(first.turn)
    })

    test('a button does not wait, and what waited goes first', async () => {
      const { store } = world
      const line = await types('hallo')
      const pressed = await store.inbound.append(incoming(whatsapp, { kind: 'choice', value: 'ja' }), {
        settleMs: 1_500,
      })
      expect(pressed.turn).not.toBe(line.turn)
      const turn = await takes(store, line.conversation)
      expect(turn.id).toBe(line.turn)
      await store.turns.end(turn, answers(turn))
      expect((await takes(store, line.conversation)).id).toBe(pressed.turn)
    })

    test('a line that may not wait takes what waited with it, at once', async () => {
      const { store } = world
      const line = await types('help')
      const danger = await says(store, whatsapp, 'ik ben bang')
      expect(danger.turn).toBe(line.turn)
      expect((await takes(store, line.conversation)).incoming).toHaveLength(2)
    })

    test('a line joins no turn that was taken, given back, or asked from another address', async () => {
      const { store, clock } = world
      const first = await types('een')
      clock.advance(1_500)
      const turn = await takes(store, first.conversation)
      const second = await types('twee')
      expect(second.turn).not.toBe(first.turn)
      await store.turns.release(turn, 0)
      expect((await types('drie')).turn).toBe(second.turn)
      expect((await types('vier', web)).turn).not.toBe(second.turn)
    })

    test('a line that settles behind a taken turn, or one that waits for another try, frees neither', async () => {
      const { store, clock } = world
      const first = await says(store, whatsapp)
      const turn = await takes(store, first.conversation)
      await types('en nog iets')
      await store.inbound.append(incoming(whatsapp, { kind: 'choice', value: 'ja' }), { settleMs: 0 })
      expect(await isDue()).toBe(false)
      await store.turns.release(turn, 10_000)
      await types('hallo?')
      await says(store, whatsapp, 'hallo!')
      clock.advance(9_999)
      expect(await isDue()).toBe(false)
      clock.advance(1)
      expect(await takes(store, first.conversation)).toMatchObject({ id: turn.id, attempt: 2 })
    })

    test('a settling line behind an ended turn is due at its own moment', async () => {
      const { store, clock } = world
      const first = await says(store, whatsapp)
      const turn = await takes(store, first.conversation)
      await types('en nog iets')
      await store.turns.end(turn, answers(turn))
      clock.advance(1_499)
      expect(await store.turns.take(first.conversation)).toBeUndefined()
      clock.advance(1)
      expect((await takes(store, first.conversation)).incoming).toHaveLength(1)
    })

    describe('says when its turn may be taken', () => {
      const after = (appended: Appended, start: Date): number =>
        appended.notBefore.getTime() - start.getTime()

      test('now, when it waits for nothing', async () => {
        const start = world.clock.now()
        expect(after(await says(world.store, whatsapp), start)).toBe(0)
        const pressed = incoming(web, { kind: 'choice', value: 'ja' })
        expect(after(await world.store.inbound.append(pressed, { settleMs: 1_500 }), start)).toBe(0)
      })

      test('after its settling time, later for each line that joins, five seconds after the first at most', async () => {
        const { clock } = world
        const start = clock.now()
        expect(after(await types('en toen'), start)).toBe(1_500)
        for (const moment of [2_700, 3_900, 5_000, 5_000]) {
          clock.advance(1_200)
          expect(after(await types('en toen'), start)).toBe(moment)
        }
        clock.advance(199)
        expect(await isDue()).toBe(false)
        clock.advance(1)
        expect(await isDue()).toBe(true)
      })

      test('never later than that for one line either', async () => {
        const start = world.clock.now()
        const slow = await world.store.inbound.append(textFrom(whatsapp, 'ik'), { settleMs: 60_000 })
        expect(after(slow, start)).toBe(5_000)
      })

      test('now, for all that waited, when a line joins that does not wait', async () => {
        const { store, clock } = world
        const start = clock.now()
        const first = await types('help')
        clock.advance(1_000)
        const danger = await says(store, whatsapp, 'ik ben bang')
        expect(danger.turn).toBe(first.turn)
        expect(after(danger, start)).toBe(1_000)
        expect(await isDue()).toBe(true)
      })
    })
  })
}
