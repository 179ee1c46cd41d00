import { describe, expect, test } from '@jest/globals'
import { Malformed } from '../../core/errors.ts'
import type { Delivery, Status } from '../../core/delivery.ts'
import { createStatusCallback, createTakeStatus } from './take-status.ts'

const MessageSid = `SM${'0'.repeat(32)}`
const origin = 'https://balie.example.nl'
const callback = createStatusCallback(() => origin)
const delivery: Delivery = {
  id: 'T:0',
  conversation: 'C',
  entry: 2,
  to: { channel: 'whatsapp', id: '+31600000001' },
  at: new Date('2026-03-02T09:00:00Z'),
  reply: { text: 'Dag', language: 'nl' },
  state: 'sending',
  attempt: 3,
}
const last = callback(delivery, { place: 'last', kind: 'text' })
const part = callback(delivery, { place: 'part', kind: 'text' })
const template = callback(delivery, { place: 'last', kind: 'template' })
const about = { channel: 'whatsapp', of: { delivery: 'T:0' }, attempt: 3, providerId: MessageSid }

async function told(
  url: string,
  parameters: Record<string, string>,
  hasTemplate = false,
): Promise<readonly Status[]> {
  const reported: Status[] = []
  const report = (status: Status): Promise<void> => Promise.resolve(void reported.push(status))
  await createTakeStatus({ report, hasTemplate })({ MessageSid, ...parameters }, new URL(url))
  return reported
}

describe('what Twilio says of a message', () => {
  test('is reported to an address that says of which delivery, which attempt, and what it was', () => {
    expect(last).toBe(`${origin}/webhooks/whatsapp/status?delivery=T%3A0&attempt=3`)
    expect(template).toBe(`${last}&template=1`)
    expect(callback({ ...delivery, id: 'T:0&part=1#' }, { place: 'part', kind: 'list' })).toBe(
      `${origin}/webhooks/whatsapp/status?delivery=T%3A0%26part%3D1%23&attempt=3&part=1`,
    )
  })

  test.each(['sent', 'delivered', 'read'])(
    '%s of the last message is news of the delivery',
    async (state) => {
      expect(await told(last, { MessageStatus: state })).toEqual([{ ...about, state }])
    },
  )

  test.each(['sent', 'delivered', 'read'])('%s of a part is not', async (state) => {
    expect(await told(part, { MessageStatus: state })).toEqual([])
  })

  test.each([last, part])('a failure is, whichever it is of', async (url) => {
    const failed = { MessageStatus: 'undelivered', ErrorCode: '63014' }
    expect(await told(url, failed)).toEqual([{ ...about, state: 'failed', reason: 'blocked' }])
    const back = { MessageStatus: 'failed', ErrorCode: '63018' }
    expect(await told(url, back)).toEqual([{ ...about, state: 'retry' }])
  })

  test.each([
    ['goes back for the template', { url: last, hasTemplate: true, state: 'retry' }],
    ['of a part goes back for the template', { url: part, hasTemplate: true, state: 'retry' }],
    ['of the template itself has failed', { url: template, hasTemplate: true, state: 'failed' }],
    ['without a template has failed', { url: last, hasTemplate: false, state: 'failed' }],
  ] as const)('that the window is over %s', async (_name, { url, hasTemplate, state }) => {
    const late = { MessageStatus: 'undelivered', ErrorCode: '63016' }
    expect(await told(url, late, hasTemplate)).toEqual([{ ...about, state, reason: 'window-closed' }])
  })

  test('a step that says nothing is not', async () => {
    expect(await told(last, { MessageStatus: 'queued' })).toEqual([])
  })

  test.each([
    '',
    '?attempt=1',
    '?delivery=T%3A0',
    '?delivery=T%3A0&attempt=0',
    '?delivery=T%3A0&attempt=x',
    `?attempt=1&delivery=${'x'.repeat(201)}`,
  ])('%.40j names no attempt of a delivery', async (query) => {
    await expect(told(`${origin}/x${query}`, { MessageStatus: 'sent' })).rejects.toThrow(Malformed)
  })

  test('what cannot be kept is not acknowledged', async () => {
    const report = (): Promise<never> => Promise.reject(new Error('disk full'))
    const take = createTakeStatus({ report, hasTemplate: false })
    const parameters = { MessageSid, MessageStatus: 'sent' }
    await expect(take(parameters, new URL(last))).rejects.toThrow('disk full')
  })
})
