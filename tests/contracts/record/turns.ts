import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { TakenTurn } from '../../../core/turns.ts'
import {
  answered,
  answers,
  leaseMs,
  noted,
  says,
  takes,
  web,
  whatsapp,
  type OpenRecord,
  type RecordWorld,
} from './world.ts'

export function describeTurns(open: OpenRecord): void {
  describe('turns', () => {
    let world: RecordWorld
    beforeEach(async () => {
      world = await open()
    })
    afterEach(() => world.close())

    test('one at a time and in order, each line exactly once', async () => {
      const { store, other } = world
      const { conversation } = await says(store, web, 'een')
      await says(store, web, 'twee')
      await says(other, web, 'drie')
      const heard: string[] = []
      for (const one of [store, other, store]) {
        const turn = await takes(one, conversation)
        expect(await store.turns.take(conversation)).toBeUndefined()
        expect(await other.turns.take(conversation)).toBeUndefined()
        heard.push(...turn.incoming.map(({ content }) => (content.kind === 'text' ? content.text : '')))
        await one.turns.end(turn, answers(turn))
      }
      expect(heard).toEqual(['een', 'twee', 'drie'])
      expect(await store.turns.take(conversation)).toBeUndefined()
      expect(await store.due.next(10)).toEqual([])
    })

    test('of twenty who want the same turn at once, one gets it', async () => {
      const { store, other } = world
      const { conversation } = await says(store, web)
      const stores = Array.from({ length: 20 }, (_, index) => (index % 2 ? other : store))
      const taken = await Promise.all(stores.map((one) => one.turns.take(conversation)))
      expect(taken.filter((turn) => turn !== undefined)).toHaveLength(1)
    })

    test('conversations do not wait for each other', async () => {
      const { store } = world
      const one = await says(store, web)
      const two = await says(store, whatsapp)
      await takes(store, one.conversation)
      expect((await takes(store, two.conversation)).id).toBe(two.turn)
    })

    test('a line that comes while a turn is taken does not make the conversation free', async () => {
      const { store } = world
      const { conversation } = await says(store, web)
      await takes(store, conversation)
      await says(store, web)
      expect(await store.due.next(10)).toEqual([])
      expect(await store.turns.take(conversation)).toBeUndefined()
    })

    test('another process inherits it when the lease is over, not before, and the first writes nothing more', async () => {
      const { store, other, clock } = world
      const { conversation } = await says(store, web)
      const lost = await takes(store, conversation)
      clock.advance(leaseMs - 1)
      expect(await other.turns.take(conversation)).toBeUndefined()
      clock.advance(1)
      expect(await other.due.next(10)).toMatchObject([{ kind: 'turn', ref: conversation }])
      const inherited = await takes(other, conversation)
      expect(inherited).toMatchObject({ id: lost.id, attempt: 2, incoming: lost.incoming })
      expect(await store.turns.end(lost, answers(lost, 'te laat'))).toEqual({ kind: 'outrun' })
      await store.turns.release(lost, 0)
      expect(await store.turns.take(conversation)).toBeUndefined()
      expect((await other.turns.end(inherited, answers(inherited, 'op tijd'))).kind).toBe('changed')
      expect(await store.turns.end(lost, answers(lost, 'veel te laat'))).toEqual({ kind: 'outrun' })
      const entries = await store.conversations.entries(conversation)
      expect(entries.map(({ kind }) => kind)).toEqual(['said', 'answered'])
    })

    test('ended after its lease, while nobody took it, it still counts', async () => {
      const { store, clock } = world
      const { conversation } = await says(store, web)
      const turn = await takes(store, conversation)
      clock.advance(10 * leaseMs)
      expect((await store.turns.end(turn, answers(turn, 'laat'))).kind).toBe('changed')
    })

    test('the end writes entries, dialog, language, holder and deliveries together', async () => {
      const { store, other, clock } = world
      const { conversation } = await says(store, web)
      const turn = await takes(store, conversation)
      clock.advance(100)
      const ended = await store.turns.end(turn, {
        entries: [answered('een'), noted('intern'), answered('twee')],
        to: web,
        dialog: '{"stack":[1]}',
        language: 'en',
        holder: 'waiting',
        ticket: { kind: 'open', reference: 'B-1111-2222', reason: 'asked', subject: 'paspoort' },
      })
      if (ended.kind !== 'changed') throw new Error('It was outrun.')
      expect(ended.entries).toEqual((await other.conversations.entries(conversation)).slice(1))
      expect(ended.entries.map(({ number, kind, at }) => [number, kind, at])).toEqual([
        [2, 'answered', clock.now()],
        [3, 'noted', clock.now()],
        [4, 'answered', clock.now()],
      ])
      expect(await other.conversations.find(conversation)).toMatchObject({
        holder: 'waiting',
        holderVersion: 2,
        language: 'en',
        lastNumber: 4,
      })
      expect(await other.tickets.of(conversation)).toMatchObject({ reference: 'B-1111-2222' })
      const delivery = await other.deliveries.take(web)
      expect(delivery).toMatchObject({ id: `${turn.id}:0`, entry: 2, reply: { text: 'een' } })
      await says(store, web)
      expect(await takes(store, conversation)).toMatchObject({ dialog: '{"stack":[1]}' })
    })

    test('ended twice, it leaves nothing twice', async () => {
      const { store } = world
      const { conversation } = await says(store, web)
      const turn = await takes(store, conversation)
      const both = await Promise.all([
        store.turns.end(turn, answers(turn, 'dag')),
        store.turns.end(turn, answers(turn, 'dag')),
      ])
      expect(both.map(({ kind }) => kind).sort()).toEqual(['changed', 'outrun'])
      expect(await store.conversations.entries(conversation)).toHaveLength(2)
      const delivery = await store.deliveries.take(web)
      if (delivery) await store.deliveries.settle(delivery, { kind: 'sent' }, 0)
      expect(await store.deliveries.take(web)).toBeUndefined()
    })

    test('when the holder changed meanwhile the work is thrown away, and the turn is due at once', async () => {
      const { store, other, clock } = world
      const { conversation } = await says(store, web)
      const turn = await takes(store, conversation)
      await other.conversations.change(conversation, 1, { entries: [], holder: 'staff' })
      expect(await store.turns.end(turn, answers(turn, 'ik antwoordde nog'))).toEqual({ kind: 'outrun' })
      expect(await store.conversations.entries(conversation)).toHaveLength(1)
      expect(await store.deliveries.take(web)).toBeUndefined()
      expect(await store.due.next(10)).toEqual([{ kind: 'turn', ref: conversation, at: clock.now() }])
      const again = await takes(other, conversation)
      expect(again).toMatchObject({
        id: turn.id,
        attempt: 2,
        conversation: { holder: 'staff', holderVersion: 2 },
      })
      expect((await other.turns.end(again, answers(again))).kind).toBe('changed')
    })

    test('a move that may not be is refused, and nothing of its turn is written', async () => {
      const { store } = world
      const { conversation } = await says(store, web)
      await store.conversations.change(conversation, 1, { entries: [], holder: 'promised' })
      const turn = await takes(store, conversation)
      const illegal = store.turns.end(turn, { ...answers(turn, 'dag'), holder: 'bot' })
      await expect(illegal).rejects.toThrow('from promised to bot')
      expect(await store.conversations.entries(conversation)).toHaveLength(1)
      expect((await store.turns.end(turn, answers(turn, 'dag'))).kind).toBe('changed')
    })

    test('given back, it is taken again after its time, once, before what came later', async () => {
      const { store, other, clock } = world
      const { conversation, turn: id } = await says(store, web)
      await store.turns.release(await takes(store, conversation), 2_000)
      await says(store, web)
      expect(await other.turns.take(conversation)).toBeUndefined()
      clock.advance(1_999)
      expect(await other.turns.take(conversation)).toBeUndefined()
      clock.advance(1)
      expect(await takes(other, conversation)).toMatchObject({ id, attempt: 2 })
    })

    test('given back, it cannot be ended any more by who gave it back', async () => {
      const { store } = world
      const { conversation } = await says(store, web)
      const turn = await takes(store, conversation)
      await store.turns.release(turn, 0)
      expect(await store.turns.end(turn, answers(turn, 'dag'))).toEqual({ kind: 'outrun' })
    })

    test('brings the last twelve entries before it, with answers to what came earlier, without notes', async () => {
      const { store } = world
      const { conversation } = await says(store, web, 'vraag')
      await says(store, web, 'nog een')
      const later = await says(store, web, 'en later')
      const first = await takes(store, conversation)
      const texts = Array.from({ length: 12 }, (_, index) => `antwoord ${index}`)
      await store.turns.end(first, {
        ...answers(first, ...texts),
        entries: [...texts.map(answered), noted()],
      })
      const second: TakenTurn = await takes(store, conversation)
      expect(second.recent).toHaveLength(12)
      expect(second.recent.map(({ number }) => number)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15])
      expect(second.recent.every(({ kind }) => kind === 'answered')).toBe(true)
      expect(second.recent.map(({ number }) => number)).not.toContain(later.number)
      expect(second.incoming.map(({ number }) => number)).toEqual([2])
    })
  })
}
