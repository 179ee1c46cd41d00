import { readdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openDirectory } from '../../tests/fakes/temporary-directory.ts'
import { decodeKept, encodeKept, hashOf, keptFileOf, readKept, writeKept } from './kept-file.ts'
import type { Kept } from './kept-file.ts'

const made = { model: 'bge-m3', passagePrefix: 'passage: ' }

const keptOf = (texts: readonly string[], dimension: number): Kept =>
  new Map(
    texts.map((text, number) => [
      hashOf(text),
      Float32Array.from({ length: dimension }, (_, at) => number + at / 7),
    ]),
  )

const plain = (kept: Kept): readonly [string, number[]][] =>
  [...kept].map(([hash, vector]) => [hash, [...vector]])

test('whatever was kept is read again', () => {
  const texts = fc.uniqueArray(fc.string(), { maxLength: 8 })
  const prefix = fc.string({ maxLength: 9, unit: 'grapheme' })
  fc.assert(
    fc.property(texts, prefix, fc.integer({ min: 1, max: 9 }), (some, passagePrefix, dimension) => {
      const kept = keptOf(some, dimension)
      const about = { model: 'm', passagePrefix }
      expect(plain(decodeKept(encodeKept(about, kept), about))).toEqual(plain(kept))
    }),
    { numRuns: 60 },
  )
})

test('a file cut short anywhere, or with one byte changed, is as none', () => {
  const whole = encodeKept(made, keptOf(['a', 'b'], 5))
  fc.assert(
    fc.property(fc.nat({ max: whole.length - 1 }), (at) => {
      const changed = Buffer.from(whole)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(decodeKept(changed, made).size).toBe(0)
      expect(decodeKept(whole.subarray(0, at), made).size).toBe(0)
    }),
    { numRuns: 200 },
  )
})

test('a file of another model, of another prefix, or of anything else is as none', async () => {
  const directory = await openDirectory()
  const file = keptFileOf(directory.path, made)
  const whole = encodeKept(made, keptOf(['a'], 5))
  expect(decodeKept(whole, made).size).toBe(1)
  expect(decodeKept(whole, { ...made, model: 'e5' }).size).toBe(0)
  expect(decodeKept(whole, { ...made, passagePrefix: '' }).size).toBe(0)
  expect((await readKept(file, made)).size).toBe(0)
  expect((await readKept(directory.path, made)).size).toBe(0)
  await writeKept(file, made, keptOf(['a'], 5))
  await writeFile(file, 'a holiday picture')
  expect((await readKept(file, made)).size).toBe(0)
  await directory.close()
})

test('a model has a file of its own, and nothing is left beside it', async () => {
  const directory = await openDirectory()
  const file = keptFileOf(directory.path, made)
  await writeKept(file, made, keptOf(['a'], 5))
  await writeKept(file, made, keptOf(['b'], 5))
  expect([...(await readKept(file, made)).keys()]).toEqual([hashOf('b')])
  expect(await readdir(dirname(file))).toEqual([file.slice(dirname(file).length + 1)])
  const names = [made, { ...made, model: 'e5' }, { ...made, passagePrefix: '' }].map((about) =>
    keptFileOf(directory.path, about),
  )
  expect(new Set(names).size).toBe(3)
  await directory.close()
})
