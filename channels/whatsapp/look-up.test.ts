import { describe, expect, test } from '@jest/globals'
import type { Delivery } from '../../core/delivery.ts'
import type { TwilioClient } from '../twilio/client.ts'
import type { Outgoing } from './create-message.ts'
import { createLookUp } from './look-up.ts'

const at = new Date('2026-03-02T09:00:00Z')
const delivery: Delivery = {
  id: 'T:0',
  conversation: 'C',
  entry: 2,
  to: { channel: 'whatsapp', id: '+31600000001' },
  at,
  reply: { text: 'Dag', language: 'nl' },
  state: 'uncertain',
  attempt: 2,
}
const text = (body: string): Outgoing => ({ kind: 'text', body })

interface Listed {
  readonly sid: string
  readonly body: string
  readonly status?: string
  readonly secondsLater?: number
}

/** Twilio's list at each look, newest first as Twilio gives it; the last one stays. */
function open(looks: readonly (readonly Listed[] | Error)[], owners: Record<string, string> = {}) {
  const asked: unknown[] = []
  const list = (query: unknown): Promise<unknown> => {
    const look = looks[Math.min(asked.push(query), looks.length) - 1] ?? []
    if (look instanceof Error) return Promise.reject(look)
    return Promise.resolve(
      look.map(({ status = 'sent', secondsLater = 1, ...rest }) => ({
        ...rest,
        status,
        dateCreated: new Date(at.getTime() + secondsLater * 1_000),
      })),
    )
  }
  const lookUp = createLookUp({
    client: (() => Promise.resolve({ messages: { list } })) as unknown as TwilioClient,
    ownerOf: (_channel, sid) => Promise.resolve(owners[sid]),
    sender: '+14155238886',
    momentsMs: [0, 1, 2],
    signal: new AbortController().signal,
  })
  return { lookUp, asked }
}

describe('a message whose answer was lost', () => {
  test.each([
    ['at first', [[{ sid: 'SM1', body: 'Dag' }]], 1],
    ['at the second look', [[], [{ sid: 'SM1', body: ' Dag\n' }]], 2],
    ['at the last', [[], [], [{ sid: 'SM1', body: 'Dag' }]], 3],
  ])('is found %s', async (_name, looks, times) => {
    const { lookUp, asked } = open(looks)
    expect(await lookUp(delivery, [text('Dag')])).toEqual(['SM1'])
    expect(asked).toHaveLength(times)
  })

  test('is not found when it never was there', async () => {
    const { lookUp, asked } = open([[{ sid: 'SM1', body: 'Iets anders' }]])
    expect(await lookUp(delivery, [text('Dag')])).toEqual([undefined])
    expect(asked).toHaveLength(3)
  })

  test('is asked for by both numbers', async () => {
    const { lookUp, asked } = open([[{ sid: 'SM1', body: 'Dag' }]])
    await lookUp(delivery, [text('Dag')])
    const addresses = { from: 'whatsapp:+14155238886', to: 'whatsapp:+31600000001' }
    expect(asked).toEqual([expect.objectContaining(addresses)])
  })

  test.each([
    ['another delivery has', { sid: 'SM1', body: 'Dag' }, { SM1: 'S:0' }],
    ['is from before it was written', { sid: 'SM1', body: 'Dag', secondsLater: -61 }, {}],
    ['failed', { sid: 'SM1', body: 'Dag', status: 'failed' }, {}],
    ['was not delivered', { sid: 'SM1', body: 'Dag', status: 'undelivered' }, {}],
  ])('is not one that %s', async (_name, listed, owners) => {
    expect(await open([[listed]], owners).lookUp(delivery, [text('Dag')])).toEqual([undefined])
  })

  test('may be one that is known to be its own, or a little older by another clock', async () => {
    const own = open([[{ sid: 'SM1', body: 'Dag' }]], { SM1: 'T:0' })
    expect(await own.lookUp(delivery, [text('Dag')])).toEqual(['SM1'])
    const older = open([[{ sid: 'SM1', body: 'Dag', secondsLater: -59 }]])
    expect(await older.lookUp(delivery, [text('Dag')])).toEqual(['SM1'])
  })

  test('of several, equal ones are taken in the order in which they were sent', async () => {
    const { lookUp } = open([
      [
        { sid: 'SM3', body: 'Dag' },
        { sid: 'SM2', body: 'Ja' },
        { sid: 'SM1', body: 'Dag' },
      ],
    ])
    expect(await lookUp(delivery, ['Dag', 'Ja', 'Dag', 'Dag'].map(text))).toEqual([
      'SM1',
      'SM2',
      'SM3',
      undefined,
    ])
  })

  test('with choices may have gone out as numbered text, and a template has words around it', async () => {
    const buttons = { kind: 'buttons', body: 'Welke?', plain: ['Welke?\n\n1. Deze'], choices: [] } as const
    const plain = open([[{ sid: 'SM1', body: 'Welke?\n\n1. Deze' }]])
    expect(await plain.lookUp(delivery, [buttons])).toEqual(['SM1'])
    const template = open([[{ sid: 'SM1', body: 'De gemeente schreef: Dag' }]])
    expect(await template.lookUp(delivery, [{ kind: 'template', body: 'Dag' }])).toEqual(['SM1'])
  })

  test('when the list cannot be read nobody knows', async () => {
    const { lookUp } = open([new Error('500')])
    await expect(lookUp(delivery, [text('Dag')])).rejects.toThrow('500')
  })
})

test('what was given back is looked for once', async () => {
  const { lookUp, asked } = open([[]])
  await lookUp({ ...delivery, state: 'sending' }, [text('Dag')])
  expect(asked).toHaveLength(1)
})
