import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createRateLimit } from './rate-limit.ts'

function createLimit(rate = { burst: 3, perSecond: 2 }) {
  let now = 1_000
  const limit = createRateLimit(rate, () => now)
  return { take: (key = 'a') => limit.take(key), pass: (ms: number) => (now += ms) }
}

describe('createRateLimit', () => {
  test('so many at once, and then it says how long to wait', () => {
    const { take } = createLimit()
    expect([take(), take(), take(), take()]).toEqual([0, 0, 0, 500])
  })

  test('who waits as long as it said may go on', () => {
    const { take, pass } = createLimit()
    for (let count = 0; count < 3; count++) take()
    pass(take())
    expect(take()).toBe(0)
    expect(take()).toBeGreaterThan(0)
  })

  test('asking while it is refused makes the wait no longer', () => {
    const { take, pass } = createLimit()
    for (let count = 0; count < 100; count++) take()
    pass(500)
    expect(take()).toBe(0)
  })

  test('a long silence saves up no more than the burst', () => {
    const { take, pass } = createLimit()
    pass(3_600_000)
    expect([take(), take(), take()]).toEqual([0, 0, 0])
    expect(take()).toBeGreaterThan(0)
  })

  test('one is not held up by another', () => {
    const { take } = createLimit()
    for (let count = 0; count < 10; count++) take('a')
    expect(take('b')).toBe(0)
  })

  test('many others do not make it forget who is over the limit', () => {
    const { take } = createLimit()
    for (let count = 0; count < 4; count++) take('a')
    for (let count = 0; count < 30_000; count++) take(`other-${count}`)
    expect(take('a')).toBeGreaterThan(0)
  })

  test('over any stretch of time no more than the burst and the rate get through', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2_000), { maxLength: 200 }), (waits) => {
        const { take, pass } = createLimit()
        let taken = 0
        let passed = 0
        for (const wait of waits) {
          passed += wait
          pass(wait)
          if (take() === 0) taken += 1
        }
        return taken <= 3 + (passed / 1000) * 2 + 1e-6
      }),
    )
  })
})
