import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { eventually } from '../tests/fakes/eventually.ts'
import { createSimulatorPage, type SimulatorPage } from '../tests/fakes/simulator-page.ts'
import { openSimulatorTown, type SimulatorTown } from '../tests/fakes/simulator-town.ts'
import type { SimulatorAction, SimulatorEvent } from './protocol.ts'

const number = '+31612345678'
let town: SimulatorTown
let page: SimulatorPage

beforeEach(async () => {
  town = await openSimulatorTown()
  page = createSimulatorPage(town.simulator.url)
})
afterEach(() => town.close())

test('each action does what it says', async () => {
  const phone = town.simulator.phone(number)
  const done: SimulatorAction[] = [
    { kind: 'say', number, text: 'Hallo' },
    { kind: 'send-location', number, latitude: 52, longitude: 5 },
    { kind: 'send-file', number, file: 'photo' },
    { kind: 'switch-phone', number, isOn: false },
    { kind: 'look', number, isLooking: false },
    { kind: 'refuse', number, refusal: 'blocked' },
    { kind: 'set-fault', fault: 'slow', isOn: true },
  ]
  for (const action of done) expect((await page.act(action)).status).toBe(204)
  await town.simulator.idle()

  const snapshot = await page.snapshot()
  expect(snapshot).toMatchObject({
    sender: town.simulator.sender,
    faults: ['slow'],
    isHeldToSpecification: false,
    phones: [
      { number, isOn: false, isLooking: false, refusal: 'blocked', windowEndsAt: '2026-03-03T09:00:00.000Z' },
    ],
  })
  expect(snapshot.phones[0]?.messages).toHaveLength(3)
  expect(snapshot.traffic.map(({ path, status }) => [path, status])).toEqual(
    Array.from({ length: 3 }, () => ['/incoming', 200]),
  )
  expect(town.received).toHaveLength(3)

  await page.act({ kind: 'day-later', number })
  expect((await page.snapshot()).phones[0]?.windowEndsAt).toBe('2026-03-02T09:00:00.000Z')
  await page.act({ kind: 'set-fault', fault: 'slow', isOn: false })
  await page.act({ kind: 'refuse', number, refusal: null })
  await town.send(number, { ContentSid: buttons() })
  const { sid } = phone.messages.at(-1) ?? {}
  expect((await page.act({ kind: 'tap', number, sid, id: 'ja' })).status).toBe(204)
  await town.simulator.idle()
  expect(phone.messages.at(-1)).toMatchObject({ direction: 'in', body: 'Ja' })
})

function buttons(): string {
  return town.simulator.approveTemplate({ body: 'Nog steeds?', buttons: [{ id: 'ja', title: 'Ja' }] })
}

test('who watches sees every change, without what anyone typed in the traffic', async () => {
  const watching = page.watch()
  await eventually('the snapshot comes', () => watching.events.length > 0)
  const phone = town.simulator.phone(number)
  await phone.says('Mijn geheim')
  await town.send(number, { Body: 'Ons antwoord' })
  await town.simulator.idle()
  const isRead = (event: SimulatorEvent) => event.kind === 'message' && event.message.status === 'read'
  await eventually('the message is read', () => watching.events.some(isRead))

  const kinds = new Set(watching.events.map(({ kind }) => kind))
  expect(kinds).toEqual(new Set(['snapshot', 'phone', 'message', 'traffic']))
  const lines = watching.events.flatMap((event) => (event.kind === 'traffic' ? [event.line] : []))
  expect(JSON.stringify(lines)).not.toMatch(/geheim|antwoord|6123/)
  expect(lines.find(({ direction }) => direction === 'to-twilio')?.path).toMatch(
    /^api\.twilio\.com\/2010-04-01\/Accounts\/AC…\w\w\/Messages\.json$/,
  )
  expect(lines.map(({ note }) => note)).toContainEqual(expect.stringMatching(/^SM…\w\w delivered$/))
  await town.simulator.close()
  await watching.ended
})

test('who watches hears of a telephone before they hear of its messages', async () => {
  const events: SimulatorEvent[] = []
  town.simulator.subscribe((event) => events.push(event))
  await town.send('+31687654321', { ContentSid: buttons() })
  const kinds = events.map(({ kind }) => kind).filter((kind) => kind !== 'traffic')
  expect(kinds.slice(0, 2)).toEqual(['phone', 'message'])
})

test('who no longer watches hears nothing', async () => {
  const events: SimulatorEvent[] = []
  const stop = town.simulator.subscribe((event) => events.push(event))
  stop()
  await town.simulator.phone(number).says('Hallo')
  expect(events).toEqual([])
})

test('the traffic that is kept is the newest few hundred lines', async () => {
  for (let count = 0; count < 310; count++) await town.ask('GET', '{account}/Messages.json?PageSize=1')
  const { traffic } = await page.snapshot()
  expect([traffic.length, traffic.at(-1)?.id]).toEqual([300, 310])
})
