import { expect, test } from '@jest/globals'
import { createLanes } from './lanes.ts'

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

test('work for one key happens one at a time, and many askings share one more time', async () => {
  const lanes = createLanes()
  let running = 0
  let most = 0
  let times = 0
  const work = async (): Promise<void> => {
    times += 1
    most = Math.max(most, (running += 1))
    await soon()
    running -= 1
  }
  await Promise.all(Array.from({ length: 20 }, () => lanes.run('a', work)))
  expect({ most, times }).toEqual({ most: 1, times: 2 })
})

test('keys do not wait for each other', async () => {
  const lanes = createLanes()
  const stuck = Promise.withResolvers<undefined>()
  const slow = lanes.run('slow', () => stuck.promise.then(() => undefined))
  await lanes.run('fast', soon)
  stuck.resolve(undefined)
  await slow
})

test('who asks while it runs is answered by work that began after the asking', async () => {
  const lanes = createLanes()
  const seen: string[] = []
  let inbox: string[] = ['first']
  const work = async (): Promise<void> => {
    const mine = inbox
    inbox = []
    await soon()
    seen.push(...mine)
  }
  const first = lanes.run('a', work)
  inbox.push('second')
  await lanes.run('a', work)
  expect(seen).toEqual(['first', 'second'])
  await first
})

test('idle waits for what is still to be done', async () => {
  const lanes = createLanes()
  let times = 0
  const work = async (): Promise<void> => {
    await soon()
    times += 1
  }
  void lanes.run('a', work)
  void lanes.run('a', work)
  await lanes.idle()
  expect(times).toBe(2)
})
