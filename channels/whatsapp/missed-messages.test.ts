import { expect, test } from '@jest/globals'
import type { TwilioClient } from '../twilio/client.ts'
import { createListInbound } from './missed-messages.ts'

const at = new Date('2026-03-02T09:00:00Z')

/** Newest first, as Twilio gives them. */
function listing(...from: readonly string[]) {
  const listed = from.map((sender, index) => ({
    sid: `SM${index}`,
    from: sender,
    direction: 'inbound',
    dateCreated: at,
    body: 'Dag',
    numMedia: '0',
  }))
  const client = () => Promise.resolve({ messages: { list: () => Promise.resolve(listed) } })
  return createListInbound(client as unknown as TwilioClient, '+14155238886')({ from: at, until: at })
}

test('what was missed is of whoever wrote it, by number or by the id of who hides it', async () => {
  const missed = await listing('whatsapp:NL.1234567890', 'whatsapp:nobody', 'whatsapp:+31600000001')
  expect(missed.map(({ from, id }) => [id, from.id])).toEqual([
    ['SM2', '+31600000001'],
    ['SM0', 'NL.1234567890'],
  ])
})
