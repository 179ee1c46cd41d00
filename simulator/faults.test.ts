import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openSimulatorTown, type SimulatorTown } from '../tests/fakes/simulator-town.ts'

const resident = '+31612345678'
let town: SimulatorTown

beforeEach(async () => {
  town = await openSimulatorTown({ slowMs: 300 })
  await town.simulator.phone(resident).says('Hallo')
})
afterEach(() => town.close())

const statuses = () =>
  town.received
    .filter(({ url }) => url.startsWith('/status'))
    .map(({ parameters }) => [parameters['MessageStatus'], parameters['ErrorCode']])

test.each([
  ['server-error', 500, 20500],
  ['too-many-requests', 429, 20429],
  ['outside-window', 400, 63016],
] as const)('%s: refused at once, until it is switched off', async (fault, status, code) => {
  town.simulator.setFault(fault, true)
  const refused = await town.send(resident)
  town.simulator.setFault(fault, false)
  const accepted = await town.send(resident)

  expect([refused.status, refused.json['code'], accepted.status]).toEqual([status, code, 201])
  expect(town.simulator.violations).toEqual([])
})

test('as often as it was asked for, and no more', async () => {
  town.simulator.failNext('server-error', 2)
  const answers = [await town.send(resident), await town.send(resident), await town.send(resident)]
  expect(answers.map(({ status }) => status)).toEqual([500, 500, 201])
})

test.each([
  ['outside-window-later', ['undelivered', '63016'], true],
  ['rate-limited-later', ['failed', '63018'], false],
  ['not-on-whatsapp', ['undelivered', '63024'], true],
] as const)('%s: accepted, and reported as failed afterwards', async (fault, last, isSentFirst) => {
  town.simulator.failNext(fault, 1)
  const { status } = await town.send(resident)
  await town.simulator.idle()

  expect(status).toBe(201)
  expect(statuses()).toEqual([...(isSentFirst ? [['sent', undefined]] : []), last])
  expect(town.simulator.phone(resident).messages.at(-1)).toMatchObject({
    status: 'failed',
    errorCode: Number(last[1]),
  })
})

describe('a lost response', () => {
  test('is that of a message which arrived all the same', async () => {
    town.simulator.failNext('lost-response', 1)
    await expect(town.send(resident, { Body: 'Kwijt' })).rejects.toThrow()
    await town.simulator.idle()

    expect(town.simulator.phone(resident).messages.at(-1)).toMatchObject({ body: 'Kwijt', status: 'read' })
  })

  test('can leave the line open until somebody gives up', async () => {
    const held = await openSimulatorTown({ lostResponse: 'hold' })
    await held.simulator.phone(resident).says('Hallo')
    held.simulator.failNext('lost-response', 1)
    const sent = held.send(resident).then(
      () => 'answered',
      () => 'cut off',
    )
    const waiting = new Promise((resolve) => setTimeout(resolve, 150, 'waiting'))
    expect(await Promise.race([sent, waiting])).toBe('waiting')
    await held.close()
    expect(await sent).toBe('cut off')
  })

  test('is never that of a message which was refused, or of a question', async () => {
    town.simulator.setFault('lost-response', true)
    expect((await town.ask('GET', '{account}/Messages.json')).status).toBe(200)
    expect((await town.makeContent({ 'twilio/text': { body: 'Dag' } })).status).toBe(201)
    expect((await town.send('+31687654321')).json['code']).toBe(63016)
  })
})

test('slow: the answer comes late, the message does not', async () => {
  town.simulator.failNext('slow', 1)
  const startedAt = performance.now()
  const answer = await town.send(resident)
  expect(answer.status).toBe(201)
  expect(performance.now() - startedAt).toBeGreaterThan(250)
})

test('duplicate: each webhook is posted twice', async () => {
  town.simulator.setFault('duplicate', true)
  await town.simulator.phone(resident).says('Dubbel')
  await town.send(resident)
  await town.simulator.idle()

  const bodies = town.received.filter(({ parameters }) => parameters['Body'] === 'Dubbel')
  expect(bodies).toHaveLength(2)
  expect(statuses().map(([status]) => status)).toHaveLength(6)
})

test('out of order: read comes first, sent last', async () => {
  town.simulator.failNext('out-of-order', 1)
  await town.send(resident)
  await town.simulator.idle()
  expect(statuses().map(([status]) => status)).toEqual(['read', 'delivered', 'sent'])
})

test('webhook lost: the message is in Twilio’s list only', async () => {
  town.simulator.failNext('webhook-lost', 1)
  const posted = await town.simulator.phone(resident).says('Verdwenen')
  const { json } = await town.ask('GET', '{account}/Messages.json')

  expect(posted.status).toBe(0)
  expect(town.received.map(({ parameters }) => parameters['Body'])).toEqual(['Hallo'])
  expect((json['messages'] as { body: string }[]).map(({ body }) => body)).toEqual(['Verdwenen', 'Hallo'])
})

test('content refused: it cannot be made, and text can still be sent', async () => {
  town.simulator.setFault('content-refused', true)
  const content = await town.makeContent({ 'twilio/text': { body: 'Dag' } })
  expect([content.status, (await town.send(resident)).status]).toEqual([400, 201])
  expect(town.simulator.violations).toEqual([])
})

test('two simulators know nothing of each other', async () => {
  const other = await openSimulatorTown()
  other.simulator.setFault('server-error', true)
  await other.simulator.phone(resident).says('Bij de ander')
  const credentials = Buffer.from(`${other.simulator.accountSid}:${other.simulator.authToken}`)
  const foreign = await town.ask('GET', '{account}/Messages.json', {
    authorization: `Basic ${credentials.toString('base64')}`,
  })

  expect((await town.send(resident)).status).toBe(201)
  expect(town.simulator.phone(resident).messages.map(({ body }) => body)).not.toContain('Bij de ander')
  expect(foreign.status).toBe(401)
  await other.close()
})
