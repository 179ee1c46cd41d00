import { setTimeout } from 'node:timers/promises'
import { afterEach, expect, test } from '@jest/globals'
import type { Phone } from '../../simulator/index.ts'
import { heardOn, openWhatsAppCounter, patiently, type WhatsAppCounter } from '../fakes/whatsapp-counter.ts'
import { deliveryStates, isGivenBack } from './delivery-states.ts'

let counter: WhatsAppCounter

afterEach(() => counter.close())

const text = 'Dank u wel'

async function expectAllRead(): Promise<void> {
  await patiently('all is read', () => deliveryStates(counter.settings).every((state) => state === 'read'))
}

async function greeted(): Promise<Phone> {
  const phone = counter.simulator.phone()
  await phone.says(text)
  await patiently('the greeting is over', () => heardOn(phone).length > 0)
  await expectAllRead()
  return phone
}

test('the first callback of a message that was sent again sends no third', async () => {
  counter = await openWhatsAppCounter()
  const { simulator } = counter
  const phone = await greeted()
  const before = simulator.messages.length
  simulator.failNext('rate-limited-later', 1)
  await phone.says(text)
  await patiently('it was given back', () => isGivenBack(counter.settings))
  const [, first] = simulator.messages.slice(before)
  phone.switchesOff()
  counter.clock.advance(61_000)
  await patiently('it stands at Twilio', () => deliveryStates(counter.settings).includes('sent'))
  const failed = { MessageSid: first?.sid ?? '', MessageStatus: 'failed', ErrorCode: '63018' }
  expect(await counter.post(first?.statusCallback ?? '', failed)).toBe(200)
  expect(deliveryStates(counter.settings)).not.toContain('queued')
  counter.clock.advance(61_000)
  phone.switchesOn()
  await expectAllRead()
  const out = simulator.messages.slice(before).filter(({ direction }) => direction === 'outbound-api')
  expect(out.map(({ status }) => status)).toEqual(['failed', 'read'])
}, 60_000)

test('who hides their number and cannot be written to is for a staff member, with their line kept', async () => {
  counter = await openWhatsAppCounter()
  const from = 'NL.1234567890'
  // Twilio's stand-in knows numbers only.
  const { status } = await counter.simulator.phone().sendsRaw({ From: `whatsapp:${from}`, Body: text })
  expect(status).toBe(200)
  const { tickets, timeline, conversations } = counter.app.store
  await patiently('a staff member is asked', async () => (await tickets.open()).length > 0)
  expect(await tickets.open()).toMatchObject([{ reason: 'undeliverable', subject: text }])
  const { conversation = '' } = await timeline.after({ channel: 'whatsapp', id: from }, undefined, 1)
  const entries = await conversations.entries(conversation)
  expect(entries[0]).toMatchObject({ kind: 'said', content: { text } })
  expect(entries.map(({ kind }) => kind)).toContain('undelivered')
}, 60_000)

test('what came while nobody was there is answered; what came before the first start is not ours', async () => {
  let stranger: Phone | undefined
  counter = await openWhatsAppCounter(async (simulator) => {
    stranger = simulator.phone()
    await stranger.says('Voor een ander')
    // Twilio's times are whole seconds.
    await setTimeout(1_100)
    return {}
  })
  const { marks } = counter.app.store
  await patiently('it looked', async () => (await marks.read('whatsapp caught up')) !== undefined)
  const phone = counter.simulator.phone()
  await counter.restart(() => phone.says(text))
  await patiently('it is answered', () => heardOn(phone).length > 0)
  await expectAllRead()
  expect(stranger && (await counter.entries(stranger))).toEqual([])
}, 60_000)
