import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

test('what another organisation does is no dead end: who, how they are reached, and what to take along', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says('mijn zorgtoeslag is deze maand niet gestort')
  const reply = resident.hears(/Dienst Toeslagen/)
  expect(reply.text).toMatch(/https:\/\/www\.toeslagen\.nl/)
  expect(reply.text).toMatch(/0800 0543/)
  expect(reply.choices?.map(({ value }) => value)).toContain('person')
  expect(await town.staff('Joke').sees()).toEqual([])
})

test('"nog niet" after it brings a person closer, as after any answer', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says('mijn zorgtoeslag is deze maand niet gestort')
  await resident.presses(/nog niet/i)
  expect(resident.heard.at(-1)?.choices?.map(({ value }) => value)).toContain('person')
})

test('what the municipality does itself is answered from its own pages, whatever else the words may mean', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says('Kan ik kwijtschelding krijgen van de gemeentebelasting?')
  expect(resident.hears(/kwijtschelding/i).sources?.length).toBe(1)
})

test('in English the referral is in English', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says('How do I apply for healthcare allowance please?')
  resident.hears(/arrange it with/)
})

test('an organisation that comes by in a story is not who is asked about', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says(
    'Ik krijg AOW en een klein pensioen en mijn huisarts zegt dat ik meer moet bewegen. ' +
      'Nu heb ik net een hondje uit het asiel gehaald. Moet ik daar hondenbelasting voor betalen?',
  )
  expect(resident.heard.some(({ text }) => /Dit doet de gemeente niet zelf/.test(text))).toBe(false)
})
