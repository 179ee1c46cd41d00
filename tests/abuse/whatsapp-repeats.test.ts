import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Posted } from '../../simulator/index.ts'
import { heardOn, openWhatsAppCounter, patiently, type WhatsAppCounter } from '../fakes/whatsapp-counter.ts'

let counter: WhatsAppCounter

beforeAll(async () => {
  counter = await openWhatsAppCounter()
}, 60_000)
afterAll(() => counter.close())

test('fifty repeats over two processes, after a restart and a day later are one line and one reply', async () => {
  const { simulator, app } = counter
  const another = await counter.openAnother()
  const phone = simulator.phone()
  const posted: Posted[] = []
  simulator.setFault('webhook-lost', true)
  const { sid } = await phone.says('Wat kost een paspoort?')
  simulator.setFault('webhook-lost', false)

  const here = phone.repeats(sid, 25)
  counter.connect(another)
  const there = phone.repeats(sid, 25)
  posted.push(...(await here), ...(await there))
  await patiently('it is answered', () => heardOn(phone).length > 0)
  const answered = await settled()

  counter.connect(app)
  await counter.restart()
  posted.push(...(await phone.repeats(sid, 50)))
  counter.clock.advance(24 * 3_600_000)
  posted.push(...(await phone.repeats(sid, 50)))
  // A line that comes now is answered after everything that a repeat could have begun.
  await phone.says('Dank u wel')
  await patiently('that is answered', () => heardOn(phone).length > answered.length)

  expect(new Set(posted.map(({ status, body }) => `${status} ${body}`))).toEqual(
    new Set(['200 <?xml version="1.0" encoding="UTF-8"?><Response></Response>']),
  )
  expect(posted).toHaveLength(150)
  expect(heardOn(phone).slice(0, answered.length)).toEqual(answered)
  const said = (await counter.entries(phone)).filter(({ kind }) => kind === 'said')
  expect(said).toHaveLength(2)

  /** What the record holds for this telephone has arrived there. */
  async function settled(): Promise<readonly string[]> {
    const replies = async () => (await counter.entries(phone)).filter(({ kind }) => kind === 'answered')
    await patiently('all is there', async () => heardOn(phone).length >= (await replies()).length)
    return heardOn(phone)
  }
}, 120_000)
