import { afterEach, describe, expect, test } from '@jest/globals'
import type { Entry } from '../../core/entry.ts'
import type { Phone } from '../../simulator/index.ts'
import { heardOn, openWhatsAppCounter, patiently, type WhatsAppCounter } from '../fakes/whatsapp-counter.ts'
import { deliveryStates, isGivenBack } from './delivery-states.ts'

/** F6: Twilio is down, slow, or says no. */
let counter: WhatsAppCounter
let phone: Phone

afterEach(() => counter.close())

const longMs = 60_000
const text = 'Dank u wel'

async function open(more?: Parameters<typeof openWhatsAppCounter>[0]): Promise<void> {
  counter = await openWhatsAppCounter(more)
  phone = counter.simulator.phone()
}

const entries = (): Promise<readonly Entry[]> => counter.entries(phone)
const undelivered = async (): Promise<Entry | undefined> =>
  (await entries()).find(({ kind }) => kind === 'undelivered')

/** Nothing is outstanding, and what was said is on the telephone once for each reply. */
async function expectEachReplyOnce(): Promise<void> {
  await patiently('all is delivered', () =>
    deliveryStates(counter.settings).every((state) => state === 'read'),
  )
  const replies = (await entries()).filter(({ kind }) => kind === 'answered')
  expect(replies.length).toBeGreaterThan(0)
  expect(heardOn(phone)).toHaveLength(replies.length)
  expect(await undelivered()).toBeUndefined()
  expect(counter.simulator.violations).toEqual([])
}

describe('a fault that passes', () => {
  test.each(['server-error', 'too-many-requests', 'lost-response'] as const)(
    '%s: the reply is there once',
    async (fault) => {
      await open()
      counter.simulator.failNext(fault, 2)
      expect((await phone.says(text)).status).toBe(200)
      await patiently('it arrives', () => heardOn(phone).length > 0)
      await expectEachReplyOnce()
    },
    longMs,
  )

  test(
    '63018 afterwards: it goes again a minute later',
    async () => {
      await open()
      await phone.says(text)
      await patiently('the greeting is over', () => heardOn(phone).length > 0)
      await expectEachReplyOnce()
      const before = heardOn(phone)
      counter.simulator.failNext('rate-limited-later', 1)
      await phone.says(text)
      await patiently('it was given back', () => isGivenBack(counter.settings))
      const other = counter.simulator.phone()
      for (const aheadMs of [0, 20_000]) {
        counter.clock.advance(aheadMs)
        const heard = heardOn(other).length
        // Its reply is sent by who looks for what is due, and would have found the other first.
        counter.simulator.failNext('too-many-requests', 1)
        await other.says(text)
        await patiently('another is answered', () => heardOn(other).length > heard)
        expect(heardOn(phone)).toEqual(before)
      }
      counter.clock.advance(41_000)
      await patiently('it arrives', () => heardOn(phone).length > before.length)
      await expectEachReplyOnce()
    },
    longMs,
  )

  test.each(['outside-window', 'outside-window-later'] as const)(
    '63016 (%s) with a template: the template says it, once',
    async (fault) => {
      await open((simulator) => ({
        TWILIO_WHATSAPP_TEMPLATE: simulator.approveTemplate({ body: '{{1}} schreef: {{2}}' }),
      }))
      counter.simulator.setFault(fault, true)
      await phone.says(text)
      await patiently('it arrives', () => heardOn(phone).length > 0)
      await expectEachReplyOnce()
      const said = phone.messages.filter(({ direction, isTemplate }) => direction === 'out' && isTemplate)
      expect(said).toHaveLength(heardOn(phone).length)
    },
    longMs,
  )
})

describe('a fault that stays', () => {
  test.each([
    ['63016 at once', 'window-closed', set('outside-window')],
    ['63016 afterwards', 'window-closed', set('outside-window-later')],
    [
      '21610',
      'opted-out',
      () => {
        phone.optsOut()
      },
    ],
    [
      '63014',
      'blocked',
      () => {
        phone.blocks()
      },
    ],
    ['63024', 'not-on-channel', set('not-on-whatsapp')],
  ])(
    '%s: the record says %s, and a staff member is asked',
    async (_name, reason, make) => {
      await open()
      make()
      await phone.says(text)
      await patiently('the record says so', async () => (await undelivered()) !== undefined)
      expect(await undelivered()).toMatchObject({ reason, entry: 2, author: { kind: 'assistant' } })
      expect(await counter.app.store.tickets.open()).toMatchObject([
        { reason: 'undeliverable', subject: text },
      ])
      expect(heardOn(phone)).toEqual([])
      await patiently('all of it has failed', () =>
        deliveryStates(counter.settings).every((state) => state === 'failed'),
      )
    },
    longMs,
  )

  function set(fault: Parameters<WhatsAppCounter['simulator']['setFault']>[0]): () => void {
    return () => {
      counter.simulator.setFault(fault, true)
    }
  }
})
