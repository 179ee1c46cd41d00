import { afterEach, describe, expect, test } from '@jest/globals'
import { later } from '../../core/clock.ts'
import type { Incoming } from '../../core/incoming.ts'
import { eventually } from '../../tests/fakes/eventually.ts'
import { createMemoryRecord } from '../../tests/fakes/memory-record.ts'
import { createRecordingLog } from '../../tests/fakes/recording-log.ts'
import { createTestClock } from '../../tests/fakes/test-clock.ts'
import type { Marks } from '../../core/marks.ts'
import { openWhatsAppTown, type WhatsAppTown } from '../../tests/fakes/whatsapp-town.ts'
import { openCatchUp } from './catch-up.ts'
import type { Span } from './missed-messages.ts'

const clock = createTestClock()
const dayMs = 86_400_000
const from = { channel: 'whatsapp', id: '+31600000001' }
const missed: Incoming = { id: 'SM1', from, at: clock.now(), content: { kind: 'text', text: 'Geheim' } }

interface Given {
  readonly everyMs?: number
  readonly list?: () => Promise<readonly Incoming[]>
  readonly receive?: () => Promise<void>
  readonly marks?: Marks
}

function open({ everyMs = 5, list, receive, marks = createMemoryRecord(clock).marks }: Given) {
  const spans: Span[] = []
  const log = createRecordingLog()
  const catchUp = openCatchUp({
    list: (span) => {
      spans.push(span)
      return list?.() ?? Promise.resolve([])
    },
    receive: async () => {
      await receive?.()
      return { conversation: 'C', number: 1, isRepeat: false, settled: Promise.resolve() }
    },
    marks,
    settings: { everyMs, graceMs: 30_000, backMs: 7 * dayMs },
    clock,
    log,
  })
  return { catchUp, spans, log }
}

function beganLongAgo(marks: Marks): Promise<void> {
  return marks.set('whatsapp began', later(clock.now(), -365 * dayMs))
}

describe('looking for what was missed', () => {
  test('at the very first start finds nothing of before, now and later', async () => {
    const { catchUp, spans } = open({})
    await eventually('it looked twice', () => spans.length > 1)
    await catchUp.close()
    expect(spans.slice(0, 2).map(({ from }) => from)).toEqual([clock.now(), clock.now()])
  })

  test('after an outage goes back to a while before the last look, and again until that is over', async () => {
    const marks = createMemoryRecord(clock).marks
    await beganLongAgo(marks)
    await marks.set('whatsapp caught up', later(clock.now(), -3 * dayMs))
    const { catchUp, spans } = open({ marks })
    await eventually('it looked twice', () => spans.length > 1)
    await catchUp.close()
    const now = clock.now()
    expect(spans.slice(0, 2).map(({ from }) => from)).toEqual([
      later(now, -3 * dayMs - 600_000),
      later(now, -600_000),
    ])
  })

  test('goes back no further than a week', async () => {
    const marks = createMemoryRecord(clock).marks
    await beganLongAgo(marks)
    await marks.set('whatsapp caught up', later(clock.now(), -8 * dayMs))
    const { catchUp, spans } = open({ marks })
    await eventually('it looked', () => spans.length > 0)
    await catchUp.close()
    expect(spans[0]?.from).toEqual(later(clock.now(), -7 * dayMs))
  })

  test('goes from there when another process takes over', async () => {
    const marks = createMemoryRecord(clock).marks
    const first = open({ marks })
    await eventually('it looked', () => first.spans.length > 0)
    await first.catchUp.close()
    clock.advance(dayMs)
    const second = open({ marks })
    await eventually('it looked again', () => second.spans.length > 0)
    await second.catchUp.close()
    expect(second.spans[0]?.from).toEqual(later(clock.now(), -dayMs))
  })

  test('at the start takes the youngest too, afterwards not what is on its way', async () => {
    const { catchUp, spans } = open({})
    await eventually('it looked twice', () => spans.length > 1)
    await catchUp.close()
    const now = clock.now()
    expect(spans.slice(0, 2).map(({ until }) => until)).toEqual([now, later(now, -30_000)])
  })

  test('goes as far back until it could', async () => {
    let times = 0
    const list = (): Promise<readonly Incoming[]> =>
      ++times === 1 ? Promise.reject(new Error('500')) : Promise.resolve([])
    const { catchUp, spans } = open({ list })
    await eventually('it looked twice', () => spans.length > 1)
    await catchUp.close()
    expect(spans[1]?.from).toEqual(spans[0]?.from)
  })

  test('when something was not kept, looks for the youngest too, again until it is kept', async () => {
    let times = 0
    const receive = (): Promise<void> =>
      ++times < 3 ? Promise.reject(new Error('disk full')) : Promise.resolve()
    const { catchUp, spans } = open({ list: () => Promise.resolve([missed]), receive })
    catchUp.soon()
    await eventually('it was kept', () => spans.length > 3)
    await catchUp.close()
    const youngest = spans.map(({ until }) => until.getTime() === clock.now().getTime())
    expect(youngest.slice(0, 4)).toEqual([true, true, true, false])
  })

  test('does not wait for the next time when it is asked soon', async () => {
    const { catchUp, spans } = open({ everyMs: 3_600_000 })
    await eventually('it looked', () => spans.length > 0)
    await catchUp.close()
    expect(spans).toHaveLength(1)
  })

  test('writes down that it found something, never what', async () => {
    const { catchUp, log } = open({ list: () => Promise.resolve([missed]) })
    await eventually('it was found', () => log.text().includes('SM1'))
    await catchUp.close()
    expect(log.text()).not.toMatch(/Geheim|3160/)
  })
})

describe('closing', () => {
  test('does not wait for Twilio', async () => {
    const { catchUp, spans } = open({ list: () => new Promise(() => undefined) })
    await eventually('it looks', () => spans.length > 0)
    await catchUp.close()
    expect(spans).toHaveLength(1)
  })

  test('waits for the line that is being kept, and for no more', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    let kept = 0
    const { catchUp } = open({
      list: () => Promise.resolve([missed, missed]),
      receive: () => {
        kept++
        return promise.then(() => undefined)
      },
    })
    await eventually('one is being kept', () => kept > 0)
    const closed = catchUp.close()
    resolve(undefined)
    await closed
    expect(kept).toBe(1)
  })

  test('ends a long wait at once', async () => {
    const { catchUp, spans } = open({ everyMs: 3_600_000 })
    await eventually('it waits', () => spans.length > 0)
    await catchUp.close()
  })
})

describe('messages that only Twilio has', () => {
  let town: WhatsAppTown
  afterEach(() => town.close())

  test('are appended once, in order, as what they were', async () => {
    town = await openWhatsAppTown({ WHATSAPP_CATCH_UP_EVERY_MS: '1000', WHATSAPP_CATCH_UP_GRACE_MS: '0' })
    const phone = town.simulator.phone()
    town.simulator.setFault('webhook-lost', true)
    await phone.says('Een')
    await phone.says('Twee')
    await phone.sendsFile('photo')
    await phone.sendsLocation(52, 4)
    town.simulator.setFault('webhook-lost', false)
    await eventually('all four came', () => new Set(town.record.received.map(({ id }) => id)).size >= 4)
    const { entries } = await town.record.timeline.after(
      { channel: 'whatsapp', id: phone.number },
      undefined,
      50,
    )
    const url = town.simulator.messages[2]?.parameters['MediaUrl0'] ?? 'none'
    expect(entries.map((entry) => entry.kind === 'said' && entry.content)).toEqual([
      { kind: 'text', text: 'Een' },
      { kind: 'text', text: 'Twee' },
      { kind: 'file', url, mediaType: 'image/jpeg' },
      { kind: 'unsupported', what: 'a message that was missed' },
    ])
  })

  test('what could not be kept is found soon after', async () => {
    town = await openWhatsAppTown({ WHATSAPP_CATCH_UP_EVERY_MS: '1000' })
    const phone = town.simulator.phone()
    town.record.fail()
    expect((await phone.says('Hallo')).status).toBe(503)
    town.record.restore()
    const to = { channel: 'whatsapp', id: phone.number }
    let found = 0
    await eventually('it is there', () => {
      void town.record.timeline.after(to, undefined, 5).then(({ entries }) => (found = entries.length))
      return found === 1
    })
  })
})
