import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openSimulator, type Simulator } from '../../simulator/index.ts'
import { createRecordingLog } from '../../tests/fakes/recording-log.ts'
import { twilioSpecifications } from '../../tests/fakes/twilio-specifications.ts'
import { createTwilioClient } from '../twilio/client.ts'
import { createContents } from './contents.ts'
import type { InteractiveMessage } from './render.ts'

let simulator: Simulator
let nowMs = 0

beforeEach(async () => {
  simulator = await openSimulator(twilioSpecifications)
})
afterEach(() => simulator.close())

/** As after a start. */
const open = () => {
  const client = createTwilioClient({ ...simulator, apiUrl: simulator.url })
  return { client, ...createContents({ client, nowMs: () => nowMs, log: createRecordingLog() }) }
}

const buttons = (body: string, ...labels: string[]): InteractiveMessage => ({
  kind: 'buttons',
  body,
  plain: [body],
  choices: labels.map((label) => ({ value: `v-${label}`, label })),
})
const list = (body: string, ...titles: string[]): InteractiveMessage => ({
  kind: 'list',
  body,
  plain: [body],
  button: 'Kies',
  rows: titles.map((title) => ({ value: `v-${title}`, title })),
})

async function made(): Promise<number> {
  return (await (await open().client()).content.v1.contents.list()).length
}

describe('buttons and lists at Twilio', () => {
  test('are made once for each form, with what differs in the variables', async () => {
    const contents = open()
    const first = await contents.of(buttons('Een', 'Ja', 'Nee'))
    const second = await contents.of(buttons('Twee', 'Ja', 'Nee'))
    expect(second?.sid).toBe(first?.sid)
    expect([first?.variables, second?.variables]).toEqual([{ '1': 'Een' }, { '1': 'Twee' }])
    expect((await contents.of(buttons('Een', 'Nee', 'Ja')))?.sid).not.toBe(first?.sid)
    expect(simulator.violations).toEqual([])
  })

  test('a list is a form by its number of rows', async () => {
    const contents = open()
    const first = await contents.of(list('Welke?', 'a', 'b'))
    expect(first?.variables).toEqual({
      '1': 'Welke?',
      '2': 'Kies',
      '3': 'a',
      '4': 'v-a',
      '5': 'b',
      '6': 'v-b',
    })
    expect((await contents.of(list('Andere?', 'c', 'd')))?.sid).toBe(first?.sid)
    expect((await contents.of(list('Welke?', 'a', 'b', 'c')))?.sid).not.toBe(first?.sid)
    expect(await made()).toBe(2)
  })

  test('a row says more below where there is more to say, and only there', async () => {
    const rows = [
      { value: '1', title: 'a…', description: 'all of a' },
      { value: '2', title: 'b' },
    ]
    const contents = open()
    const message = { ...list('Welke?'), kind: 'list', button: 'Kies' } as const
    const first = await contents.of({ ...message, rows })
    expect(Object.values(first?.variables ?? {}).slice(2)).toEqual(['a…', '1', 'all of a', 'b', '2'])
    const types = (await (await contents.client()).content.v1.contents.list())[0]?.types
    expect(types).toMatchObject({
      'twilio/list-picker': {
        items: [
          { item: '{{3}}', id: '{{4}}', description: '{{5}}' },
          { item: '{{6}}', id: '{{7}}' },
        ],
      },
    })
    const other = await contents.of({ ...message, rows: rows.toReversed() })
    expect(other?.sid).not.toBe(first?.sid)
    expect((await open().of({ ...message, rows }))?.sid).toBe(first?.sid)
    expect(await made()).toBe(2)
    expect(simulator.violations).toEqual([])
  })

  test('are found again after a restart', async () => {
    const before = await open().of(buttons('Een', 'Ja'))
    expect((await open().of(buttons('Een', 'Ja')))?.sid).toBe(before?.sid)
    expect(await made()).toBe(1)
  })

  test('two that are needed at once are one', async () => {
    const contents = open()
    const sids = await Promise.all(['a', 'b', 'c'].map((body) => contents.of(buttons(body, 'Ja'))))
    expect(new Set(sids.map((content) => content?.sid)).size).toBe(1)
    expect(await made()).toBe(1)
  })

  test('that cannot be made are not asked for again for a minute, and then they are', async () => {
    const contents = open()
    simulator.failNext('content-refused', 1)
    expect(await contents.of(buttons('Een', 'Ja'))).toBeUndefined()
    nowMs += 59_999
    expect(await contents.of(buttons('Een', 'Ja'))).toBeUndefined()
    expect(await made()).toBe(0)
    nowMs += 1
    expect(await contents.of(buttons('Een', 'Ja'))).toBeDefined()
  })

  test('that are forgotten are looked for at Twilio again', async () => {
    const contents = open()
    const before = await contents.of(buttons('Een', 'Ja'))
    contents.forget(buttons('Een', 'Ja'))
    simulator.failNext('server-error', 1)
    expect(await contents.of(buttons('Een', 'Ja'))).toBeUndefined()
    nowMs += 60_000
    expect((await contents.of(buttons('Een', 'Ja')))?.sid).toBe(before?.sid)
  })

  test('a list of them that cannot be read is read again after the rest', async () => {
    const before = await open().of(buttons('Een', 'Ja'))
    const contents = open()
    simulator.failNext('server-error', 1)
    expect(await contents.of(buttons('Een', 'Ja'))).toBeUndefined()
    nowMs += 60_000
    expect((await contents.of(buttons('Een', 'Ja')))?.sid).toBe(before?.sid)
  })
})
