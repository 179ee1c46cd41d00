import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Resident } from './resident.ts'
import { openTown, type Town } from './town.ts'

const minuteMs = 60_000
const question = 'Mijn paspoort is gestolen, wat nu?'

let town: Town
let resident: Resident
beforeEach(async () => {
  town = await openTown()
  resident = town.resident()
  await resident.joins()
})
afterEach(() => town.close())

/** Answers whatever is said, as a machine does, until nothing is said any more; how many lines that took. */
async function answers(machine: (heard: string, count: number) => string): Promise<number> {
  let count = 0
  while (resident.heard.length > 0 && count < 60) {
    count++
    await resident.says(machine(resident.heard.at(-1)?.text ?? '', count))
  }
  return count
}

const sameLine = (): string => 'Bedankt voor uw bericht. Wij zijn vandaag gesloten.'
const ourOwn = (heard: string): string => heard
const counting = (_: string, count: number): string => `Hoe vraag ik een paspoort aan? Dit is vraag ${count}.`

test.each([
  ['the same line', sameLine, 5],
  ['our own line back', ourOwn, 22],
  ['a line with a counter', counting, 22],
] as const)('a machine that answers every reply with %s is left alone', async (_, machine, most) => {
  expect(await answers(machine)).toBeLessThanOrEqual(most)
  await resident.says(machine('', 61))
  await resident.says(machine('', 61))
  resident.hearsNothing()
})

test('it is said once that we wait, and how to get a person', async () => {
  await answers(() => question)
  expect(await timesHeard(/ik wacht nu even.*typ dan: medewerker/i)).toBe(1)
})

test('who waits for a person already, and asks for one again and again, hears once that they still do', async () => {
  for (let times = 0; times < 3; times++) await resident.says('medewerker')
  const before = await timesHeard(/staat nog klaar/i)
  for (let times = 0; times < 4; times++) await resident.says('medewerker')
  expect(await timesHeard(/staat nog klaar/i)).toBe(before + 1)
  expect(await timesHeard(/ik wacht nu even/i)).toBe(0)
})

async function timesHeard(pattern: RegExp): Promise<number> {
  const entries = await resident.comesBack()
  return entries.filter((entry) => entry.kind === 'answered' && pattern.test(entry.reply.text)).length
}

test('who writes something else is answered again', async () => {
  await answers(sameLine)
  await resident.says(question)
  resident.hears(/paspoort/i)
})

test('who comes back with the same line after an hour means it', async () => {
  for (let times = 0; times < 4; times++) await resident.says(question)
  await town.passes(minuteMs)
  await resident.says(question)
  resident.hearsNothing()
  await town.passes(60 * minuteMs)
  await resident.says(question)
  resident.hears(/paspoort/i)
})

test('what came too fast is answered again a minute later', async () => {
  await answers(counting)
  await resident.says(question)
  resident.hearsNothing()
  await town.passes(minuteMs)
  await resident.says(question)
  resident.hears(/paspoort/i)
})

test('asking for a person works while it is quiet', async () => {
  await answers(counting)
  expect(await town.staff('Joke').sees()).toEqual([])
  await resident.says('medewerker')
  const [ticket] = await town.staff('Joke').sees()
  resident.hears(new RegExp(ticket?.reference ?? 'no ticket'))
  await resident.says('medewerker')
  resident.hearsNothing()
})

test('so does the button for it', async () => {
  await answers(counting)
  await resident.presses(/medewerker/i)
  const [ticket] = await town.staff('Joke').sees()
  resident.hears(new RegExp(ticket?.reference ?? 'no ticket'))
})

test('danger is always answered', async () => {
  await answers(counting)
  for (let times = 0; times < 6; times++) {
    await resident.says('ik wil niet meer leven')
    resident.hears(/113/)
  }
})

test('who reloads the page again and again sends no message with it', async () => {
  for (let times = 0; times < 6; times++) {
    await resident.joins()
    resident.hearsNothing()
  }
})

test('a machine that takes five seconds for every line is left alone too', async () => {
  let count = 0
  while (resident.heard.length > 0 && count < 200) {
    count++
    await town.passes(5_000)
    await resident.says(counting('', count))
  }
  expect(count).toBeLessThanOrEqual(82)
  await town.passes(60 * minuteMs)
  await resident.says(question)
  resident.hears(/paspoort/i)
})

test('who speaks a message while we wait still gets a person', async () => {
  await answers(sameLine)
  await resident.does({ kind: 'file', url: 'https://api.twilio.com/voice', mediaType: 'audio/ogg' })
  expect(await town.staff('Joke').sees()).toHaveLength(1)
})
