import { describe, expect, test } from '@jest/globals'
import type { MessageView, PhoneView, Snapshot, TrafficLine } from '../protocol.ts'
import { reduce } from './state.ts'

const number = '+31612345678'
const phone: PhoneView = { number, isOn: true, isLooking: true, messages: [] }
const empty: Snapshot = {
  sender: '+31850000000',
  phones: [phone],
  faults: [],
  traffic: [],
  isHeldToSpecification: true,
}

describe('What the page knows', () => {
  test('is nothing until the first snapshot', () => {
    expect(reduce(undefined, { kind: 'faults', faults: ['slow'] })).toBeUndefined()
    expect(reduce(undefined, { kind: 'snapshot', snapshot: empty })).toBe(empty)
  })

  test('is replaced by a later snapshot, which comes after a lost line', () => {
    const old = reduce(empty, { kind: 'message', number, message: message('SM1') })
    expect(reduce(old, { kind: 'snapshot', snapshot: empty })).toBe(empty)
  })

  test('grows with a message, once, and only for its own phone', () => {
    const other: PhoneView = { ...phone, number: '+31612345601' }
    const before: Snapshot = { ...empty, phones: [phone, other] }
    const first = reduce(before, { kind: 'message', number, message: message('SM1') })
    const second = reduce(first, { kind: 'message', number, message: message('SM2') })
    const changed = reduce(second, { kind: 'message', number, message: message('SM1', 'read') })
    expect(changed?.phones[0]?.messages.map(({ sid, status }) => `${sid} ${status}`)).toEqual([
      'SM1 read',
      'SM2 sent',
    ])
    expect(changed?.phones[1]).toBe(other)
  })

  test('has the newest five hundred messages of a phone', () => {
    let state: Snapshot | undefined = empty
    for (let count = 1; count <= 501; count += 1)
      state = reduce(state, { kind: 'message', number, message: message(`SM${String(count)}`) })
    const messages = state?.phones[0]?.messages ?? []
    expect([messages.length, messages[0]?.sid, messages.at(-1)?.sid]).toEqual([500, 'SM2', 'SM501'])
  })

  test('has a new phone without messages, and keeps the messages of a phone that changes', () => {
    const said = reduce(empty, { kind: 'message', number, message: message('SM1') })
    const refused = reduce(said, {
      kind: 'phone',
      phone: { number, isOn: false, isLooking: false, refusal: 'blocked' },
    })
    expect(refused?.phones[0]).toMatchObject({ isOn: false, refusal: 'blocked', messages: [{ sid: 'SM1' }] })
    const back = reduce(refused, { kind: 'phone', phone: { number, isOn: true, isLooking: true } })
    expect(back?.phones[0]).not.toHaveProperty('refusal')
    const added = reduce(back, {
      kind: 'phone',
      phone: { number: '+31612345601', isOn: true, isLooking: true },
    })
    expect(added?.phones[1]).toEqual({ number: '+31612345601', isOn: true, isLooking: true, messages: [] })
  })

  test('has each request once, with what it came to, and the newest three hundred', () => {
    const running = reduce(empty, { kind: 'traffic', line: line(1) })
    const done = reduce(running, { kind: 'traffic', line: { ...line(1), status: 200, tookMs: 14 } })
    expect(done?.traffic).toEqual([{ ...line(1), status: 200, tookMs: 14 }])
    let state = done
    for (let id = 2; id <= 310; id += 1) state = reduce(state, { kind: 'traffic', line: line(id) })
    expect(state?.traffic).toHaveLength(300)
    expect(state?.traffic.at(0)?.id).toBe(11)
    expect(state?.traffic.at(-1)?.id).toBe(310)
  })

  test('has the faults that are on now', () => {
    const on = reduce(empty, { kind: 'faults', faults: ['slow', 'duplicate'] })
    expect(on?.faults).toEqual(['slow', 'duplicate'])
    expect(reduce(on, { kind: 'faults', faults: [] })?.faults).toEqual([])
  })
})

function message(sid: string, status: MessageView['status'] = 'sent'): MessageView {
  return { sid, direction: 'out', at: '2026-11-24T10:00:00.000Z', body: 'Dag', status }
}

function line(id: number): TrafficLine {
  return {
    id,
    at: '2026-11-24T10:00:00.000Z',
    direction: 'to-us',
    method: 'POST',
    path: '/webhooks/whatsapp',
  }
}
