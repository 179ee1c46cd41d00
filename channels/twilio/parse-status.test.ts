import { expect, test } from '@jest/globals'
import { Malformed } from '../../core/errors.ts'
import { parseStatus } from './parse-status.ts'

const MessageSid = `SM${'0'.repeat(32)}`

test.each(['sent', 'delivered', 'read'])('%s is news', (state) => {
  expect(parseStatus({ MessageSid, MessageStatus: state })).toEqual({ sid: MessageSid, state })
})

test.each(['queued', 'sending', 'accepted', 'scheduled', 'something-new', ''])('%p is not', (state) => {
  expect(parseStatus({ MessageSid, MessageStatus: state })).toBeUndefined()
})

test.each([
  ['failed', '63018', { state: 'retry' }],
  ['undelivered', '63016', { state: 'failed', reason: 'window-closed' }],
  ['failed', '', { state: 'failed', reason: 'refused' }],
])('%s with %p', (status, ErrorCode, reached) => {
  const parsed = parseStatus({ MessageSid, MessageStatus: status, ErrorCode })
  expect(parsed).toEqual({ sid: MessageSid, ...reached })
})

test('a failure without a code is one', () => {
  expect(parseStatus({ MessageSid, MessageStatus: 'failed' })).toMatchObject({ state: 'failed' })
})

test.each([
  [{}],
  [{ MessageStatus: 'sent' }],
  [{ MessageSid: '', MessageStatus: 'sent' }],
  [{ MessageSid, MessageStatus: 'x'.repeat(33) }],
  [{ MessageSid, MessageStatus: 'failed', ErrorCode: 'many' }],
])('%j is no status', (parameters) => {
  expect(() => parseStatus(parameters)).toThrow(Malformed)
})
