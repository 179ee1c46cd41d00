import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { later } from '../../../core/clock.ts'
import type { DueItem } from '../../../core/due.ts'
import type { OpenRecord, RecordWorld } from './world.ts'

export function describeDue(open: OpenRecord): void {
  describe('due', () => {
    let world: RecordWorld
    beforeEach(async () => {
      world = await open()
    })
    afterEach(() => world.close())

    const at = (ms: number, ref = 'x'): DueItem => ({
      kind: 'reminder',
      ref,
      at: later(world.clock.now(), ms),
    })

    test('brings what is due, longest due first, and nothing before its time', async () => {
      const { store, other, clock } = world
      const [late, soon, now] = [at(2_000, 'late'), at(1_000, 'soon'), at(0, 'now')]
      for (const item of [late, soon, now]) await store.due.put(item)
      expect(await other.due.next(10)).toEqual([now])
      clock.advance(1_999)
      expect(await other.due.next(10)).toEqual([now, soon])
      clock.advance(1)
      expect(await other.due.next(10)).toEqual([now, soon, late])
      expect(await other.due.next(2)).toEqual([now, soon])
    })

    test('put again it moves: one for each kind and ref', async () => {
      const { store, clock } = world
      await store.due.put(at(0))
      await store.due.put(at(5_000))
      expect(await store.due.next(10)).toEqual([])
      clock.advance(5_000)
      expect(await store.due.next(10)).toHaveLength(1)
    })

    test('claimed by one of twenty, and by another when the lease is over', async () => {
      const { store, other, clock } = world
      const item = at(0)
      await store.due.put(item)
      const claims = await Promise.all(
        Array.from({ length: 20 }, (_, index) => (index % 2 ? other : store).due.claim(item, 1_000)),
      )
      expect(claims.filter((isMine) => isMine)).toHaveLength(1)
      clock.advance(999)
      expect(await other.due.claim(item, 1_000)).toBe(false)
      clock.advance(1)
      expect(await other.due.claim(item, 1_000)).toBe(true)
    })

    test('kept for longer while its lease lasts, and not after', async () => {
      const { store, other, clock } = world
      const item = at(0)
      await store.due.put(item)
      await store.due.claim(item, 1_000)
      clock.advance(999)
      await store.due.extend(item, 1_000)
      clock.advance(999)
      expect(await other.due.claim(item, 1_000)).toBe(false)
      clock.advance(1)
      await store.due.extend(item, 1_000)
      expect(await other.due.claim(item, 1_000)).toBe(true)
    })

    test('before its time, or done, it is not to be claimed', async () => {
      const { store } = world
      await store.due.put(at(1_000))
      expect(await store.due.claim(at(1_000), 1_000)).toBe(false)
      await store.due.put(at(0))
      await store.due.done(at(0))
      expect(await store.due.claim(at(0), 1_000)).toBe(false)
      expect(await store.due.next(10)).toEqual([])
    })
  })
}
