import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openTown, type Town } from './town.ts'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

test('the language chosen on the first screen is the one of the greeting', async () => {
  const resident = town.resident()
  await resident.joins('tr')
  expect(resident.heard[0]?.language).toBe('tr')
})

test('English is recognised from what is typed, and a person is asked for in it', async () => {
  const resident = town.resident()
  await resident.says('I would like to talk to a real person please')
  expect(resident.heard.at(-1)?.language).toBe('en')
  expect(await town.staff('Joke').sees()).toHaveLength(1)
})

test('danger is recognised in Ukrainian', async () => {
  const resident = town.resident()
  await resident.says('я хочу померти')
  expect(resident.heard[0]).toMatchObject({ isUrgent: true, language: 'uk' })
})
