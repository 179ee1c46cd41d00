import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type OpenRecord, type RecordWorld } from './world.ts'

export function describeMarks(open: OpenRecord): void {
  describe('marks', () => {
    let world: RecordWorld
    beforeEach(async () => {
      world = await open()
    })
    afterEach(() => world.close())

    test('one that was never set is not there', async () => {
      await world.store.marks.set('another', world.clock.now())
      expect(await world.store.marks.read('looked')).toBeUndefined()
    })

    test('one is what it was set to last, also for another process', async () => {
      const { store, other, clock } = world
      for (const aheadMs of [0, 60_001, -1]) {
        clock.advance(aheadMs)
        await store.marks.set('looked', clock.now())
        expect(await store.marks.read('looked')).toEqual(clock.now())
        expect(await other.marks.read('looked')).toEqual(clock.now())
      }
    })
  })
}
