import { expect, test } from '@jest/globals'
import { isForward } from './delivery.ts'

test.each([
  ['queued', 'sent'],
  ['sending', 'uncertain'],
  ['uncertain', 'sent'],
  ['sent', 'read'],
  ['sent', 'failed'],
] as const)('%s may become %s', (from, to) => {
  expect(isForward(from, to)).toBe(true)
})

test.each([
  ['read', 'delivered'],
  ['delivered', 'sent'],
  ['failed', 'sent'],
  ['failed', 'failed'],
  ['read', 'failed'],
] as const)('%s never becomes %s', (from, to) => {
  expect(isForward(from, to)).toBe(false)
})
