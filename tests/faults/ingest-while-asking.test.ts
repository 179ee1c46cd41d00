import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Consulted } from '../../core/knowledge.ts'
import { systemClock } from '../../core/clock.ts'
import { findVersion, openKnowledge } from '../../knowledge/index.ts'
import { eventually } from '../fakes/eventually.ts'
import { createRecordingLog } from '../fakes/recording-log.ts'
import { openDirectory } from '../fakes/temporary-directory.ts'

/** F28: a page changes, another process ingests it, and meanwhile people go on asking, a hundred times a second. */
const sample = fileURLToPath(new URL('../../knowledge/sample', import.meta.url))
const question = 'Wat kost een paspoort aanvragen?'
const everyMs = 10

let directory: Awaited<ReturnType<typeof openDirectory>>
const pages = (): string => join(directory.path, 'pages')
const data = (): string => join(directory.path, 'data')

beforeEach(async () => {
  directory = await openDirectory()
  await cp(sample, pages(), { recursive: true })
})
afterEach(() => directory.close())

function write(euros: number): Promise<void> {
  const text = `U vraagt een paspoort aan bij de balie. Een paspoort kost € ${euros}.`
  return writeFile(join(pages(), 'paspoort-aanvragen.md'), `---\ntitle: Paspoort aanvragen\n---\n${text}\n`)
}

async function ingest(): Promise<string> {
  const child = spawn(process.execPath, ['server/cli/ingest.ts', pages()], {
    env: { PATH: process.env['PATH'] ?? '', DATA_DIR: data() },
  })
  const said: string[] = []
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  await once(child, 'close')
  return said.join('')
}

/** The amount, and whether the version that is named says the same. */
async function check({ answer }: Consulted): Promise<number> {
  if (answer.kind !== 'grounded') throw new Error(`It was not answered, but ${answer.kind}.`)
  const [{ id, version }] = answer.sources
  const kept = await findVersion(data(), id, version)
  expect(answer.text).toBe(kept?.text)
  return Number(/€ (\d+)/.exec(answer.text)?.[1])
}

test('none fails, each rests on one version, and the changed page is in use without a start', async () => {
  await write(100)
  await ingest()
  const log = createRecordingLog()
  const knowledge = await openKnowledge({ dataDirectory: data(), clock: systemClock, log })
  const asked: Promise<Consulted>[] = []
  let newest = 0
  const asking = setInterval(() => {
    asked.push(
      knowledge.consult({ text: question, language: 'nl', history: [] }).then((consulted) => {
        const { answer } = consulted
        newest = answer.kind === 'grounded' ? Number(/€ (\d+)/.exec(answer.text)?.[1]) : newest
        return consulted
      }),
    )
  }, everyMs)
  try {
    for (const euros of [101, 102, 103]) {
      await write(euros)
      expect(await ingest()).toMatch(/ 0 new, 1 changed, 0 gone/)
      await eventually(`€ ${euros} is in use`, () => newest === euros, 30_000)
    }
  } finally {
    clearInterval(asking)
  }
  const consulted = await Promise.all(asked)
  await knowledge.close()
  const seen = new Map<string, number>()
  for (const one of consulted) {
    const key = JSON.stringify(one.answer)
    if (!seen.has(key)) seen.set(key, await check(one))
  }
  // In the order in which they came: nobody goes back to an older one.
  expect([...seen.values()]).toEqual([100, 101, 102, 103])
  expect(log.text()).not.toMatch(/could not|cannot/)
  const inOrder = consulted.map((one) => seen.get(JSON.stringify(one.answer)) ?? 0)
  expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other))
}, 180_000)
