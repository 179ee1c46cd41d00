import { describe, expect, test } from '@jest/globals'
import { Malformed } from '../../core/errors.ts'
import type { Status } from '../../core/delivery.ts'
import { createStatusCallback, createTakeStatus } from './take-status.ts'

const MessageSid = `SM${'0'.repeat(32)}`
const origin = 'https://balie.example.nl'
const callback = createStatusCallback(() => origin)
const about = { channel: 'whatsapp', of: { delivery: 'T:0' }, providerId: MessageSid }

async function told(url: string, parameters: Record<string, string>): Promise<readonly Status[]> {
  const reported: Status[] = []
  const take = createTakeStatus((status) => Promise.resolve(void reported.push(status)))
  await take({ MessageSid, ...parameters }, new URL(url))
  return reported
}

describe('what Twilio says of a message', () => {
  test('is reported to the address that was sent along', () => {
    expect(callback('T:0', 'last')).toBe(`${origin}/webhooks/whatsapp/status?delivery=T%3A0`)
    expect(callback('T:0&part=1#', 'part')).toBe(
      `${origin}/webhooks/whatsapp/status?delivery=T%3A0%26part%3D1%23&part=1`,
    )
  })

  test.each(['sent', 'delivered', 'read'])(
    '%s of the last message is news of the delivery',
    async (state) => {
      expect(await told(callback('T:0', 'last'), { MessageStatus: state })).toEqual([{ ...about, state }])
    },
  )

  test.each(['sent', 'delivered', 'read'])('%s of a part is not', async (state) => {
    expect(await told(callback('T:0', 'part'), { MessageStatus: state })).toEqual([])
  })

  test('a failure is, whichever it is of', async () => {
    for (const place of ['part', 'last'] as const) {
      const failed = { MessageStatus: 'undelivered', ErrorCode: '63016' }
      expect(await told(callback('T:0', place), failed)).toEqual([
        { ...about, state: 'failed', reason: 'window-closed' },
      ])
      const back = { MessageStatus: 'failed', ErrorCode: '63018' }
      expect(await told(callback('T:0', place), back)).toEqual([{ ...about, state: 'retry' }])
    }
  })

  test('a step that says nothing is not', async () => {
    expect(await told(callback('T:0', 'last'), { MessageStatus: 'queued' })).toEqual([])
  })

  test.each([`${origin}/x`, `${origin}/x?delivery=${'x'.repeat(201)}`])(
    '%.40s names no delivery',
    async (url) => {
      await expect(told(url, { MessageStatus: 'sent' })).rejects.toThrow(Malformed)
    },
  )

  test('what cannot be kept is not acknowledged', async () => {
    const take = createTakeStatus(() => Promise.reject(new Error('disk full')))
    const parameters = { MessageSid, MessageStatus: 'sent' }
    await expect(take(parameters, new URL(callback('T:0', 'last')))).rejects.toThrow('disk full')
  })
})
