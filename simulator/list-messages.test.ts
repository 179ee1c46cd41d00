import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openSimulatorTown, type SimulatorTown } from '../tests/fakes/simulator-town.ts'

const resident = '+31612345678'
let town: SimulatorTown

beforeEach(async () => {
  town = await openSimulatorTown()
})
afterEach(() => town.close())

interface Listed {
  readonly messages: readonly { readonly body: string }[]
  readonly next_page_uri: string | null
  readonly previous_page_uri: string | null
  readonly start: number
  readonly end: number
}

async function list(query: Readonly<Record<string, string>> = {}): Promise<Listed> {
  return follow(
    `/2010-04-01/Accounts/${town.simulator.accountSid}/Messages.json?${new URLSearchParams(query).toString()}`,
  )
}

async function follow(uri: string | null): Promise<Listed> {
  const { json } = await town.ask('GET', `/api.twilio.com${uri ?? ''}`)
  return json as unknown as Listed
}

const bodiesOf = ({ messages }: Listed) => messages.map(({ body }) => body)

test('messages are listed newest first, of everybody or of one number', async () => {
  await town.simulator.phone(resident).says('een')
  await town.simulator.phone('+31687654321').says('twee')
  await town.send(resident, { Body: 'drie' })
  const sender = `whatsapp:${town.simulator.sender}`

  expect(bodiesOf(await list())).toEqual(['drie', 'twee', 'een'])
  expect(bodiesOf(await list({ From: `whatsapp:${resident}` }))).toEqual(['een'])
  expect(bodiesOf(await list({ To: `whatsapp:${resident}`, From: sender }))).toEqual(['drie'])
  expect(bodiesOf(await list({ To: sender }))).toEqual(['twee', 'een'])
  expect(bodiesOf(await list({ To: 'whatsapp:+31600000000' }))).toEqual([])
})

test('a page leads to the next and the one before, though messages come in between', async () => {
  const phone = town.simulator.phone(resident)
  for (const text of ['1', '2', '3', '4', '5']) await phone.says(text)
  const first = await list({ PageSize: '2', To: `whatsapp:${town.simulator.sender}` })
  await phone.says('6')
  const second = await follow(first.next_page_uri)
  const third = await follow(second.next_page_uri)
  const back = await follow(third.previous_page_uri)

  expect([first, second, third, back].map(bodiesOf)).toEqual([['5', '4'], ['3', '2'], ['1'], ['3', '2']])
  expect([first.previous_page_uri, third.next_page_uri]).toEqual([null, null])
  expect([second.start, second.end]).toEqual([2, 3])
})

test('messages are listed from a moment on, to the second, or of a day', async () => {
  const phone = town.simulator.phone(resident)
  await phone.says('gisteren')
  town.clock.advance(24 * 3_600_000 + 500)
  await phone.says('vandaag')

  expect(bodiesOf(await list({ 'DateSent>': '2026-03-03T09:00:00Z' }))).toEqual(['vandaag'])
  expect(bodiesOf(await list({ 'DateSent>': '2026-03-03T09:00:01Z' }))).toEqual([])
  expect(bodiesOf(await list({ 'DateSent<': '2026-03-02' }))).toEqual(['gisteren'])
  expect(bodiesOf(await list({ DateSent: '2026-03-03' }))).toEqual(['vandaag'])
})

test.each([{ PageSize: '0' }, { PageSize: '1001' }, { Page: 'x' }, { PageToken: 'PAx' }, { DateSent: 'x' }])(
  'nonsense (%o) is refused',
  async (query) => {
    const asked = new URLSearchParams(query).toString()
    expect((await town.ask('GET', `{account}/Messages.json?${asked}`)).status).toBe(400)
  },
)
