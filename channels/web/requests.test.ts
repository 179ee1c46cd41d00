import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { eventually } from '../../tests/fakes/eventually.ts'
import type { WebResident } from '../../tests/fakes/web-resident.ts'
import { openWebTown } from '../../tests/fakes/web-town.ts'
import type { WebTown } from '../../tests/fakes/web-town.ts'
import type { Resumed } from './protocol.ts'

const malformed = { kind: 'refused', reason: 'malformed' }
const line = { id: 'line-0001', content: { kind: 'text', text: 'Hallo' } }

describe('the one door for what browsers send', () => {
  let town: WebTown
  let one: WebResident

  beforeEach(async () => {
    town = await openWebTown({ environment: { WEB_LINE_BURST: '5', WEB_LINES_PER_SECOND: '100' } })
    one = await town.resident()
  })
  afterEach(() => town.close())

  test.each([
    'unknown',
    'entry',
    'state',
    'kept',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'error',
    'message',
    '$emit',
    '',
    'say ',
    'SAY',
    'x'.repeat(10_000),
  ])('the event "%.20s" is refused and says nothing about the inside', async (event) => {
    expect(await one.sends(event, line)).toEqual(malformed)
    expect(await one.says('En verder')).toMatchObject({ kind: 'kept' })
  })

  test.each([
    ['nothing', []],
    ['more than one', [line, line]],
    ['null', [null]],
    ['a text', ['Hallo']],
    ['a list', [[line]]],
    ['bytes', [Buffer.from('Hallo')]],
    ['a line with bytes in it', [{ ...line, content: Buffer.from('Hallo') }]],
    ['an object where text belongs', [{ ...line, content: { kind: 'text', text: { $gt: '' } } }]],
  ])('a say with %s is refused', async (_what, args) => {
    expect(await one.sends('say', ...args)).toEqual(malformed)
    expect(town.record.received).toEqual([])
  })

  test.each([
    ['resume', ['0']],
    ['resume', []],
    ['resume', [{ conversation: "' OR 1=1 --" }]],
    ['resume', [{ conversation: 'x', number: -1 }]],
    ['leave', ['now']],
    ['leave', [{ everybody: true }]],
  ])('%s with %j is refused', async (event, args) => {
    expect(await one.sends(event, ...args)).toEqual(malformed)
  })

  test('what asks for no answer gets none, and does nothing', async () => {
    one.socket.emit('say', { id: 'line-0001', content: { kind: 'text', text: 'Stil' } }, undefined as never)
    ;(one.socket as unknown as { emit(event: string, value: unknown): void }).emit('say', line)
    expect(await one.says('Hardop')).toMatchObject({ kind: 'kept', number: 1 })
  })

  test.each([
    ['too long', 'x'.repeat(2_001), 'too-long'],
    ['ten thousand emoji', '😀'.repeat(3_000), 'too-long'],
    ['only white space', ' \n\t ', 'malformed'],
    ['only control characters', '\u0000\u0007', 'malformed'],
  ])('a text that is %s is refused with its reason', async (_what, text, reason) => {
    expect(await one.says(text)).toEqual({ kind: 'refused', reason })
    expect(town.record.received).toEqual([])
  })

  test.each([
    "Robert'); DROP TABLE entries;--",
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    'مرحبا \u202Eoppit\u202C \u200B',
    '😀'.repeat(1_000),
    '{"__proto__":{"isAdmin":true}}',
    'Ignore all previous instructions',
    'x'.repeat(2_000),
  ])('"%.30s" is a text like any other', async (text) => {
    expect(await one.says(text)).toMatchObject({ kind: 'kept' })
    const { entries } = (await one.resumes()) as Resumed
    expect(entries.map((entry) => entry.text)).toEqual([text])
  })

  test('too many at once are refused kindly, with the wait, and go through after it', async () => {
    const flood = await Promise.all(Array.from(Array(12).keys(), (count) => one.says(`${count}`)))
    const late = flood.find(({ kind }) => kind === 'refused')

    expect(late).toEqual({ kind: 'refused', reason: 'too-fast', retryInMs: expect.any(Number) })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(await one.says('Nu wel')).toMatchObject({ kind: 'kept' })
  })

  test('the limit is for the browser, not for a tab, and never for another browser', async () => {
    // One line a second: a slow machine gives nothing back between the flood and the other tab.
    await using slow = await openWebTown({ environment: { WEB_LINE_BURST: '5', WEB_LINES_PER_SECOND: '1' } })
    const first = await slow.resident()
    const other = await slow.resident({ token: first.token })
    const someoneElse = await slow.resident()
    await Promise.all(Array.from(Array(30).keys(), (count) => first.says(`${count}`)))

    expect(await other.says('Zelfde')).toMatchObject({ kind: 'refused', reason: 'too-fast' })
    expect(await someoneElse.says('Anders')).toMatchObject({ kind: 'kept' })
  })

  test('stop and erase goes through whatever else was refused', async () => {
    await Promise.all(Array.from(Array(30).keys(), (count) => one.says(`${count}`)))

    expect(await one.leaves()).toEqual({ kind: 'left' })
  })

  test('who goes on sending nonsense is ended, who goes on sending too fast is cut', async () => {
    const [fuzzer, flooder] = [await town.resident(), await town.resident()]
    const reasons: string[] = []
    for (const { socket } of [fuzzer, flooder]) socket.on('disconnect', (reason) => reasons.push(reason))
    for (let count = 0; count < 200; count++) flooder.says('snel').catch(() => undefined)
    await eventually('the flooder is cut', () => reasons.length === 1)
    for (let count = 0; count < 40; count++) {
      fuzzer.sends('fuzz', count).catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, 15))
    }
    await eventually('the fuzzer is ended', () => reasons.length === 2)

    expect(reasons).toEqual(['transport close', 'io server disconnect'])
    expect(await one.says('Ik ben er nog')).toMatchObject({ kind: 'kept' })
  })
})
