import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const voice = { kind: 'file', url: 'https://media.example/1', mediaType: 'audio/ogg' } as const
const photo = { kind: 'file', url: 'https://media.example/2', mediaType: 'image/jpeg' } as const
/** What asks for something in writing. */
const writing = /schrijf|typ|in woorden|in één zin/i

test('a recorded message asks for a person at once, offers the telephone, and asks nobody to write', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.does(voice)
  const [ticket] = await town.staff('Joke').sees()
  expect(ticket).toMatchObject({ reason: 'asked', subject: 'Ingesproken bericht' })
  resident.hears(/14 012/)
  resident.hears(new RegExp(ticket?.reference ?? 'no ticket'))
  expect(resident.heard.map(({ text }) => text).join('\n')).not.toMatch(writing)
})

test('another recorded message keeps the same place', async () => {
  const resident = town.resident()
  await resident.does(voice)
  const before = await town.staff('Joke').sees()
  await resident.does({ ...voice, url: 'https://media.example/3', mediaType: 'AUDIO/OGG; codecs=opus' })
  resident.hears(new RegExp(before[0]?.reference ?? 'no ticket'))
  expect(await town.staff('Joke').sees()).toEqual(before)
})

test('a photo is kept for staff, with an honest sentence, and makes no ticket', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.does(photo)
  const reply = resident.hears(/foto.*bewaar het voor een medewerker/i)
  expect(reply.choices?.map(({ value }) => value)).toEqual(['person'])
  expect(await town.staff('Joke').sees()).toEqual([])
  const entries = await town.store.conversations.entries(resident.conversation)
  expect(entries).toContainEqual(expect.objectContaining({ kind: 'said', content: photo }))
})

test('many photos of one thing are not one message again and again', async () => {
  const resident = town.resident()
  await resident.joins()
  for (let index = 0; index < 6; index++) {
    await resident.does({ ...photo, url: `https://media.example/photo-${index}` })
    resident.hears(/bewaar het voor een medewerker/i)
  }
})

test('what cannot be read gets an honest sentence, and a person is offered', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.does({ kind: 'unsupported', what: 'sticker' })
  const reply = resident.hears(/kan ik niet lezen/i)
  expect(resident.heard).toHaveLength(1)
  expect(reply.choices?.map(({ value }) => value)).toEqual(['person'])
  expect(await town.staff('Joke').sees()).toEqual([])
})
