import { expect, test } from '@jest/globals'
import { createKeep, keepKeyOf } from './keep.ts'

test('A browser that refuses to store keeps things as long as the page is open', () => {
  const refusing = new Proxy({} as Storage, {
    get: () => () => {
      throw new Error('denied')
    },
  })
  for (const storage of [refusing, undefined]) {
    const keep = createKeep(storage)
    keep.write('draft', 'half')
    expect(keep.read('draft')).toBe('half')
    keep.clear()
    expect(keep.read('draft')).toBeUndefined()
  }
})

test('What another tab removed is gone here too', () => {
  const stored = new Map<string, string>()
  const keep = createKeep({
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  } as unknown as Storage)
  keep.write('token', 't')
  stored.clear()
  expect(keep.read('token')).toBeUndefined()
})

test('What somebody else stored under our name is not trusted to be ours', () => {
  const keep = createKeep({ getItem: () => '{broken' } as unknown as Storage)
  expect(keep.read('outbox')).toBeUndefined()
})

test('A storage event says what of ours was changed', () => {
  expect(keepKeyOf('balie.outbox')).toBe('outbox')
  expect(keepKeyOf('theirs')).toBeUndefined()
  expect(keepKeyOf(null)).toBe('token')
})
