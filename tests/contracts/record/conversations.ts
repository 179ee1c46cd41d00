import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { NewEntry } from '../../../core/entry.ts'
import { noted, says, takesDelivery, web, whatsapp, type OpenRecord, type RecordWorld } from './world.ts'

export function describeConversations(open: OpenRecord): void {
  describe('conversations and tickets', () => {
    let world: RecordWorld
    let conversation: string
    beforeEach(async () => {
      world = await open()
      conversation = (await says(world.store, web)).conversation
    })
    afterEach(() => world.close())

    const wrote: NewEntry = {
      body: { kind: 'wrote', reply: { text: 'Ik zoek het uit.', language: 'nl' } },
      author: { kind: 'staff', name: 'Anja' },
      channel: 'desk',
    }
    const openTicket = (reference: string, reason: 'asked' | 'danger' | 'sensitive') =>
      ({ kind: 'open', reference, reason, subject: 'paspoort' }) as const

    test('what staff write is one commit with where it is delivered', async () => {
      const { store, other, clock } = world
      const changed = await store.conversations.change(conversation, 1, {
        entries: [noted(), wrote],
        to: web,
        holder: 'staff',
      })
      expect(changed).toEqual({
        kind: 'changed',
        entries: [
          {
            ...noted().body,
            conversation,
            number: 2,
            at: clock.now(),
            author: noted().author,
            channel: 'desk',
          },
          { ...wrote.body, conversation, number: 3, at: clock.now(), author: wrote.author, channel: 'desk' },
        ],
      })
      expect(await takesDelivery(other, web)).toMatchObject({
        id: `${conversation}-3:0`,
        entry: 3,
        reply: { text: 'Ik zoek het uit.' },
      })
      expect(await other.conversations.find(conversation)).toMatchObject({
        holder: 'staff',
        holderVersion: 2,
        lastNumber: 3,
      })
    })

    test('nothing goes to an address that is not of this conversation', async () => {
      const { store } = world
      await says(store, whatsapp)
      await store.conversations.change(conversation, 1, { entries: [wrote], to: whatsapp })
      expect(await store.deliveries.take(whatsapp)).toBeUndefined()
    })

    test('of twenty who claim at once one wins, and the others write nothing', async () => {
      const { store, other } = world
      await store.conversations.change(conversation, 1, {
        entries: [],
        holder: 'waiting',
        ticket: openTicket('B-1111-1111', 'asked'),
      })
      const claims = await Promise.all(
        Array.from({ length: 20 }, (_, index) => {
          const by = `staff ${index}`
          return (index % 2 ? other : store).conversations.change(conversation, 2, {
            entries: [
              { body: { kind: 'claimed', by }, author: { kind: 'staff', name: by }, channel: 'desk' },
            ],
            holder: 'staff',
            ticket: { kind: 'claim', by },
          })
        }),
      )
      expect(claims.filter(({ kind }) => kind === 'changed')).toHaveLength(1)
      const entries = await store.conversations.entries(conversation)
      expect(entries.filter(({ kind }) => kind === 'claimed')).toHaveLength(1)
      const ticket = await store.tickets.of(conversation)
      expect(entries.at(-1)).toMatchObject({ kind: 'claimed', by: ticket?.holder })
    })

    test('a claim of a ticket that somebody else has is outrun, whatever it would change besides', async () => {
      const { store } = world
      const ticket = openTicket('B-1111-1111', 'asked')
      await store.conversations.change(conversation, 1, { entries: [], ticket })
      const claim = (by: string) =>
        store.conversations.change(conversation, 1, { entries: [noted()], ticket: { kind: 'claim', by } })
      expect((await claim('Anja')).kind).toBe('changed')
      expect(await claim('Bram')).toEqual({ kind: 'outrun' })
      expect(await store.conversations.entries(conversation)).toHaveLength(2)
    })

    test('a conversation has one open ticket, whose urgency only rises', async () => {
      const { store } = world
      const change = (reference: string, reason: 'asked' | 'danger' | 'sensitive') =>
        store.conversations.change(conversation, 1, { entries: [], ticket: openTicket(reference, reason) })
      await change('B-1111-1111', 'sensitive')
      await change('B-2222-2222', 'asked')
      expect(await store.tickets.of(conversation)).toMatchObject({
        reference: 'B-1111-1111',
        reason: 'sensitive',
      })
      await change('B-3333-3333', 'danger')
      expect(await store.tickets.open()).toMatchObject([{ reference: 'B-1111-1111', reason: 'danger' }])
      expect(await store.tickets.find('B-3333-3333')).toBeUndefined()
    })

    test('tickets: danger first, sensitive next, then who waits longest', async () => {
      const { store, clock } = world
      const reasons = ['asked', 'sensitive', 'asked', 'danger'] as const
      for (const [index, reason] of reasons.entries()) {
        const from = { channel: 'web', id: `browser ${index}` }
        const { conversation: asked } = await says(store, from)
        clock.advance(1_000)
        await store.conversations.change(asked, 1, { entries: [], ticket: openTicket(`B-${index}`, reason) })
      }
      expect((await store.tickets.open()).map(({ reference }) => reference)).toEqual([
        'B-3',
        'B-1',
        'B-0',
        'B-2',
      ])
    })

    test('a ticket is claimed, given back and closed; after that another can be opened', async () => {
      const { store, clock } = world
      const change = (version: number, ticket: Parameters<typeof store.conversations.change>[2]['ticket']) =>
        store.conversations.change(conversation, version, { entries: [], ...(ticket ? { ticket } : {}) })
      await change(1, openTicket('B-1111-1111', 'asked'))
      await change(1, { kind: 'claim', by: 'Anja' })
      expect(await store.tickets.of(conversation)).toMatchObject({ holder: 'Anja' })
      await change(1, { kind: 'return', by: 'Anja' })
      expect(await store.tickets.of(conversation)).not.toHaveProperty('holder')
      await change(1, { kind: 'close', by: 'Bram', outcome: 'helped' })
      expect(await store.tickets.find('B-1111-1111')).toMatchObject({
        closed: { at: clock.now(), outcome: 'helped' },
      })
      expect(await store.tickets.open()).toEqual([])
      expect(await change(1, { kind: 'close', by: 'Anja', outcome: 'helped' })).toEqual({ kind: 'outrun' })
      await change(1, openTicket('B-2222-2222', 'asked'))
      expect(await store.tickets.of(conversation)).toMatchObject({ reference: 'B-2222-2222' })
    })

    test('another version of the holder means outrun, and nothing is written', async () => {
      const { store } = world
      expect(await store.conversations.change(conversation, 2, { entries: [noted()] })).toEqual({
        kind: 'outrun',
      })
      expect(await store.conversations.entries(conversation)).toHaveLength(1)
    })

    test('a move that may not be is refused whole', async () => {
      const { store } = world
      await store.conversations.change(conversation, 1, { entries: [], holder: 'promised' })
      const illegal = store.conversations.change(conversation, 2, { entries: [noted()], holder: 'bot' })
      await expect(illegal).rejects.toThrow('from promised to bot')
      expect(await store.conversations.entries(conversation)).toHaveLength(1)
    })

    test('the same holder again is no change of holder', async () => {
      const { store } = world
      await store.conversations.change(conversation, 1, { entries: [], holder: 'bot' })
      expect(await store.conversations.find(conversation)).toMatchObject({ holder: 'bot', holderVersion: 1 })
    })

    test('a conversation that does not exist is not found, and not changed', async () => {
      const { store } = world
      expect(await store.conversations.find('no such')).toBeUndefined()
      expect(await store.conversations.entries('no such')).toEqual([])
      expect(await store.conversations.lastAddress('no such')).toBeUndefined()
      expect(await store.tickets.of('no such')).toBeUndefined()
      await expect(store.conversations.change('no such', 1, { entries: [] })).rejects.toThrow(
        'no such conversation',
      )
    })
  })
}
