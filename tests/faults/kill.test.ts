import { expect, test } from '@jest/globals'
import { killRounds } from './kill.ts'

test('ten kills under load lose nothing, double nothing, and everybody is answered', async () => {
  const { broken, lines } = await killRounds(10, () => undefined)
  expect(broken).toEqual([])
  expect(lines).toBeGreaterThan(50)
}, 240_000)
