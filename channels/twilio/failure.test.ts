import { describe, expect, test } from '@jest/globals'
import { failureOfCode, sentOfError } from './failure.ts'

const twilio = (status: number, code?: number | null): Error =>
  Object.assign(new Error('x'), { status, code })

describe("what Twilio's refusal means for a message", () => {
  test.each([
    [63016, 'window-closed'],
    [21610, 'opted-out'],
    [63014, 'blocked'],
    [63003, 'not-on-channel'],
    [63024, 'not-on-channel'],
    [21211, 'not-on-channel'],
    [21614, 'not-on-channel'],
    [63021, 'refused'],
    [21617, 'refused'],
    [undefined, 'refused'],
    [null, 'refused'],
  ])('400 with %p: %s', (code, reason) => {
    expect(sentOfError(twilio(400, code))).toEqual({ kind: 'failed', reason })
  })

  test.each([
    [429, 20429],
    [429, null],
    [401, 20003],
    [403, 20003],
    [400, 14107],
    [400, 63007],
    [400, 63010],
    [400, 63012],
    [400, 63018],
    [400, 63020],
  ])('%d with %p passes', (status, code) => {
    expect(sentOfError(twilio(status, code))).toMatchObject({ kind: 'retry' })
  })

  test.each([408, 500, 502, 503, 504])('after a %d nobody knows', (status) => {
    expect(sentOfError(twilio(status, 20500))).toMatchObject({ kind: 'uncertain' })
  })
})

describe('what a broken line means for a message', () => {
  test.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])(
    '%s: it never left',
    (code) => {
      expect(sentOfError(Object.assign(new Error('x'), { code }))).toEqual({
        kind: 'retry',
        reason: `no line to Twilio (${code})`,
      })
    },
  )

  test.each(['ECONNRESET', 'ECONNABORTED', 'ETIMEDOUT', 'EPIPE', 'ERR_BAD_RESPONSE'])(
    '%s: it may have left',
    (code) => {
      expect(sentOfError(Object.assign(new Error('x'), { code }))).toMatchObject({ kind: 'uncertain' })
    },
  )

  test.each([new Error('x'), undefined, null, 'text', { status: 'no number' }])(
    '%p: nobody knows',
    (error) => {
      expect(sentOfError(error)).toMatchObject({ kind: 'uncertain' })
    },
  )

  test('what Twilio said about a message is not passed on: it may hold what someone typed', () => {
    const error = Object.assign(new Error('the number +31600000001 is odd'), { status: 400, code: 21211 })
    expect(JSON.stringify(sentOfError(error))).not.toContain('316')
  })
})

test.each([
  [63018, { state: 'retry' }],
  [63012, { state: 'retry' }],
  [63016, { state: 'failed', reason: 'window-closed' }],
  [63024, { state: 'failed', reason: 'not-on-channel' }],
  [63014, { state: 'failed', reason: 'blocked' }],
  [63021, { state: 'failed', reason: 'refused' }],
  [0, { state: 'failed', reason: 'refused' }],
])('a message that was accepted and failed with %d', (code, failure) => {
  expect(failureOfCode(code)).toEqual(failure)
})
