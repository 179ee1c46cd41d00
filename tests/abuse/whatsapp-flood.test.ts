import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Phone, Posted } from '../../simulator/index.ts'
import { heardOn, openWhatsAppCounter, patiently, type WhatsAppCounter } from '../fakes/whatsapp-counter.ts'
import { deliveryStates } from '../faults/delivery-states.ts'
import { outstandingOf } from '../faults/outstanding.ts'

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
  await patiently('neither has anything left to say', async () => {
    const before = machine.messages.length
    if (isAnythingOutstanding()) return false
    await simulator.idle()
    return !isAnythingOutstanding() && machine.messages.length === before
  })
  end()
  expect(answered.size).toBeGreaterThan(2)
  expect(answered.size).toBeLessThan(12)
}, 60_000)

/** The machine answers a message before that is read, so nothing of it can be still to come. */
function isAnythingOutstanding(): boolean {
  const { turns } = outstandingOf(counter.settings.dataDirectory, 'whatsapp')
  return turns.length > 0 || deliveryStates(counter.settings).some((state) => state !== 'read')
}

test('five hundred lines of one number hold up nobody else, and are all kept', async () => {
  const { simulator } = counter
  const flood = simulator.phone()
  const other = simulator.phone()
  const lines = Array.from({ length: 500 }, (_, index) => flood.says(`Vraag nummer ${index}`))
  const one = await other.says('Wat kost een paspoort?')
  await takenInTheEnd(other, one)
  await patiently('the other is answered', () => heardOn(other).length > 0)
  const posted = await Promise.all(lines)
  for (const line of posted) await takenInTheEnd(flood, line)
  const said = (await counter.entries(flood)).filter(({ kind }) => kind === 'said')
  expect(said).toHaveLength(500)
}, 120_000)

/** On a machine that is busy with other things Twilio may give up after 15 s, and posts it again. */
async function takenInTheEnd(phone: Phone, { sid, status }: Posted): Promise<void> {
  expect([0, 200]).toContain(status)
  if (status === 200) return
  await patiently('it is taken', async () => (await phone.repeats(sid, 1))[0]?.status === 200)
}
