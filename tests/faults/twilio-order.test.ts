import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { heardOn, openWhatsAppCounter, patiently, type WhatsAppCounter } from '../fakes/whatsapp-counter.ts'
import { deliveryStates } from './delivery-states.ts'

/** F8: what comes in another order than it happened. */
let counter: WhatsAppCounter

beforeAll(async () => {
  counter = await openWhatsAppCounter()
}, 60_000)
afterAll(() => counter.close())

const text = 'Dank u wel'

async function expectAllRead(): Promise<void> {
  await counter.simulator.idle()
  await patiently('all is read', () => deliveryStates(counter.settings).every((state) => state === 'read'))
}

const status = (delivery: string, parameters: Record<string, string>): Promise<number> =>
  counter.post(`${counter.app.url}/webhooks/whatsapp/status?delivery=${delivery}&attempt=1`, parameters)

describe('statuses', () => {
  test('backwards: the record keeps the furthest', async () => {
    const phone = counter.simulator.phone()
    counter.simulator.setFault('out-of-order', true)
    await phone.says(text)
    await patiently('it is answered', () => heardOn(phone).length > 0)
    await expectAllRead()
    counter.simulator.setFault('out-of-order', false)
  }, 60_000)

  test('before the send itself has an answer', async () => {
    const phone = counter.simulator.phone()
    counter.simulator.setFault('slow', true)
    await phone.says(text)
    await patiently('it is read before we know that it was sent', () =>
      phone.messages.some((message) => message.direction === 'out' && message.status === 'read'),
    )
    counter.simulator.setFault('slow', false)
    await expectAllRead()
    const replies = (await counter.entries(phone)).filter(({ kind }) => kind === 'answered')
    expect(heardOn(phone)).toHaveLength(replies.length)
  }, 60_000)

  test('of a delivery that nobody knows are kept and break nothing', async () => {
    const MessageSid = `SM${'9'.repeat(32)}`
    expect(await status('unknown%3A0', { MessageSid, MessageStatus: 'read' })).toBe(200)
    expect(await status('unknown%3A0', { MessageSid, MessageStatus: 'failed', ErrorCode: '63018' })).toBe(200)
    const phone = counter.simulator.phone()
    await phone.says(text)
    await patiently('the next line is answered', () => heardOn(phone).length > 0)
    await expectAllRead()
  }, 60_000)

  test('after the end say nothing: what was read has not failed', async () => {
    const phone = counter.simulator.phone()
    await phone.says(text)
    await patiently('it is answered', () => heardOn(phone).length > 0)
    await expectAllRead()
    const heard = heardOn(phone)
    const out = counter.simulator.messages.findLast(({ direction }) => direction === 'outbound-api')
    const failed = { MessageSid: out?.sid ?? '', MessageStatus: 'failed', ErrorCode: '63018' }
    expect(await counter.post(out?.statusCallback ?? '', failed)).toBe(200)
    await expectAllRead()
    expect(heardOn(phone)).toEqual(heard)
  }, 60_000)
})

test('the second line before the first: each is answered once, in the order in which they came', async () => {
  const phone = counter.simulator.phone()
  counter.simulator.failNext('webhook-lost', 1)
  const { sid } = await phone.says('Wat kost een paspoort?')
  await phone.says(text)
  await patiently('that is answered', () => heardOn(phone).length > 0)
  await phone.repeats(sid, 2)
  await patiently('the other is answered too', () => heardOn(phone).length > 1)
  await expectAllRead()
  const entries = await counter.entries(phone)
  expect(entries.flatMap((entry) => (entry.kind === 'said' ? [entry.content] : []))).toEqual([
    { kind: 'text', text },
    { kind: 'text', text: 'Wat kost een paspoort?' },
  ])
}, 60_000)
