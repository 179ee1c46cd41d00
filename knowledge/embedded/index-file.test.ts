import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Article } from '../article.ts'
import { buildSnapshot } from '../build-snapshot.ts'
import type { Snapshot } from '../snapshot.ts'
import { decodeIndex, encodeIndex, loadIndex, saveIndex } from './index-file.ts'

const about = { origin: 'test', fingerprint: 'f', problems: [], expired: [] }
const words = fc.constantFrom(
  'paspoort',
  'verhuizing',
  'kwijt',
  '€ 10',
  'ë',
  '😀',
  '\n\n## Kop\n',
  '"aanhaling"',
  '<b>',
)
const text = fc.array(words, { minLength: 1, maxLength: 30 }).map((parts) => parts.join(' '))
const articles = fc
  .uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), title: text, text, keywords: fc.array(text) }), {
    selector: ({ id }) => id,
    minLength: 1,
    maxLength: 6,
  })
  .map((list): readonly Article[] => list)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'index-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

const example = (): Snapshot =>
  buildSnapshot([{ id: 'a', title: 'Paspoort kwijt', text: 'Meld het.', keywords: [] }], about)

test('whatever was saved is loaded again', () => {
  fc.assert(
    fc.property(articles, (list) => {
      const snapshot = buildSnapshot(list, about)
      expect(decodeIndex(encodeIndex(snapshot))).toEqual({ kind: 'index', snapshot })
    }),
    { numRuns: 40 },
  )
})

test('the same articles give the same version, a changed one another', () => {
  const changed = buildSnapshot(
    [{ id: 'a', title: 'Paspoort kwijt', text: 'Meld het nu.', keywords: [] }],
    about,
  )
  expect(example().about.version).toBe(example().about.version)
  expect(changed.about.version).not.toBe(example().about.version)
})

test('a file cut short anywhere, or with one byte changed, is refused', () => {
  const whole = encodeIndex(example())
  fc.assert(
    fc.property(fc.nat({ max: whole.length - 1 }), (at) => {
      expect(decodeIndex(whole.subarray(0, at)).kind).toBe('unusable')
      const damaged = Buffer.from(whole)
      damaged[at] = (damaged[at] ?? 0) ^ 0x55
      expect(decodeIndex(damaged).kind).toBe('unusable')
    }),
  )
})

test('an index of another version says so', () => {
  const bytes = encodeIndex(example())
    .toString('latin1')
    .replace(/^BALIE-INDEX \d+/, 'BALIE-INDEX 0')
  expect(decodeIndex(Buffer.from(bytes, 'latin1'))).toEqual({
    kind: 'unusable',
    reason: 'is of another version',
  })
})

test('saving leaves one whole file and no draft; what was never saved is absent', async () => {
  const file = join(folder, 'deep', 'a.idx')
  expect(await loadIndex(file)).toEqual({ kind: 'absent' })
  await saveIndex(file, example())
  await saveIndex(file, example())
  expect(await loadIndex(file)).toMatchObject({ kind: 'index' })
  expect(await readdir(join(folder, 'deep'))).toEqual(['a.idx'])
})
