import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { systemClock } from '../core/clock.ts'
import { eventually } from '../tests/fakes/eventually.ts'
import { createWakes, type Wakes } from './wakes.ts'

let taken: string[]
let wakes: Wakes
beforeEach(() => {
  taken = []
  wakes = createWakes(systemClock, (conversation) => {
    taken.push(conversation)
    return Promise.resolve()
  })
})
afterEach(() => {
  wakes.close()
})

const inMs = (ms: number): Date => new Date(systemClock.now().getTime() + ms)
const anHourMs = 3_600_000
/** What keeps a process from ending. */
const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length

test('a conversation is woken at its moment, not before, and who asked hears when its turns were taken', async () => {
  const moment = inMs(30)
  await wakes.at('a', moment)
  expect(taken).toEqual(['a'])
  expect(systemClock.now().getTime()).toBeGreaterThanOrEqual(moment.getTime())
})

test('a moment that has passed is now', async () => {
  await wakes.at('a', inMs(-anHourMs))
  expect(taken).toEqual(['a'])
})

test('who asked hears of it only when the turns were taken', async () => {
  const working = Promise.withResolvers<undefined>()
  let isTaking = false
  let isWoken = false
  const slow = createWakes(systemClock, async () => {
    isTaking = true
    await working.promise
  })
  const woken = slow.at('a', inMs(0)).then(() => {
    isWoken = true
  })
  await eventually('the turns are being taken', () => isTaking)
  await setTimeout(0)
  expect(isWoken).toBe(false)
  working.resolve(undefined)
  await woken
})

test('asked again it is woken once, at the last moment asked for; both who asked hear of it', async () => {
  const first = wakes.at('a', inMs(anHourMs))
  const second = wakes.at('a', inMs(20))
  await Promise.all([first, second])
  expect(taken).toEqual(['a'])
  const third = wakes.at('a', inMs(0))
  const fourth = wakes.at('a', inMs(anHourMs))
  await wakes.at('b', inMs(50))
  expect(taken).toEqual(['a', 'b'])
  wakes.close()
  await Promise.all([third, fourth])
})

test('each conversation has a moment of its own, and may be woken again', async () => {
  void wakes.at('later', inMs(anHourMs))
  await Promise.all([wakes.at('a', inMs(1)), wakes.at('b', inMs(10))])
  expect([...taken].sort()).toEqual(['a', 'b'])
  await wakes.at('a', inMs(1))
  expect([...taken].sort()).toEqual(['a', 'a', 'b'])
})

test('closed it leaves nothing behind: who waits hears at once, and nobody is woken any more', async () => {
  const before = timers()
  const waiting = [wakes.at('a', inMs(20)), wakes.at('b', inMs(anHourMs))]
  expect(timers()).toBe(before + 2)
  wakes.close()
  expect(timers()).toBe(before)
  await Promise.all(waiting)
  await wakes.at('c', inMs(20))
  await setTimeout(60)
  expect(taken).toEqual([])
})
