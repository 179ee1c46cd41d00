import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openTown, type Town } from './town.ts'

/** The town's clock stands still, so what waits is never taken before time passes in the town. */
const settleMs = 20

let town: Town
beforeEach(async () => {
  town = await openTown({ settleMs })
})
afterEach(() => town.close())

test('lines wait for more of the same thought, and are answered as one', async () => {
  const resident = town.resident()
  await resident.says('Mijn paspoort')
  await resident.says('is gestolen, wat nu?')
  resident.hearsNothing()
  await town.passes(settleMs)
  resident.hears(/paspoort/i)
  const entries = await town.store.conversations.entries(resident.conversation)
  expect(entries.filter(({ kind }) => kind === 'answered')).toHaveLength(2)
})

test('danger does not wait', async () => {
  const resident = town.resident()
  await resident.says('ik wil niet meer leven')
  resident.hears(/113/)
})

test('danger does not wait either behind a line that does', async () => {
  const resident = town.resident()
  await resident.says('hallo')
  resident.hearsNothing()
  await resident.says('ik wil niet meer leven')
  resident.hears(/113/)
})

test('asking for a person does not wait, and takes what waited with it', async () => {
  const resident = town.resident()
  await resident.says('Hoe vraag ik een paspoort aan?')
  resident.hearsNothing()
  await resident.says('Ik wil een medewerker spreken')
  const [ticket] = await town.staff('Joke').sees()
  resident.hears(new RegExp(ticket?.reference ?? 'no ticket'))
})

test.each([
  ['a button', { kind: 'choice', value: 'person' }],
  ['a file', { kind: 'file', url: 'https://media.example/1', mediaType: 'image/jpeg' }],
  ['an opened door', { kind: 'joined' }],
] as const)('%s does not wait', async (_, content) => {
  const resident = town.resident()
  await resident.does(content)
  resident.hears(/./)
})
