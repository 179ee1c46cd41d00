import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { silentLog } from '../core/log.ts'
import { systemClock } from '../core/clock.ts'
import { ingest, openKnowledge } from '../knowledge/index.ts'
import { eventually } from '../tests/fakes/eventually.ts'
import { openDirectory } from '../tests/fakes/temporary-directory.ts'
import { createIngestAgain, type IngestAgain } from './ingest-again.ts'

let directory: Awaited<ReturnType<typeof openDirectory>>
let said: { readonly message: string; readonly outcome?: string; readonly reason?: string }[]
let lead = 0
const opened: IngestAgain[] = []
const clock = { now: () => new Date(Date.now() + lead) }
const note = (fields: object, message: string): void => void said.push({ ...fields, message })
const log = { ...silentLog, info: note, warn: note }
const dataDirectory = (): string => join(directory.path, 'data')
const pages = (): string => join(directory.path, 'pages')
const write = (text: string): Promise<void> =>
  writeFile(join(pages(), 'bomen.md'), `---\ntitle: Boom kappen\n---\n${text}\n`)
const pointer = (): Promise<string> => readFile(join(dataDirectory(), 'index', 'current.json'), 'utf8')
const hour = 3_600_000

function start(knowledgePath?: string, environment = {}): void {
  const settings = { dataDirectory: dataDirectory(), knowledgePath, environment }
  const again = createIngestAgain({ everyMs: hour, settings, clock, log, lookEveryMs: 20 })
  opened.push(again)
  again.start()
}

beforeEach(async () => {
  directory = await openDirectory()
  said = []
  lead = 0
  await mkdir(pages())
  await write('Voor het kappen is een vergunning nodig.')
  await ingest({ sources: [pages()], dataDirectory: dataDirectory(), clock: systemClock })
})
afterEach(async () => {
  for (const again of opened.splice(0)) await again.close()
  await directory.close()
})

test('what changed is asked for when its time has come, and is in use without a start', async () => {
  const knowledge = await openKnowledge({ dataDirectory: dataDirectory(), clock, log: silentLog })
  const ask = async (): Promise<string> =>
    JSON.stringify(await knowledge.consult({ text: 'boom kappen', language: 'nl', history: [] }))
  expect(await ask()).toContain('is een vergunning nodig')
  await write('U mag zonder vergunning kappen.')
  start()
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(said).toEqual([])
  lead = hour
  await eventually('it is asked', () => said.length > 0, 30_000)
  expect(said).toMatchObject([{ message: 'the sources were asked again', outcome: 'saved', changed: 1 }])
  lead += 5_000
  await ask()
  await knowledge.close()
  expect(await ask()).toContain('zonder vergunning')
}, 60_000)

test('of two processes that want to at once one does it, and the other says nothing of it', async () => {
  lead = hour
  start()
  start()
  await eventually('it is asked', () => said.length > 0, 30_000)
  expect(said.map(({ message, outcome }) => [message, outcome])).toEqual(
    said.map(() => ['the sources were asked again', 'unchanged']),
  )
}, 60_000)

test('what is named by the settings is asked, and what was ingested last stays that', async () => {
  const other = join(directory.path, 'other.jsonl')
  await writeFile(other, JSON.stringify({ doc_id: '1', title: 'Zwembad', text: 'Het zwembad is open.' }))
  const before = await pointer()
  lead = hour
  start(other)
  await eventually('it is asked', () => said.length > 0, 30_000)
  expect(said).toMatchObject([{ outcome: 'saved', documents: 1 }])
  expect(await pointer()).toBe(before)
}, 60_000)

test('what is not there any more, or set wrong, is said, and what is in use stays', async () => {
  await rm(pages(), { recursive: true })
  lead = hour
  start()
  await eventually('it is asked', () => said.length > 0, 30_000)
  expect(said).toMatchObject([{ outcome: 'nothing read', documents: 0 }])
  const knowledge = await openKnowledge({ dataDirectory: dataDirectory(), clock, log: silentLog })
  expect(knowledge.documentCount).toBe(1)
  await knowledge.close()
  said = []
  lead += hour
  start(undefined, { QDRANT_COLLECTION: 'Niet Goed', QDRANT_URL: 'http://127.0.0.1:1' })
  await eventually(
    'it is said',
    () => said.some(({ reason }) => reason?.includes('QDRANT_COLLECTION')),
    30_000,
  )
}, 90_000)

test('closed in the middle it ends at once, and leaves what is in use', async () => {
  lead = hour
  start()
  await new Promise((resolve) => setTimeout(resolve, 100))
  await opened[0]?.close()
  expect(said).toEqual([])
  await expect(ingest({ sources: [pages()], dataDirectory: dataDirectory(), clock })).resolves.toMatchObject({
    outcome: 'unchanged',
  })
}, 60_000)
