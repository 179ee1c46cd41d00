import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { setTimeout } from 'node:timers/promises'
import { heardOn, openWhatsAppCounter, patiently, type WhatsAppCounter } from '../fakes/whatsapp-counter.ts'

let counter: WhatsAppCounter

beforeAll(async () => {
  counter = await openWhatsAppCounter()
}, 60_000)
afterAll(() => counter.close())

test('two machines that answer each other stop', async () => {
  const { simulator } = counter
  const machine = simulator.phone()
  const answered = new Set<string>()
  const end = simulator.subscribe((event) => {
    if (event.kind !== 'message' || event.number !== machine.number || event.message.direction === 'in')
      return
    if (answered.has(event.message.sid) || answered.size > 40) return
    answered.add(event.message.sid)
    void machine.says('Ik ben er even niet. Ik lees uw bericht later.')
  })
  await machine.says('Ik ben er even niet. Ik lees uw bericht later.')
  let before = -1
  while (before !== machine.messages.length) {
    before = machine.messages.length
    await setTimeout(1_500)
  }
  end()
  expect(answered.size).toBeGreaterThan(2)
  expect(answered.size).toBeLessThan(12)
}, 60_000)

test('five hundred lines of one number hold up nobody else, and are all kept', async () => {
  const { simulator } = counter
  const flood = simulator.phone()
  const other = simulator.phone()
  const posted = Array.from({ length: 500 }, (_, index) => flood.says(`Vraag nummer ${index}`))
  const one = await other.says('Wat kost een paspoort?')
  expect(one.status).toBe(200)
  await patiently('the other is answered', () => heardOn(other).length > 0)
  const statuses = (await Promise.all(posted)).map(({ status }) => status)
  expect(new Set(statuses)).toEqual(new Set([200]))
  const said = (await counter.entries(flood)).filter(({ kind }) => kind === 'said')
  expect(said).toHaveLength(500)
}, 120_000)
