import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { emptyKnowledge, openTown, tuesdayNight, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

test('a person is asked for by word: a ticket at once, a reference, and one line asked about it', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says('ik wil een medewerker spreken')
  const [ticket] = await town.staff('Joke').sees()
  expect(ticket).toMatchObject({ reason: 'asked', subject: '' })
  resident.hears(new RegExp(ticket?.reference ?? 'no ticket'))
  resident.hears(/waar.*over/i)
  await resident.says('Er is iets mis met de kapvergunning van mijn buurman')
  expect((await town.staff('Joke').sees())[0]?.subject).toBe(
    'Er is iets mis met de kapvergunning van mijn buurman',
  )
})

test('nobody tells their story twice: what was asked before is what the ticket is about', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says('Hoe vraag ik een paspoort aan?')
  await resident.presses(/nog niet/i)
  await resident.presses(/medewerker/i)
  expect((await town.staff('Joke').sees())[0]?.subject).toBe('Hoe vraag ik een paspoort aan?')
})

test('asking again while waiting keeps the same place', async () => {
  const resident = town.resident()
  await resident.says('medewerker')
  const [before] = await town.staff('Joke').sees()
  await resident.says('Het gaat over mijn parkeervergunning')
  await resident.says('medewerker')
  const after = await town.staff('Joke').sees()
  expect(after.map(({ reference }) => reference)).toEqual([before?.reference])
  resident.hears(new RegExp(before?.reference ?? 'no ticket'))
})

test('while somebody waits the assistant still answers; once a staff member holds it, it is silent', async () => {
  const resident = town.resident()
  const joke = town.staff('Joke')
  await resident.says('medewerker')
  await resident.says('Het gaat over mijn paspoort')
  await resident.says('Mijn paspoort is gestolen, wat nu?')
  resident.hears(/paspoort/i)
  await joke.claims()
  await resident.says('Hoe geef ik mijn verhuizing door?')
  resident.hearsNothing()
})

test('staff claim, answer, note and close; the resident hears who it is and never the note', async () => {
  const resident = town.resident()
  const joke = town.staff('Joke')
  await resident.says('medewerker')
  await resident.says('Het gaat over mijn tuin')
  await joke.claims()
  resident.hears(/Joke/)
  await joke.notes('Lastig geval, zie dossier')
  await joke.writes('Goedemorgen, ik kijk het voor u na.')
  resident.hears(/ik kijk het voor u na/)
  await joke.closes()
  expect(JSON.stringify(await resident.comesBack())).not.toContain('Lastig geval')
  expect(await joke.sees()).toEqual([])
})

test('of two who claim, one wins and the other is told who', async () => {
  const resident = town.resident()
  await resident.says('medewerker')
  const claims = await Promise.all([town.staff('Joke').claims(), town.staff('Ahmed').claims()])
  expect(claims.map(({ kind }) => kind).sort()).toEqual(['claimed', 'held'])
})

test('a question about their own case goes to a person', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says('Hoe staat het met mijn aanvraag, zaaknummer 2026-001234?')
  expect((await town.staff('Joke').sees())[0]).toMatchObject({
    reason: 'own-case',
    subject: 'Hoe staat het met mijn aanvraag, zaaknummer 2026-001234?',
  })
})

test('a sensitive subject offers a person beside the answer', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.says('Ik heb schulden, wie kan mij helpen?')
  const values = resident.heard.flatMap(({ choices = [] }) => choices.map(({ value }) => value))
  expect(values).toContain('person')
})

test('danger comes first, with its number, before any greeting; the ticket goes to the top', async () => {
  const other = town.resident()
  await other.says('medewerker')
  const resident = town.resident()
  await resident.says('ik wil niet meer leven')
  expect(resident.heard[0]).toMatchObject({ isUrgent: true, text: expect.stringMatching(/113/) })
  expect((await town.staff('Joke').sees()).map(({ reason }) => reason)).toEqual(['danger', 'asked'])
})

test('at night the words are other words, and nobody is promised now', async () => {
  const night = await openTown({ now: tuesdayNight })
  const resident = night.resident()
  await resident.says('medewerker')
  resident.hears(/morgen weer vanaf 8\.30/i)
  await night.close()
})

test('a person may be declined after all', async () => {
  const elsewhere = await openTown({ knowledge: emptyKnowledge })
  const resident = elsewhere.resident()
  await resident.joins()
  await resident.says('Waar kan ik mijn luchtschip laten keuren?')
  await resident.says('En waar ligt de haven daarvan?')
  await resident.presses(/laat maar/i)
  expect(await elsewhere.staff('Joke').sees()).toEqual([])
  await elsewhere.close()
})

test('a photo or a place is kept for staff, honestly', async () => {
  const resident = town.resident()
  await resident.joins()
  await resident.does({ kind: 'location', latitude: 52.09, longitude: 5.12 })
  expect(resident.heard).toHaveLength(1)
})
