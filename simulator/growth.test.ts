import { afterEach, describe, expect, test } from '@jest/globals'
import { createSimulatorPage } from '../tests/fakes/simulator-page.ts'
import { openSimulatorTown, type SimulatorTown } from '../tests/fakes/simulator-town.ts'
import { openSimulator, type Simulator } from './index.ts'

const number = '+31612345678'
let opened: { close(): Promise<void> } | undefined

afterEach(async () => {
  await opened?.close()
})

async function openTown(mostMessages: number): Promise<SimulatorTown> {
  const town = await openSimulatorTown({ mostMessages })
  opened = town
  return town
}

/** Nobody listens: what is written there goes nowhere. */
async function openLonely(): Promise<Simulator> {
  const simulator = await openSimulator()
  opened = simulator
  return simulator
}

describe('a simulator that keeps four messages', () => {
  test('forgets the older ones wherever they stood', async () => {
    const town = await openTown(4)
    const other = town.simulator.phone('+31687654321')
    const first = await other.says('De eerste')
    const phone = town.simulator.phone(number)
    const kept = ['een', 'twee', 'drie', 'vier']
    for (const text of kept) await phone.says(text)

    expect(town.simulator.messages.map(({ body }) => body)).toEqual(kept)
    expect(other.messages).toEqual([])
    const { phones } = await createSimulatorPage(town.simulator.url).snapshot()
    expect(phones.map(({ messages }) => messages.length)).toEqual([0, 4])
    expect((await town.ask('GET', `{account}/Messages/${first.sid}.json`)).status).toBe(404)
    const listed = await town.ask('GET', '{account}/Messages.json')
    expect(listed.json['messages']).toHaveLength(4)
  })

  test('says nothing more of one that is forgotten', async () => {
    const town = await openTown(4)
    const phone = town.simulator.phone(number)
    await phone.says('Hallo')
    phone.looksAway()
    const { json } = await town.send(number)
    await town.simulator.idle()
    for (const text of ['een', 'twee', 'drie', 'vier']) await phone.says(text)
    const told: string[] = []
    town.simulator.subscribe((event) => {
      if (event.kind === 'message') told.push(event.message.sid)
    })
    phone.looks()
    await town.simulator.idle()

    expect(told).toEqual([])
    const statuses = town.received.filter(({ parameters }) => parameters['MessageSid'] === json['sid'])
    expect(statuses.map(({ parameters }) => parameters['MessageStatus'])).toEqual(['sent', 'delivered'])
  })

  test('forgets a message that is on its way, and ends nothing', async () => {
    const town = await openTown(4)
    const phone = town.simulator.phone(number)
    await phone.says('Hallo')
    await Promise.all(Array.from({ length: 8 }, () => town.send(number)))
    await town.simulator.idle()
    expect(phone.messages.map(({ status }) => status)).toEqual(Array<string>(4).fill('read'))
  })

  test('keeps four violations', async () => {
    const town = await openTown(4)
    const { violations } = town.simulator
    for (let count = 0; count < 5; count++) await town.send('+31687654321', { Body: '' })
    await town.send('+31687654321', { To: '' })
    expect(violations).toHaveLength(4)
    expect(violations.at(-1)).toContain('21604')
  })

  test('keeps four contents', async () => {
    const town = await openTown(4)
    const sids: string[] = []
    for (let count = 0; count < 5; count++)
      sids.push(town.simulator.approveTemplate({ body: `Dag ${String(count)}` }))
    const statuses = await Promise.all(
      sids.map(async (sid) => (await town.ask('GET', `/content.twilio.com/v1/Content/${sid}`)).status),
    )
    expect(statuses).toEqual([404, 200, 200, 200, 200])
  })
})

test('the page takes 200 telephones; code takes as many as it likes', async () => {
  const simulator = await openLonely()
  const page = createSimulatorPage(simulator.url)
  const numberAt = (index: number) => `+316${String(10_000_000 + index)}`
  for (let index = 0; index < 199; index++) simulator.phone(numberAt(index))
  expect((await page.act({ kind: 'add-phone', number: numberAt(199) })).status).toBe(204)

  const actions = [
    { kind: 'add-phone', number },
    { kind: 'say', number, text: 'Hallo' },
    { kind: 'day-later', number },
  ]
  for (const action of actions) {
    const response = await page.act(action)
    expect([response.status, await response.json()]).toEqual([
      400,
      { error: 'Er zijn al 200 telefoons: meer neemt de simulator er niet.' },
    ])
  }
  expect((await page.act({ kind: 'say', number: numberAt(7), text: 'Hallo' })).status).toBe(204)
  expect((await page.snapshot()).phones).toHaveLength(200)
  expect(simulator.phone(number).number).toBe(number)
})

test('the page has the newest 500 messages of each telephone', async () => {
  const simulator = await openLonely()
  const phone = simulator.phone(number)
  for (let count = 1; count <= 510; count++) await phone.says(`Regel ${String(count)}`)
  await simulator.phone('+31687654321').says('Hallo')

  const { phones } = await createSimulatorPage(simulator.url).snapshot()
  expect(phones.map(({ messages }) => messages.length)).toEqual([500, 1])
  expect(phones[0]?.messages[0]?.body).toBe('Regel 11')
  expect(phone.messages).toHaveLength(510)
})

test('who watches is not told of a message that the page has no longer', async () => {
  const town = await openTown(Infinity)
  const phone = town.simulator.phone(number)
  await phone.says('Hallo')
  phone.switchesOff()
  const { json } = await town.send(number)
  for (let count = 1; count <= 500; count++) await phone.says(`Regel ${String(count)}`)
  await town.simulator.idle()
  const told: string[] = []
  town.simulator.subscribe((event) => {
    if (event.kind === 'message') told.push(event.message.sid)
  })
  phone.switchesOn()
  await town.simulator.idle()

  expect(told).toEqual([])
  const fetched = await town.ask('GET', `{account}/Messages/${String(json['sid'])}.json`)
  expect(fetched.json['status']).toBe('read')
})

test('a snapshot of many long messages does not cut the page off', async () => {
  const simulator = await openLonely()
  for (let index = 0; index < 4; index++) {
    const phone = simulator.phone()
    for (let count = 0; count < 500; count++) await phone.says('a'.repeat(4_000))
  }
  const { phones } = await createSimulatorPage(simulator.url).snapshot()
  expect(phones.map(({ messages }) => messages.length)).toEqual([500, 500, 500, 500])
})
