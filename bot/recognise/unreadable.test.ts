import { expect, test } from '@jest/globals'
import { isUnreadable } from './unreadable.ts'

test.each(['', '   ', '👍', '😀😀😀', '?', '...', 'x', '\u200b\u200e', 'a a a', 'ж'])(
  '%j cannot be read',
  (text) => {
    expect(isUnreadable(text)).toBe(true)
  },
)

test.each(['ok', 'id', '1', '0', 'bsn?', '👍 paspoort', 'م ن', 'nee'])('%j can be read', (text) => {
  expect(isUnreadable(text)).toBe(false)
})
