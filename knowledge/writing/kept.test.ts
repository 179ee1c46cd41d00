import { describe, expect, test } from '@jest/globals'
import { createKept } from './kept.ts'

describe('what is kept', () => {
  test('is made once, for who asks while it is being made too', async () => {
    const kept = createKept<string>(10)
    let made = 0
    const make = (): Promise<string> => {
      made += 1
      return Promise.resolve(`number ${made}`)
    }
    const all = await Promise.all([kept.get('a', make), kept.get('a', make), kept.get('a', make)])
    expect([...all, await kept.get('a', make)]).toEqual(['number 1', 'number 1', 'number 1', 'number 1'])
  })

  test('is not what gave nothing or failed: that is made again', async () => {
    const kept = createKept<string>(10)
    expect(await kept.get('a', () => Promise.resolve(undefined))).toBeUndefined()
    await expect(kept.get('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
    expect(await kept.get('a', () => Promise.resolve('made'))).toBe('made')
  })

  test('goes when it is used least', async () => {
    const kept = createKept<string>(2)
    const make = (value: string) => () => Promise.resolve(value)
    await kept.get('a', make('a1'))
    await kept.get('b', make('b1'))
    await kept.get('a', make('a2'))
    await kept.get('c', make('c1'))
    expect(await kept.get('a', make('a3'))).toBe('a1')
    expect(await kept.get('b', make('b2'))).toBe('b2')
  })
})
