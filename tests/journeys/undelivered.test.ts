import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Entry } from '../../core/entry.ts'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const question = 'Mijn paspoort is gestolen, wat nu?'

async function undelivered(conversation: string): Promise<readonly Entry[]> {
  const entries = await town.store.conversations.entries(conversation)
  return entries.filter(({ kind }) => kind === 'undelivered')
}

test('a reply that could not be delivered is in the record with its reason, for staff only', async () => {
  const resident = town.resident()
  await resident.joins()
  town.sendingComesTo({ kind: 'failed', reason: 'opted-out' })
  await resident.says(question)
  await town.passes(0)
  const entries = await town.store.conversations.entries(resident.conversation)
  const answer = entries.findLast(({ kind }) => kind === 'answered')
  expect(await undelivered(resident.conversation)).toEqual([
    expect.objectContaining({ entry: answer?.number, reason: 'opted-out', author: { kind: 'assistant' } }),
  ])
  expect((await resident.comesBack()).map(({ kind }) => kind)).not.toContain('undelivered')
  expect((await town.staff('Joke').sees()).map(({ reason, subject }) => [reason, subject])).toEqual([
    ['undeliverable', question],
  ])
})

test('done twice, as by a process that dies in between, it stands there once', async () => {
  const resident = town.resident()
  await resident.joins()
  town.sendingComesTo({ kind: 'failed', reason: 'blocked' })
  await resident.says(question)
  await town.passes(0)
  const ref = `${resident.conversation}-3:0`
  expect(await town.store.deliveries.findFailed(ref)).toMatchObject({ reason: 'blocked' })
  const before = await town.store.conversations.entries(resident.conversation)
  await town.store.due.put({ kind: 'undelivered', ref, at: town.clock.now() })
  await town.passes(0)
  expect(await town.store.conversations.entries(resident.conversation)).toEqual(before)
  town.clock.advance(60_000)
  expect(await town.store.due.next(10)).toEqual([])
})

test('one that its provider says failed later makes the ticket as well, about what was said last in words', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says(question)
  await resident.presses(/nog niet/i)
  const ref = `${resident.conversation}-3:0`
  await town.store.deliveries.report({
    channel: 'paper',
    of: { delivery: ref },
    state: 'failed',
    reason: 'window-closed',
  })
  await town.passes(0)
  expect(await undelivered(resident.conversation)).toHaveLength(1)
  expect((await town.staff('Joke').sees())[0]).toMatchObject({ reason: 'undeliverable', subject: question })
})

test('who waits for a person already keeps their place, and the reason of it', async () => {
  const resident = town.resident()
  await resident.says('medewerker')
  const before = await town.staff('Joke').sees()
  town.sendingComesTo({ kind: 'failed', reason: 'refused' })
  await resident.says('Het gaat over de kapvergunning van mijn buurman')
  await town.passes(0)
  expect((await undelivered(resident.conversation)).length).toBeGreaterThan(0)
  expect((await town.staff('Joke').sees()).map(({ reference, reason }) => [reference, reason])).toEqual(
    before.map(({ reference, reason }) => [reference, reason]),
  )
})

test('a staff member whose own words did not arrive still holds it, and reads why', async () => {
  const resident = town.resident()
  const joke = town.staff('Joke')
  await resident.says('medewerker')
  await joke.claims()
  town.sendingComesTo({ kind: 'failed', reason: 'window-closed' })
  await joke.writes('Goedemorgen, ik kijk het voor u na.')
  await town.passes(0)
  expect(await undelivered(resident.conversation)).toMatchObject([{ reason: 'window-closed' }])
  expect((await town.store.conversations.find(resident.conversation))?.holder).toBe('staff')
  expect((await joke.sees())[0]).toMatchObject({ holder: 'Joke', reason: 'asked' })
})
