import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Delivery } from '../../core/delivery.ts'
import type { Reply } from '../../core/reply.ts'
import type { Phone } from '../../simulator/index.ts'
import type { TwilioClient } from '../twilio/client.ts'
import { createCreateMessage } from './create-message.ts'
import { createSend } from './send.ts'
import { openWhatsAppTown, type WhatsAppTown } from '../../tests/fakes/whatsapp-town.ts'

let town: WhatsAppTown
let phone: Phone

beforeEach(() => open())
afterEach(() => town.close())

async function open(settings: Parameters<typeof openWhatsAppTown>[0] = {}): Promise<void> {
  town = await openWhatsAppTown(settings)
  phone = town.simulator.phone()
  await phone.says('Dag')
}

async function openWithTemplate(): Promise<void> {
  await town.close()
  await open((simulator) => ({
    TWILIO_WHATSAPP_TEMPLATE: simulator.approveTemplate({ body: 'Gemeente {{1}} schreef: {{2}}' }),
  }))
}

const reply = (text: string, more: Partial<Reply> = {}): Delivery =>
  town.record.reply({ channel: 'whatsapp', id: phone.number }, { text, language: 'nl', ...more })
const again = (delivery: Delivery): Delivery => ({ ...delivery, state: 'uncertain', attempt: 2 })
const heard = (): readonly string[] =>
  phone.messages.filter(({ direction }) => direction === 'out').map(({ body }) => body)
const long = (times: number): string =>
  Array.from({ length: times }, (_, index) => `Dit is zin nummer ${index}.`).join(' ')
const choices = [{ value: 'a', label: 'Deze' }]

describe('a reply', () => {
  test('is sent, and says which message it became', async () => {
    const sent = await town.channel.send(reply('Hallo'))
    expect(heard()).toEqual(['Hallo'])
    expect(sent).toEqual({ kind: 'sent', providerIds: [phone.messages.at(-1)?.sid] })
  })

  test('of several messages is sent in order, and tells of each', async () => {
    const sent = await town.channel.send(reply(long(150), { choices }))
    expect(heard().length).toBeGreaterThan(2)
    expect(heard().join(' ')).toContain(long(150))
    const out = phone.messages.filter(({ direction }) => direction === 'out').map(({ sid }) => sid)
    expect(sent).toEqual({ kind: 'sent', providerIds: out })
  })

  test('with choices is numbered text when its form is refused, and buttons come later', async () => {
    town.simulator.setFault('content-refused', true)
    await town.channel.send(reply('Welke?', { choices }))
    expect(heard()).toEqual(['Welke?\n\n1. Deze\n\nTyp het nummer van uw keuze.'])
  })

  test.each([
    ['too-many-requests', { kind: 'retry' }],
    ['server-error', { kind: 'uncertain' }],
    ['lost-response', { kind: 'uncertain' }],
    ['outside-window', { kind: 'failed', reason: 'window-closed' }],
  ] as const)('under %s comes to what is known of it', async (fault, outcome) => {
    town.simulator.setFault(fault, true)
    expect(await town.channel.send(reply('Hallo'))).toMatchObject(outcome)
  })

  test('to somebody who stopped it has failed', async () => {
    phone.optsOut()
    expect(await town.channel.send(reply('Hallo'))).toEqual({ kind: 'failed', reason: 'opted-out' })
  })

  test('of which a part was sent is looked up before the rest is', async () => {
    const text = long(150)
    const delivery = reply(text)
    town.simulator.setFault('server-error', true)
    const broken = await town.channel.send(delivery)
    expect(broken.kind).toBe('uncertain')
    town.simulator.setFault('server-error', false)
    expect(await town.channel.send(again(delivery))).toMatchObject({ kind: 'sent' })
    expect(heard().join(' ')).toBe(text)
  })

  test('when the record cannot be read is tried again', async () => {
    const delivery = reply('Hallo')
    town.record.fail()
    expect(await town.channel.send(delivery)).toMatchObject({ kind: 'retry' })
    expect(town.log.text()).not.toContain('Hallo')
  })
})

describe('a reply whose answer was lost', () => {
  test.each([
    ['a text', {}],
    ['buttons', { choices }],
    ['several messages', { text: long(150) }],
  ])('%s: is found, and not sent again', async (_name, more) => {
    const delivery = reply('Hallo', more)
    town.simulator.failNext('lost-response', 1)
    expect((await town.channel.send(delivery)).kind).toBe('uncertain')
    const sent = await town.channel.send(again(delivery))
    expect(sent.kind).toBe('sent')
    expect(new Set(heard()).size).toBe(heard().length)
    expect(sent.kind === 'sent' && sent.providerIds?.length).toBe(heard().length)
  })

  test.each([
    ['all of it', ['SM1'], { kind: 'sent', providerIds: ['SM1'] }],
    ['nothing', [undefined], { kind: 'failed', reason: 'window-closed' }],
  ] as const)(
    'is looked up although the window closed meanwhile: %s is there',
    async (_name, known, sent) => {
      const send = createSend({
        create: () => Promise.reject(new Error('nothing is sent')),
        lookUp: () => Promise.resolve(known),
        isWindowOpen: () => Promise.resolve(false),
        statusCallback: () => '',
        hasTemplate: false,
        signal: new AbortController().signal,
        log: town.log,
      })
      expect(await send(again(reply('Hallo')))).toEqual(sent)
    },
  )
})

test('of several messages one that Twilio gave back is sent again, the others are not', async () => {
  const delivery = reply(long(150))
  town.simulator.failNext('rate-limited-later', 1)
  await town.channel.send(delivery)
  await town.simulator.idle()
  expect(town.record.reported).toContainEqual(expect.objectContaining({ state: 'retry' }))
  await town.channel.send({ ...delivery, attempt: 2 })
  await town.simulator.idle()
  const arrived = phone.messages.filter(({ direction, status }) => direction === 'out' && status !== 'failed')
  const bodies = arrived.map(({ body }) => body)
  expect(new Set(bodies).size).toBe(bodies.length)
  expect(bodies.toSorted().join(' ').length).toBe(long(150).length)
})

test('once it closes nothing is sent any more, and it says so at once', async () => {
  const delivery = reply('Hallo')
  await town.channel.close?.()
  expect(await town.channel.send(delivery)).toEqual({ kind: 'retry', reason: 'this server is closing' })
  expect(heard()).toEqual([])
})

test('who hides their number is answered at their id', async () => {
  const to = { channel: 'whatsapp', id: 'NL.1234567890' }
  await phone.sendsRaw({ From: `whatsapp:${to.id}`, Body: 'Dag' })
  expect(town.record.received.at(-1)).toMatchObject({ from: to })
  const asked: unknown[] = []
  const create = createCreateMessage({
    client: (() =>
      Promise.resolve({
        messages: { create: (request: unknown) => Promise.resolve({ sid: `SM${asked.push(request)}` }) },
      })) as unknown as TwilioClient,
    contents: { of: () => Promise.resolve(undefined), forget: () => undefined },
    sender: '+14155238886',
    template: undefined,
    name: 'Voorbeeldstad',
  })
  await create({ kind: 'text', body: 'Dag' }, { to: to.id, statusCallback: '' })
  expect(asked).toEqual([expect.objectContaining({ to: 'whatsapp:NL.1234567890' })])
})

describe('after the window', () => {
  beforeEach(async () => {
    await openWithTemplate()
  })

  test('the approved template says it, in one line with its source', async () => {
    town.simulator.setFault('outside-window', true)
    const sent = await town.channel.send(reply('Uw paspoort\nligt klaar.', { choices }))
    expect(sent.kind).toBe('sent')
    expect(heard()).toEqual(['Gemeente Voorbeeldstad schreef: Uw paspoort ligt klaar.'])
    expect(town.simulator.violations).toEqual([])
  })

  test.each(['sending', 'uncertain'] as const)(
    'although we thought it open: what was given back for that is said by the template, %s',
    async (state) => {
      const delivery = {
        ...reply('Uw paspoort ligt klaar.'),
        attempt: 2,
        givenBack: 'window-closed',
      } as const
      expect(await town.channel.send({ ...delivery, state })).toMatchObject({ kind: 'sent' })
      expect(heard()).toEqual(['Gemeente Voorbeeldstad schreef: Uw paspoort ligt klaar.'])
    },
  )

  test('a template whose answer was lost is found', async () => {
    const delivery = reply('Uw paspoort ligt klaar.')
    town.simulator.setFault('outside-window', true)
    town.simulator.setFault('lost-response', true)
    await town.channel.send(delivery)
    town.simulator.setFault('lost-response', false)
    expect(await town.channel.send(again(delivery))).toMatchObject({ kind: 'sent' })
    expect(heard()).toHaveLength(1)
  })

  test('what is too long for it is for a staff member to bring', async () => {
    town.simulator.setFault('outside-window', true)
    const sent = await town.channel.send(reply('x'.repeat(701)))
    expect([sent, heard()]).toEqual([{ kind: 'failed', reason: 'window-closed' }, []])
  })

  test('somebody who never wrote gets the template only', async () => {
    const stranger = { channel: 'whatsapp', id: '+31600000009' }
    const delivery = town.record.reply(stranger, { text: 'Dag', language: 'nl' })
    expect(await town.channel.send(delivery)).toMatchObject({ kind: 'sent' })
    expect(town.simulator.phone(stranger.id).messages.at(-1)).toMatchObject({ isTemplate: true })
  })
})

test('somebody who never wrote cannot be written to without a template', async () => {
  const stranger = { channel: 'whatsapp', id: '+31600000009' }
  const delivery = town.record.reply(stranger, { text: 'Dag', language: 'nl' })
  expect(await town.channel.send(delivery)).toEqual({ kind: 'failed', reason: 'window-closed' })
})
