import { describe, expect, test } from '@jest/globals'
import type { z } from 'zod'
import type { WebAuth, WebCursor, WebLine } from './protocol.ts'
import { webAuth, webCursor, webLine } from './schemas.ts'

/** Each fits the other, and still does with every optional part filled in: so neither has a part the other lacks. */
type Same<A, B> = Fits<A, B> extends true ? Fits<Filled<A>, Filled<B>> : false
type Fits<A, B> = [A, B] extends [B, A] ? true : false
type Filled<T> = T extends object ? { [K in keyof T]-?: Filled<T[K]> } : T

const line = { id: 'abcdefgh', content: { kind: 'text', text: 'Hallo' } }

describe('schemas of what a browser sends', () => {
  test('they are the protocol, says the compiler', () => {
    const proofs: [
      Same<z.infer<typeof webAuth>, WebAuth>,
      Same<z.infer<typeof webCursor>, WebCursor>,
      Same<z.infer<typeof webLine>, WebLine>,
    ] = [true, true, true]
    expect(proofs).toEqual([true, true, true])
  })

  test.each([
    { content: { kind: 'text', text: '' } },
    { content: { kind: 'text', text: 'x'.repeat(15_000) } },
    { content: { kind: 'text', text: '<script>alert(1)</script>\0' } },
    { content: { kind: 'choice', value: 'helped' } },
    { content: { kind: 'joined' } },
    { content: { kind: 'joined', language: 'ar' } },
  ])('%j is a line', (change) => {
    expect(webLine.safeParse({ ...line, ...change }).success).toBe(true)
  })

  test.each([
    [null],
    [undefined],
    ['Hallo'],
    [[]],
    [42],
    [{}],
    [{ content: line.content }],
    [{ id: line.id }],
    [{ ...line, id: 'short' }],
    [{ ...line, id: 'x'.repeat(65) }],
    [{ ...line, id: 'with space' }],
    [{ ...line, id: '../../etc' }],
    [{ ...line, id: 12345678 }],
    [{ ...line, id: ['abcdefgh'] }],
    [{ ...line, id: { $ne: null } }],
    [{ ...line, content: 'Hallo' }],
    [{ ...line, content: { kind: 'text' } }],
    [{ ...line, content: { kind: 'text', text: { toString: 'x' } } }],
    [{ ...line, content: { kind: 'text', text: ['a'] } }],
    [{ ...line, content: { kind: 'text', text: null } }],
    [{ ...line, content: { kind: 'speech', text: 'Hallo' } }],
    [{ ...line, content: { kind: 'left' } }],
    [{ ...line, content: { kind: 'file', url: 'http://169.254.169.254/', mediaType: 'text/html' } }],
    [{ ...line, content: { kind: '__proto__' } }],
    [{ ...line, content: { kind: 'constructor' } }],
    [{ ...line, content: { kind: 'choice', value: '' } }],
    [{ ...line, content: { kind: 'choice', value: 'x'.repeat(201) } }],
    [{ ...line, content: { kind: 'joined', language: 'xx' } }],
    [{ ...line, author: { kind: 'staff', name: 'Jan' } }],
    [{ ...line, from: { channel: 'web', id: 'someone-else' } }],
    [{ ...line, content: Buffer.from('Hallo') }],
  ])('%j is no line', (value) => {
    expect(webLine.safeParse(value).success).toBe(false)
  })

  test('a prototype that came in as text is no line, and pollutes nothing', () => {
    const hostile: unknown = JSON.parse(
      '{"id":"abcdefgh","__proto__":{"isAdmin":true},"content":{"kind":"text","text":"x","__proto__":{"isAdmin":true}}}',
    )
    const parsed = webLine.safeParse(hostile)
    expect(JSON.stringify(parsed.data ?? {})).not.toContain('isAdmin')
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
  })

  test.each([[{}], [{ conversation: 'x' }], [{ number: 1 }], [{ conversation: '', number: 1 }]])(
    '%j is no cursor',
    (value) => {
      expect(webCursor.safeParse(value).success).toBe(false)
    },
  )

  test.each([-1, 1.5, NaN, Infinity, 2 ** 60, '1', null])('%p is no number of an entry', (number) => {
    expect(webCursor.safeParse({ conversation: 'c', number }).success).toBe(false)
  })

  test.each(['', 'short', 'a'.repeat(44), `${'a'.repeat(42)}=`, `${'a'.repeat(42)}\n`, null, {}, 43])(
    '%p is no token',
    (token) => {
      expect(webAuth.safeParse({ token }).success).toBe(false)
    },
  )
})
