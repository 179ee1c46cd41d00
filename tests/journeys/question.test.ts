import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { emptyKnowledge, openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

test('a question gets the answer, with its source and its date', async () => {
  const resident = town.resident()
  await resident.joins()
  resident.hears(/automatische assistent/i)
  await resident.says('Mijn paspoort is gestolen, wat nu?')
  const reply = resident.hears(/paspoort|reisdocument/i)
  expect(reply.sources?.[0]).toMatchObject({
    id: expect.stringContaining('paspoort'),
    modified: expect.stringMatching(/^2026-/),
  })
  resident.hears(/hielp|geholpen/i)
})

test('somebody who writes without opening a door first is greeted too, once', async () => {
  const resident = town.resident()
  await resident.says('Waar kan ik mijn grofvuil kwijt?')
  resident.hears(/automatische assistent/i)
  resident.hears(/grof/i)
  await resident.says('Hoe vraag ik een paspoort aan?')
  expect(resident.heard.some(({ text }) => /automatische assistent/i.test(text))).toBe(false)
})

test('what is none of our business is refused kindly, and is not a failure', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says('Wat voor weer wordt het morgen?')
  await resident.says('Welke film draait er vanavond in de bioscoop?')
  expect(resident.heard.length).toBe(1)
  expect(await town.staff('Joke').sees()).toEqual([])
})

test('two questions in a row that come to nothing bring a person', async () => {
  const elsewhere = await openTown({ knowledge: emptyKnowledge })
  const resident = elsewhere.resident()
  await resident.joins()
  await resident.says('Waar kan ik mijn luchtschip laten keuren?')
  resident.hears(/weet ik niet/i)
  await resident.says('En waar ligt de haven daarvan?')
  const tickets = await elsewhere.staff('Joke').sees()
  expect(tickets.map(({ reason }) => reason)).toEqual(['not-helped'])
  resident.hears(new RegExp(tickets[0]?.reference ?? 'no ticket'))
  await elsewhere.close()
})

test('"hielp dit?" yes closes the conversation as helped, and the next line opens it again', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says('Mijn paspoort is gestolen, wat nu?')
  const before = resident.conversation
  await resident.presses(/^ja/i)
  expect((await town.store.conversations.find(before))?.holder).toBe('closed')
  await resident.says('Hoe vraag ik een paspoort aan?')
  expect(resident.conversation).toBe(before)
  expect((await town.store.conversations.find(before))?.holder).toBe('bot')
})

test('"ja" can be typed as well', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says('Mijn paspoort is gestolen, wat nu?')
  await resident.says('ja')
  expect((await town.store.conversations.find(resident.conversation))?.holder).toBe('closed')
})

test('"nog niet" is not an end: a person or another way to ask', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says('Mijn paspoort is gestolen, wat nu?')
  await resident.presses(/nog niet/i)
  expect(resident.heard.at(-1)?.choices?.map(({ value }) => value)).toEqual(['person', 'ask-differently'])
})

test('after eight days a new conversation begins', async () => {
  const resident = town.resident()
  await resident.says('Mijn paspoort is gestolen, wat nu?')
  const before = resident.conversation
  await resident.presses(/^ja/i)
  await town.passes(8 * 24 * 3600 * 1000)
  await resident.says('Hoe vraag ik een paspoort aan?')
  expect(resident.conversation).not.toBe(before)
})

test('asked whether it is a person it says no, and how to get one', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says('Bent u een mens?')
  resident.hears(/^nee/i)
  expect(resident.heard[0]?.choices?.map(({ value }) => value)).toEqual(['person'])
})

test('a citizen service number and an account number never reach the record, and the resident is told', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says('Mijn bsn is 111222333 en ik wil naar NL91 ABNA 0417 1643 00 betalen, kan dat?')
  resident.hears(/burgerservicenummer/i)
  const kept = JSON.stringify(await town.store.conversations.entries(resident.conversation))
  expect(kept).not.toContain('111222333')
  expect(kept).not.toContain('0417')
})

test('the same line sent again makes no second turn', async () => {
  const resident = town.resident()
  await resident.says('Mijn paspoort is gestolen, wat nu?')
  const count = (await town.store.conversations.entries(resident.conversation)).length
  await resident.repeats()
  resident.hearsNothing()
  expect(await town.store.conversations.entries(resident.conversation)).toHaveLength(count)
})

test('a conversation goes on after a restart, where it was', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says('Mijn paspoort is gestolen, wat nu?')
  await town.restarts()
  await resident.presses(/nog niet/i)
  resident.hears(/./)
})

test('who comes back finds the whole conversation again, once, after a restart too', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says('Mijn paspoort is gestolen, wat nu?')
  const before = await resident.comesBack()
  await town.restarts()
  expect(await resident.comesBack()).toEqual(before)
  expect(before.map(({ number }) => number)).toEqual([1, 2, 3, 4])
})

test('"helpt niet", as people type it, is heard as "nog niet"', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says('mijn buren maken elke nacht herrie')
  await resident.says('dat helpt niet')
  expect(resident.heard.at(-1)?.choices?.map(({ value }) => value)).toEqual(['person', 'ask-differently'])
})
