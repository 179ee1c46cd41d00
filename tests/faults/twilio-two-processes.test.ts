import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { heardOn, openWhatsAppCounter, patiently, type WhatsAppCounter } from '../fakes/whatsapp-counter.ts'
import { deliveryStates } from './delivery-states.ts'
import { outstandingOf } from './outstanding.ts'

/** F31: two processes on one record. */
let counter: WhatsAppCounter

beforeAll(async () => {
  counter = await openWhatsAppCounter(() => ({ TURNS_PER_MINUTE: '1000' }))
}, 60_000)
afterAll(() => counter.close())

test('two processes send for the same numbers while answers are lost: nothing is there twice', async () => {
  const { simulator, app } = counter
  const both = [app, await counter.openAnother()]
  const phones = Array.from({ length: 10 }, () => simulator.phone())
  simulator.failNext('lost-response', 5)
  for (let round = 0; round < 4; round++) {
    const [to = app] = [both[round % 2]]
    counter.connect(to)
    const posted = await Promise.all(phones.map((phone) => phone.says(`Dank u wel, keer ${round}`)))
    expect(posted.map(({ status }) => status)).toEqual(phones.map(() => 200))
    if (round === 1) simulator.failNext('server-error', 3)
  }
  await patiently('everything is read', () => {
    const { turns } = outstandingOf(counter.settings.dataDirectory, 'whatsapp')
    return turns.length === 0 && deliveryStates(counter.settings).every((state) => state === 'read')
  })
  for (const phone of phones) {
    const entries = await counter.entries(phone)
    const replies = entries.flatMap((entry) => (entry.kind === 'answered' ? [entry.reply.text] : []))
    const heard = heardOn(phone)
    expect(replies.length).toBeGreaterThanOrEqual(4)
    expect(heard).toHaveLength(replies.length)
    for (const [index, reply] of replies.entries()) expect(heard[index]).toContain(reply)
  }
  expect(simulator.violations).toEqual([])
}, 120_000)
