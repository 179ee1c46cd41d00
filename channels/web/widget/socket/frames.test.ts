import { expect, test } from '@jest/globals'
import { parseFrame, renderAck, renderConnect, renderEvent } from './frames.ts'

test.each([
  [
    '0{"sid":"x","upgrades":[],"pingInterval":25000,"pingTimeout":20000}',
    { kind: 'open', sid: 'x', silenceMs: 45_000 },
  ],
  ['1', { kind: 'close' }],
  ['2', { kind: 'ping' }],
  ['40{"sid":"y"}', { kind: 'connected' }],
  ['41', { kind: 'disconnected' }],
  [
    '42["state",{"isTyping":true}]',
    { kind: 'event', name: 'state', value: { isTyping: true }, ackId: undefined },
  ],
  ['4212["entry",{"text":"1\\n2"}]', { kind: 'event', name: 'entry', value: { text: '1\n2' }, ackId: 12 }],
  ['433[{"kind":"kept"}]', { kind: 'ack', ackId: 3, value: { kind: 'kept' } }],
  [
    '44{"message":"no","data":{"reason":"too-fast"}}',
    { kind: 'refused', message: 'no', data: { reason: 'too-fast' } },
  ],
  ['6', { kind: 'other' }],
  ['42["cut', { kind: 'other' }],
  ['', { kind: 'other' }],
])('The frame %s is understood', (text, frame) => {
  expect(parseFrame(text)).toEqual(frame)
})

test('What we send is as the protocol has it', () => {
  expect(renderConnect({ token: 't' })).toBe('40{"token":"t"}')
  expect(renderEvent(7, 'resume', [null])).toBe('427["resume",null]')
  expect(renderAck(12)).toBe('4312[]')
})
