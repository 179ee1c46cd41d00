import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { emptyKnowledge, openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

test('who asks for a person right behind "ja, het hielp" gets one, with a number that exists', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says('Mijn paspoort is gestolen, wat nu?')
  await Promise.all([resident.presses(/^ja/i), resident.says('medewerker')])
  const [ticket] = await town.staff('Joke').sees()
  expect(await town.staff('Joke').claims()).toEqual({ kind: 'claimed' })
  expect(JSON.stringify(await resident.comesBack())).toContain(ticket?.reference ?? 'no ticket')
})

test('an old button does not take back a ticket that has become about danger', async () => {
  const elsewhere = await openTown({ knowledge: emptyKnowledge })
  const resident = elsewhere.resident()
  await resident.joins()
  await resident.says('Waar kan ik mijn luchtschip laten keuren?')
  await resident.says('En waar ligt de haven daarvan?')
  await resident.says('ik wil niet meer leven')
  await resident.does({ kind: 'choice', value: 'no-person' })
  expect((await elsewhere.staff('Joke').sees()).map(({ reason }) => reason)).toEqual(['danger'])
  await elsewhere.close()
})

test('after a staff member closed it, the next line is a question again', async () => {
  const resident = town.resident()
  const joke = town.staff('Joke')
  await resident.says('medewerker')
  await joke.claims()
  await joke.closes()
  await resident.says('Mijn paspoort is gestolen, wat nu?')
  expect(resident.heard.at(-1)?.sources?.[0]?.id).toContain('paspoort')
})

test('"ja" to the offer of a person brings one', async () => {
  const elsewhere = await openTown({ knowledge: emptyKnowledge })
  const resident = elsewhere.resident()
  await resident.joins()
  await resident.says('Waar kan ik mijn luchtschip laten keuren?')
  await resident.says('ja graag')
  expect((await elsewhere.staff('Joke').sees()).map(({ reason }) => reason)).toEqual(['asked'])
  await elsewhere.close()
})

test('danger is heard in a button that stands for a question, too', async () => {
  const resident = town.resident()
  await resident.does({ kind: 'choice', value: 'question:ik wil niet meer leven' })
  expect(resident.heard[0]?.isUrgent).toBe(true)
})
