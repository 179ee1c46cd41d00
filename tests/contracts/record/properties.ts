import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isForward, type DeliveryState, type Status } from '../../../core/delivery.ts'
import type { Incoming } from '../../../core/incoming.ts'
import {
  answers,
  asksAndHears,
  incoming,
  takesDelivery,
  textFrom,
  web,
  whatsapp,
  type OpenRecord,
  type RecordWorld,
} from './world.ts'

const addresses = [web, whatsapp, { channel: 'web', id: 'another browser' }]

/** Something that happens to the record; `on` says in which of the two processes. */
type Happening = { readonly on: 0 | 1 } & (
  | { readonly kind: 'line'; readonly from: number; readonly settleMs: number; readonly isButton: boolean }
  /** A provider that sends an earlier message again. */
  | { readonly kind: 'repeat'; readonly of: number }
  | { readonly kind: 'time'; readonly ms: number }
  /** A process that takes a turn, and ends it, gives it back, or dies. */
  | { readonly kind: 'turn'; readonly end: 'end' | 'release' | 'die'; readonly replies: number }
)

const on = fc.constantFrom(0 as const, 1 as const)
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('line' as const),
      on,
      from: fc.nat({ max: addresses.length - 1 }),
      settleMs: fc.constantFrom(0, 1_500),
      isButton: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('repeat' as const), on, of: fc.nat({ max: 20 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('time' as const), on, ms: fc.nat({ max: 6_000 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('turn' as const),
      on,
      end: fc.constantFrom('end' as const, 'release' as const, 'die' as const),
      replies: fc.nat({ max: 3 }),
    }),
  },
)

export function describeProperties(open: OpenRecord): void {
  describe('whatever happens', () => {
    test('numbers have no gap, each id is in exactly one turn, and turns keep the order of what was said', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(happening, { minLength: 5, maxLength: 40 }), async (happenings) => {
          const world = await open()
          try {
            const lived = await live(world, happenings)
            await checkRecord(world, lived)
          } finally {
            await world.close()
          }
        }),
        { numRuns: 25 },
      )
    })

    test('a delivery climbs the ladder and never comes down', async () => {
      const states = ['sent', 'delivered', 'read', 'failed'] as const
      const report = fc.record({ state: fc.constantFrom(...states), byProvider: fc.boolean() })
      await fc.assert(
        fc.asyncProperty(
          fc.array(report, { maxLength: 8 }),
          fc.nat({ max: 8 }),
          async (reports, settledAfter) => {
            const world = await open()
            try {
              await checkLadder(world, reports, settledAfter)
            } finally {
              await world.close()
            }
          },
        ),
        { numRuns: 25 },
      )
    })
  })
}

interface Lived {
  /** By id, in the order in which they were accepted. */
  readonly said: Map<
    string,
    { readonly message: Incoming; readonly conversation: string; readonly number: number }
  >
  /** Ids, by turn that ended. */
  readonly ended: { readonly conversation: string; readonly ids: readonly string[] }[]
}

async function live(world: RecordWorld, happenings: readonly Happening[]): Promise<Lived> {
  const lived: Lived = { said: new Map(), ended: [] }
  for (const one of happenings) await happen(world, one, lived)
  // In the end somebody finishes what is left.
  for (let round = 0; round < 200; round++) {
    world.clock.advance(5_000)
    if ((await world.store.due.next(1)).length === 0) break
    await happen(world, { kind: 'turn', on: 0, end: 'end', replies: 1 }, lived)
    await sendAll(world)
  }
  return lived
}

async function happen(world: RecordWorld, one: Happening, lived: Lived): Promise<void> {
  const store = one.on === 0 ? world.store : world.other
  switch (one.kind) {
    case 'time':
      world.clock.advance(one.ms)
      return
    case 'line': {
      const from = addresses[one.from] ?? web
      const message = one.isButton ? incoming(from, { kind: 'choice', value: 'ja' }) : textFrom(from)
      const { conversation, number, isRepeat } = await store.inbound.append(message, {
        settleMs: one.settleMs,
      })
      expect(isRepeat).toBe(false)
      lived.said.set(message.id, { message, conversation, number })
      return
    }
    case 'repeat': {
      const before = [...lived.said.values()][one.of]
      if (!before) return
      const { message, conversation, number } = before
      const again = await store.inbound.append(message, { settleMs: 0 })
      expect(again).toMatchObject({ conversation, number, isRepeat: true })
      return
    }
    case 'turn': {
      const item = (await store.due.next(10)).find(({ kind }) => kind === 'turn')
      const turn = item && (await store.turns.take(item.ref))
      if (!turn || one.end === 'die') return
      if (one.end === 'release') return store.turns.release(turn, 1_000)
      const replies = Array.from({ length: one.replies }, (_, reply) => `antwoord ${reply}`)
      await store.turns.end(turn, answers(turn, ...replies))
      lived.ended.push({ conversation: turn.conversation.id, ids: turn.incoming.map(({ id }) => id) })
    }
  }
}

async function sendAll({ store }: RecordWorld): Promise<void> {
  for (const address of addresses) {
    const delivery = await store.deliveries.take(address)
    if (delivery) await store.deliveries.settle(delivery, { kind: 'sent' }, 0)
  }
}

async function checkRecord({ store }: RecordWorld, { said, ended }: Lived): Promise<void> {
  expect(await store.due.next(10)).toEqual([])
  for (const conversation of new Set([...said.values()].map((one) => one.conversation))) {
    const entries = await store.conversations.entries(conversation)
    expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1))
    const kept = entries.filter(({ kind }) => kind === 'said').map(({ providerId }) => providerId)
    const asked = [...said].filter(([, one]) => one.conversation === conversation).map(([id]) => id)
    expect(kept).toEqual(asked)
    const answered = ended.filter((turn) => turn.conversation === conversation).flatMap(({ ids }) => ids)
    expect(answered).toEqual(asked)
  }
}

interface Report {
  readonly state: Exclude<Status['state'], 'retry'>
  readonly byProvider: boolean
}

async function checkLadder(
  world: RecordWorld,
  reports: readonly Report[],
  settledAfter: number,
): Promise<void> {
  const { store, other } = world
  await asksAndHears(store, whatsapp, 'dag')
  const delivery = await takesDelivery(store, whatsapp)
  const stateNow = async (): Promise<DeliveryState> => {
    const [row] = await world.look(`select state from deliveries where id = '${delivery.id}'`)
    return row?.['state'] as DeliveryState
  }
  const settle = () => store.deliveries.settle(delivery, { kind: 'sent', providerIds: ['SM1'] }, 0)
  let before = await stateNow()
  for (const [index, { state, byProvider }] of reports.entries()) {
    if (index === settledAfter) await settle()
    const of = byProvider ? { providerId: 'SM1' } : { delivery: delivery.id }
    await other.deliveries.report({ channel: 'whatsapp', of, state })
    const after = await stateNow()
    expect(after === before || isForward(before, after)).toBe(true)
    before = after
  }
  if (reports.length <= settledAfter) await settle()
  const reached = await stateNow()
  for (const { state } of reports) expect(isForward(reached, state)).toBe(false)
  expect(['sent', 'delivered', 'read', 'failed']).toContain(reached)
}
