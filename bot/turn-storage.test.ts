import { expect, test } from '@jest/globals'
import { TurnStorage } from './turn-storage.ts'

test('what was written is read in the next turn, through JSON', async () => {
  const first = new TurnStorage(undefined)
  await first.write({ key: { stack: [1], gone: undefined } })
  expect(await new TurnStorage(first.json).read(['key'])).toEqual({ key: { stack: [1] } })
})

test('state that cannot be read any more is no state', async () => {
  expect(await new TurnStorage('{"cut sho').read(['key'])).toEqual({ key: {} })
})
