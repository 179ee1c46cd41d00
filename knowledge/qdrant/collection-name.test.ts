import { expect, test } from '@jest/globals'
import { buildSnapshot } from '../build-snapshot.ts'
import type { Snapshot } from '../snapshot.ts'
import { hashOf, newName, readName } from './collection-name.ts'

const begunAt = new Date('2026-03-02T09:00:00.000Z')
const about = { origin: 'test', fingerprint: 'f', problems: [], expired: [] }
const article = { id: 'a', title: 'Paspoort kwijt', text: 'Meld het.', keywords: [] }
const vectors = { model: 'm', dimension: 2, values: Float32Array.of(1, 0) }
const build = (changes: object = {}): Snapshot => buildSnapshot([{ ...article, ...changes }], about)

test('a name says of what it is and when it was begun', () => {
  const name = newName('balie', { hash: '0123456789abcdef', begunAt })
  expect(readName('balie', name)).toEqual({ hash: '0123456789abcdef', begunAt })
  expect(newName('balie', { hash: '0123456789abcdef', begunAt })).not.toBe(name)
})

test.each(['balie', 'balie-2', 'balie-proef', 'balie-0123456789abcdef'])(
  'what is published under balie-proef is not taken for that of %s, nor the other way round',
  (prefix) => {
    const hash = '0123456789abcdef'
    const [own, other] = [prefix, 'balie-proef'].map((one) => newName(one, { hash, begunAt }))
    expect(readName(prefix, own ?? '')).toBeDefined()
    if (prefix === 'balie-proef') return
    expect(readName(prefix, other ?? '')).toBeUndefined()
    expect(readName('balie-proef', own ?? '')).toBeUndefined()
  },
)

test('the same content has the same hash', () => {
  expect(hashOf(build())).toBe(hashOf(build()))
  expect(hashOf({ ...build(), vectors })).toBe(hashOf({ ...build(), vectors }))
})

test.each<[string, Snapshot]>([
  ['another word', build({ text: 'Meld verlies.' })],
  ['a word twice', build({ text: 'Meld, meld het.' })],
  ['for staff only', build({ isStaffOnly: true })],
  ['an audience', build({ audience: ['jongeren'] })],
  ['another language', build({ language: 'en' })],
  ['a last day', build({ validUntil: '2026-12-31' })],
  ['another id', build({ id: 'b' })],
  ['vectors', { ...build(), vectors }],
])('%s gives another hash', (_, changed) => {
  expect(hashOf(changed)).not.toBe(hashOf(build()))
})

test.each([
  ['another vector', { ...vectors, values: Float32Array.of(0, 1) }],
  ['another model', { ...vectors, model: 'n' }],
])('%s gives another hash', (_, changed) => {
  expect(hashOf({ ...build(), vectors: changed })).not.toBe(hashOf({ ...build(), vectors }))
})
