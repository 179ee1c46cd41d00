import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import twilio from 'twilio'
import { openSimulatorTown, type SimulatorTown } from '../tests/fakes/simulator-town.ts'

const resident = '+31612345678'
let town: SimulatorTown

beforeEach(async () => {
  town = await openSimulatorTown()
  await town.simulator.phone(resident).says('Hallo')
})
afterEach(() => town.close())

const callbacks = () => town.received.filter(({ url }) => url.startsWith('/status'))
const statuses = () => callbacks().map(({ parameters }) => parameters['MessageStatus'])

test('each status is told in order, signed over the URL with its query', async () => {
  const { json } = await town.send(resident)
  await town.simulator.idle()

  expect(statuses()).toEqual(['sent', 'delivered', 'read'])
  for (const { url, parameters, headers } of callbacks()) {
    const signature = String(headers['x-twilio-signature'])
    expect(twilio.validateRequest(town.simulator.authToken, signature, town.url + url, parameters)).toBe(true)
    expect(url).toBe('/status?delivery=1')
  }
  expect(callbacks()[2]?.parameters).toMatchObject({
    MessageSid: json['sid'],
    EventType: 'READ',
    ChannelPrefix: 'whatsapp',
    To: `whatsapp:${resident}`,
    AccountSid: town.simulator.accountSid,
  })
})

describe('a telephone', () => {
  test('that is off gets its messages when it is switched on', async () => {
    const phone = town.simulator.phone(resident)
    phone.switchesOff()
    await town.send(resident)
    await town.simulator.idle()
    const before = statuses()
    phone.switchesOn()
    await town.simulator.idle()

    expect([before, statuses()]).toEqual([['sent'], ['sent', 'delivered', 'read']])
  })

  test('that nobody looks at has it delivered, and read when they do', async () => {
    const phone = town.simulator.phone(resident)
    phone.looksAway()
    await town.send(resident)
    await town.simulator.idle()
    const before = phone.messages.at(-1)?.status
    phone.looks()
    await town.simulator.idle()

    expect([before, phone.messages.at(-1)?.status]).toEqual(['delivered', 'read'])
  })
})

test('without a status callback nothing is told, and it is read all the same', async () => {
  await town.send(resident, { Body: 'Dag', StatusCallback: '' })
  await town.simulator.idle()

  expect(callbacks()).toEqual([])
  expect(town.simulator.phone(resident).messages.at(-1)?.status).toBe('read')
})

test('a failing callback keeps no other from being told', async () => {
  town.answerWith('/status', 500)
  await town.send(resident)
  await town.simulator.idle()
  expect(statuses()).toEqual(['sent', 'delivered', 'read'])
})

test('a close ends what is on its way, and waits for nobody', async () => {
  const slow = await openSimulatorTown({ statusStepMs: 3_600_000 })
  await slow.simulator.phone(resident).says('Hallo')
  await slow.send(resident)
  await slow.close()
  expect(slow.simulator.messages.at(-1)?.status).toBe('queued')
})
