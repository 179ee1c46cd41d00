import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { embedText, openFakeEmbeddings } from '../../tests/fakes/embeddings.ts'
import type { FakeEmbeddings } from '../../tests/fakes/embeddings.ts'
import { eventually } from '../../tests/fakes/eventually.ts'
import { openDirectory } from '../../tests/fakes/temporary-directory.ts'
import { toUnit } from '../embedded/vector-index.ts'
import { keptFileOf, readKept } from './kept-file.ts'
import { embedKept } from './kept-vectors.ts'
import { openEmbedder } from './open-embedder.ts'
import type { Embedder } from './open-embedder.ts'

let fake: FakeEmbeddings
let embedder: Embedder
let directory: Awaited<ReturnType<typeof openDirectory>>

const common = { key: undefined, timeoutMs: 2_000, batch: 64, questionPrefix: '', passagePrefix: '' }
const open = (changes: { model?: string; passagePrefix?: string } = {}): Promise<Embedder> =>
  openEmbedder({ kind: 'ollama', url: fake.url, model: 'bge-m3', ...common, ...changes })

beforeEach(async () => {
  fake = await openFakeEmbeddings({ dimension: 16 })
  embedder = await open()
  directory = await openDirectory()
})
afterEach(async () => {
  embedder.close()
  await fake.close()
  await directory.close()
})

const run = (texts: readonly string[], by = embedder) =>
  embedKept({ texts, embedder: by, directory: directory.path })

const valuesOf = (texts: readonly string[], dimension = 16): Float32Array =>
  Float32Array.from(texts.flatMap((text) => [...toUnit(Float32Array.from(embedText(text, dimension)))]))

const numbered = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `Pagina ${at}`)

test('each text has its vector, of length 1, in its place; twice the same text asks once', async () => {
  const texts = ['Paspoort', 'Trouwen', 'Paspoort', 'Hond', 'Trouwen']
  expect(await run(texts)).toEqual({ model: 'bge-m3', dimension: 16, values: valuesOf(texts) })
  expect(fake.textsEmbedded()).toBe(3)
})

test('the second time only what changed is asked for, and what is gone is dropped', async () => {
  await run(['Paspoort', 'Trouwen', 'Hond'])
  const texts = ['Trouwen', 'Hond en kat', 'Paspoort']
  expect((await run(texts)).values).toEqual(valuesOf(texts))
  expect(fake.requests.map((request) => request.texts)).toEqual([
    ['Paspoort', 'Trouwen', 'Hond'],
    ['Hond en kat'],
  ])
  expect((await readKept(keptFileOf(directory.path, embedder), embedder)).size).toBe(3)
})

test('nothing changed: nobody is asked, and nothing is written', async () => {
  const file = keptFileOf(directory.path, embedder)
  await run(['Paspoort', 'Trouwen'])
  const { mtimeMs, ino } = await stat(file)
  fake.fault = { kind: 'status', status: 500 }
  expect((await run(['Trouwen', 'Paspoort'])).values).toEqual(valuesOf(['Trouwen', 'Paspoort']))
  expect(await stat(file)).toMatchObject({ mtimeMs, ino })
  expect((await run(['Trouwen'])).values).toEqual(valuesOf(['Trouwen']))
  expect((await readKept(file, embedder)).size).toBe(1)
})

test('no texts are no vectors, and what is kept stays', async () => {
  await run(['Paspoort'])
  expect(await run([])).toEqual({ model: 'bge-m3', dimension: 0, values: new Float32Array() })
  await run(['Paspoort'])
  expect(fake.requests).toHaveLength(1)
})

test('another model, or another prefix, has its own', async () => {
  await run(['Paspoort'])
  const others = [await open({ model: 'e5' }), await open({ passagePrefix: 'passage: ' })]
  for (const other of others) await run(['Paspoort'], other)
  expect(fake.requests.map(({ model, texts }) => [model, ...texts])).toEqual([
    ['bge-m3', 'Paspoort'],
    ['e5', 'Paspoort'],
    ['bge-m3', 'passage: Paspoort'],
  ])
  for (const by of [embedder, ...others]) await run(['Paspoort'], by)
  expect(fake.requests).toHaveLength(3)
})

test('a model that became another under its name makes all of it again', async () => {
  await run(['Paspoort', 'Trouwen'])
  await using changed = await openFakeEmbeddings({ dimension: 24 })
  const by = await openEmbedder({ kind: 'ollama', url: changed.url, model: 'bge-m3', ...common })
  const texts = ['Paspoort', 'Trouwen', 'Hond']
  expect(await run(texts, by)).toEqual({ model: 'bge-m3', dimension: 24, values: valuesOf(texts, 24) })
  expect(changed.requests.map((request) => request.texts)).toEqual([['Hond'], ['Paspoort', 'Trouwen']])
})

test('a damaged file is made again without a word', async () => {
  const file = keptFileOf(directory.path, embedder)
  await run(['Paspoort'])
  await writeFile(file, (await readFile(file)).subarray(0, -3))
  expect((await run(['Paspoort'])).values).toEqual(valuesOf(['Paspoort']))
  expect(fake.textsEmbedded()).toBe(2)
  await run(['Paspoort'])
  expect(fake.textsEmbedded()).toBe(2)
})

test('progress counts the different texts, those that were kept too', async () => {
  await run(numbered(10))
  const progress: string[] = []
  const onProgress = (done: number, total: number): void => void progress.push(`${done}/${total}`)
  const texts = [...numbered(100), 'Pagina 3']
  await embedKept({ texts, embedder, directory: directory.path, onProgress })
  expect(progress).toEqual(['74/100', '100/100'])
})

test('a run that fails halfway is taken up, and loses a thousand at most', async () => {
  const texts = numbered(2_500)
  const stopAt = 2_100
  const onProgress = (done: number): void => {
    if (done > stopAt) fake.fault = { kind: 'status', status: 400 }
  }
  await expect(embedKept({ texts, embedder, directory: directory.path, onProgress })).rejects.toThrow('(400)')
  fake.fault = undefined
  const before = fake.textsEmbedded()
  expect((await run(texts)).values).toEqual(valuesOf(texts))
  expect(fake.textsEmbedded() - before).toBe(500)
})

test('what an unfinished run no longer uses stays until one is finished', async () => {
  await run(['Paspoort'])
  const onProgress = (done: number): void => {
    if (done > 1_100) fake.fault = { kind: 'status', status: 400 }
  }
  const unfinished = embedKept({ texts: numbered(1_500), embedder, directory: directory.path, onProgress })
  await expect(unfinished).rejects.toThrow('(400)')
  expect((await readKept(keptFileOf(directory.path, embedder), embedder)).size).toBe(1_001)
})

test('a process that is killed is taken up by the next', async () => {
  const texts = numbered(3_000)
  const script = `
    import { embedKept } from './knowledge/vectors/kept-vectors.ts'
    import { openEmbedder } from './knowledge/vectors/open-embedder.ts'
    const [settings, texts, directory] = JSON.parse(process.env.GIVEN)
    await embedKept({ texts, embedder: await openEmbedder(settings), directory })`
  const settings = { kind: 'ollama', url: fake.url, model: 'bge-m3', ...common }
  fake.fault = { kind: 'slow', ms: 10 }
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    env: { GIVEN: JSON.stringify([settings, texts, directory.path]) },
    stdio: 'inherit',
  })
  await eventually('more than two thousand are embedded', () => fake.textsEmbedded() > 2_200, 20_000)
  child.kill('SIGKILL')
  await once(child, 'exit')
  fake.fault = undefined
  const before = fake.textsEmbedded()
  expect((await run(texts)).values).toEqual(valuesOf(texts))
  expect(fake.textsEmbedded() - before).toBe(1_000)
})
