import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openSimulatorTown, type SimulatorTown } from '../tests/fakes/simulator-town.ts'

const resident = '+31612345678'
let town: SimulatorTown

beforeEach(async () => {
  town = await openSimulatorTown()
  await town.simulator.phone(resident).says('Hallo')
})
afterEach(() => town.close())

const reply = (...titles: string[]) => ({
  'twilio/quick-reply': {
    body: 'Wat bedoelt u?',
    actions: titles.map((title, index) => ({ title, id: `choice-${String(index)}` })),
  },
})
const list = (items: readonly object[], button = 'Kies') => ({
  'twilio/list-picker': { body: 'Waarover?', button, items },
})
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ item: `Keuze ${String(index)}`, id: String(index) }))

async function sendContent(types: object, variables?: object): Promise<number> {
  const made = await town.makeContent(types)
  if (made.status !== 201) return Number(made.json['code'])
  const sent = await town.send(resident, {
    ContentSid: String(made.json['sid']),
    ...(variables ? { ContentVariables: JSON.stringify(variables) } : {}),
  })
  return sent.status === 201 ? 201 : Number(sent.json['code'])
}

describe('buttons', () => {
  test('stand on the telephone, and what is tapped comes back', async () => {
    expect(await sendContent(reply('Ja', 'Nee'))).toBe(201)
    const phone = town.simulator.phone(resident)
    const message = phone.messages.at(-1)
    await phone.taps('Nee')

    expect(message?.buttons).toEqual([
      { id: 'choice-0', title: 'Ja' },
      { id: 'choice-1', title: 'Nee' },
    ])
    const tapped = town.received.filter(({ url }) => url === '/incoming').at(-1)
    expect(tapped?.parameters).toMatchObject({
      MessageType: 'interactive',
      Body: 'Nee',
      ButtonText: 'Nee',
      ButtonPayload: 'choice-1',
      OriginalRepliedMessageSid: message?.sid,
    })
  })

  test('are three at most, each with its own short title', async () => {
    expect(await sendContent(reply('a', 'b', 'c'))).toBe(201)
    expect(await sendContent(reply('a', 'b', 'c', 'd'))).toBe(63013)
    expect(await sendContent(reply('a'.repeat(20)))).toBe(201)
    expect(await sendContent(reply('a'.repeat(21)))).toBe(63013)
    expect(await sendContent(reply('a', 'a'))).toBe(63013)
  })

  test('come with at most 1,024 characters, also after the variables are filled in', async () => {
    const types = (body: string) => ({ 'twilio/quick-reply': { body, actions: [{ title: 'Ja', id: 'ja' }] } })
    expect(await sendContent(types('a'.repeat(1024)))).toBe(201)
    expect(await sendContent(types('a'.repeat(1025)))).toBe(63013)
    expect(await sendContent(types('{{1}}'), { 1: 'a'.repeat(1024) })).toBe(201)
    expect(await sendContent(types('{{1}}'), { 1: 'a'.repeat(1025) })).toBe(63013)
  })

  test('have titles and ids that are measured after the variables are filled in', async () => {
    const types = { 'twilio/quick-reply': { body: 'Dag', actions: [{ title: '{{1}}', id: '{{2}}' }] } }
    expect(await sendContent(types, { 1: 'Ja', 2: 'i'.repeat(200) })).toBe(201)
    expect(await sendContent(types, { 1: 'a'.repeat(21), 2: 'i' })).toBe(63013)
    expect(await sendContent(types, { 1: 'Ja', 2: 'i'.repeat(201) })).toBe(63013)
  })
})

describe('a list', () => {
  test('stands on the telephone, and what is tapped comes back', async () => {
    const items = [{ item: 'Paspoort', id: 'paspoort', description: 'Aanvragen of kwijt' }]
    expect(await sendContent(list(items))).toBe(201)
    const phone = town.simulator.phone(resident)
    await phone.taps(/pas/i)

    expect(phone.messages.at(-2)?.list).toEqual({
      button: 'Kies',
      items: [{ id: 'paspoort', title: 'Paspoort', description: 'Aanvragen of kwijt' }],
    })
    expect(town.received.at(-1)?.parameters).toMatchObject({
      ListId: 'paspoort',
      ListTitle: 'Paspoort',
      ButtonPayload: 'paspoort',
    })
  })

  test('has ten rows at most, with short titles and descriptions', async () => {
    expect(await sendContent(list(rows(10)))).toBe(201)
    expect(await sendContent(list(rows(11)))).toBe(20001)
    expect(await sendContent(list([{ item: 'a'.repeat(25), id: '1' }]))).toBe(63013)
    expect(await sendContent(list([{ item: 'a', id: '1', description: 'a'.repeat(73) }]))).toBe(63013)
    expect(await sendContent(list(rows(1), 'a'.repeat(21)))).toBe(63013)
    expect(await sendContent(list([...rows(1), ...rows(1)]))).toBe(63013)
  })
})

test.each([
  ['that is not filled in', { 2: 'x' }],
  ['that is no text', { 1: 1 }],
  ['that is empty', { 1: '' }],
])('a variable %s is refused', async (_, variables) => {
  expect(await sendContent({ 'twilio/text': { body: 'Dag {{1}}' } }, variables)).toBe(21656)
})

test('content is listed newest first, a page at a time, and fetched by its sid', async () => {
  const sids: unknown[] = []
  for (const name of ['een', 'twee', 'drie']) {
    const { json } = await town.makeContent({ 'twilio/text': { body: name } }, { friendly_name: name })
    sids.unshift(json['sid'])
  }
  const first = await town.ask('GET', '/content.twilio.com/v1/Content?PageSize=2')
  const meta = first.json['meta'] as { next_page_url: string; previous_page_url: null }
  const next = await town.ask('GET', meta.next_page_url.replace('https:/', ''))
  const fetched = await town.ask('GET', `/content.twilio.com/v1/Content/${String(sids[0])}`)

  const sidsOf = (json: typeof first.json) => (json['contents'] as { sid: string }[]).map(({ sid }) => sid)
  expect([...sidsOf(first.json), ...sidsOf(next.json)]).toEqual(sids)
  expect([next.json['meta'], meta.previous_page_url]).toMatchObject([{ page: 1, next_page_url: null }, null])
  expect(fetched.json).toMatchObject({ sid: sids[0], friendly_name: 'drie', language: 'nl' })
})
