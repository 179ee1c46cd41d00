import { once } from 'node:events'
import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { openApp } from '../../server/app.ts'
import { readSettings } from '../../server/settings.ts'
import { eventually } from '../fakes/eventually.ts'
import { clientOf } from '../fakes/qdrant-pages.ts'
import { openFakeQdrant, type FakeQdrant } from '../fakes/qdrant.ts'
import { openDirectory } from '../fakes/temporary-directory.ts'
import { openQdrantTown, question, type QdrantTown } from './qdrant-town.ts'

/** F4 and F28: Qdrant is away when we start, or somebody else publishes, or publishing is cut off in the middle. */
let fake: FakeQdrant
let opened: { close(): Promise<void> }[] = []
// It is about time: what a machine that is busy with something else takes is not ours.
jest.retryTimes(2)

beforeEach(async () => {
  fake = await openFakeQdrant()
  fake.prepare()
})
afterEach(async () => {
  for (const one of opened.reverse()) await one.close()
  opened = []
  expect(fake.violations).toEqual([])
  await fake.close()
})

async function openTown(environment: Record<string, string> = {}): Promise<QdrantTown> {
  const town = await openQdrantTown({ QDRANT_URL: fake.url, ...environment })
  opened.push(town)
  return town
}

const uploads = (): number =>
  fake.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith('/points')).length

describe('the start', () => {
  test('does not wait for Qdrant; what was away is published to when it comes', async () => {
    fake.fault = { kind: 'refuse' }
    const town = await openTown()
    expect(town.knowledge.searchIndex).toBe('copy')
    expect((await town.ask(question)).answer.kind).toBe('grounded')
    await eventually('the alarm is raised', () => town.alarms().length > 0)
    fake.fault = 'none'
    await town.untilAnswering('qdrant')
    expect(town.alarms()).toEqual(['unreachable'])
    expect(town.said.at(-1)?.message).toBe('the knowledge is published to Qdrant')
  })

  test('ends at once while Qdrant hangs', async () => {
    fake.fault = { kind: 'slow', ms: 60_000 }
    const town = await openTown()
    await eventually('it is asked', () => fake.requests.length > 0)
    const startedAt = performance.now()
    await town.knowledge.close()
    expect(performance.now() - startedAt).toBeLessThan(2_500)
    expect(town.alarms()).toEqual([])
  })

  test('with a key that is refused: an alarm that says which setting, and answers from the copy', async () => {
    await using locked = await openFakeQdrant({ apiKey: 'geheim' })
    const town = await openTown({ QDRANT_URL: locked.url, QDRANT_API_KEY: 'anders' })
    await eventually('the alarm is raised', () => town.alarms().length > 0)
    expect(town.alarms()).toEqual(['key'])
    expect(town.said.find(({ level }) => level === 'error')?.reason).toContain('QDRANT_API_KEY')
    expect(JSON.stringify(town.said)).not.toContain('anders')
    expect((await town.ask(question)).answer.kind).toBe('grounded')
    const right = await openTown({ QDRANT_URL: locked.url, QDRANT_API_KEY: 'geheim' })
    await right.untilAnswering('qdrant')
  })

  test('with what is there already uploads nothing', async () => {
    const town = await openTown()
    await town.untilAnswering('qdrant')
    const before = uploads()
    const other = await town.openAnother()
    await eventually('it is found', () => other.searchIndex === 'qdrant')
    expect(uploads()).toBe(before)
  })

  test('of three processes at once ends well for each', async () => {
    const town = await openTown()
    const others = await Promise.all([town.openAnother(), town.openAnother()])
    for (const one of [town.knowledge, ...others]) {
      await eventually('it is published', () => one.searchIndex === 'qdrant')
      expect((await one.consult({ text: question, language: 'nl', history: [] })).answer.kind).toBe(
        'grounded',
      )
    }
    expect(town.alarms()).toEqual([])
  })

  test('with a setting that is wrong does not happen', async () => {
    await expect(openTown({ QDRANT_URL: 'nergens' })).rejects.toThrow(/QDRANT_URL has to be an address/)
    await expect(openTown({ QDRANT_TIMEOUT_MS: '5000' })).rejects.toThrow(/QDRANT_TIMEOUT_MS/)
  })
})

describe('another process publishes another version', () => {
  test('the copy answers without an alarm, until that version is taken up here', async () => {
    const town = await openTown()
    await town.untilAnswering('qdrant')
    const elsewhere = await openTown()
    await elsewhere.write('zwembad', 'Zwembad', 'Het zwembad is open.')
    expect(await elsewhere.ingest()).toMatchObject({ publication: { kind: 'uploaded' } })
    expect((await town.ask(question)).answer.kind).toBe('grounded')
    expect(town.knowledge.searchIndex).toBe('copy')
    town.advance(10_000)
    expect((await town.ask(question)).answer.kind).toBe('grounded')
    expect(town.alarms()).toEqual([])
    expect(town.said.map(({ fault }) => fault)).toContain('replaced')
    await town.write('zwembad', 'Zwembad', 'Het zwembad is open.')
    expect(await town.ingest()).toMatchObject({ publication: { kind: 'there already' } })
    await town.untilAnswering('qdrant')
    expect((await town.ask('Is het zwembad open?')).answer).toMatchObject({ sources: [{ id: 'zwembad' }] })
    expect(town.alarms()).toEqual([])
  })

  test('of the same content, while ours goes: theirs is asked, and nobody notices', async () => {
    const town = await openTown()
    await town.untilAnswering('qdrant')
    const ours = fake.aliases()['balie'] ?? ''
    const client = clientOf(fake)
    await client.updateCollectionAliases({ actions: [{ delete_alias: { alias_name: 'balie' } }] })
    const other = await town.openAnother()
    await eventually('it is published again', () => other.searchIndex === 'qdrant')
    expect(fake.aliases()['balie']).not.toBe(ours)
    await client.deleteCollection(ours)
    expect((await town.ask(question)).answer.kind).toBe('grounded')
    expect(town.knowledge.searchIndex).toBe('qdrant')
    expect(town.said.every(({ fault }) => fault === undefined)).toBe(true)
  })

  test('an ingest beside a running server is taken up, and what it published is used', async () => {
    const town = await openTown()
    await town.untilAnswering('qdrant')
    await town.ask(question)
    await town.write('zwembad', 'Zwembad', 'Het zwembad is open.')
    await town.ingest()
    const before = uploads()
    town.advance(10_000)
    await town.ask(question)
    await eventually('the new version is taken up', () => town.knowledge.documentCount === 5)
    await town.untilAnswering('qdrant')
    expect(uploads()).toBe(before)
    expect((await town.ask('zwembad')).answer).toMatchObject({ sources: [{ id: 'zwembad' }] })
    expect(town.alarms()).toEqual([])
  })
})

describe('npm run ingest', () => {
  const sample = fileURLToPath(new URL('../../knowledge/sample', import.meta.url))
  let directory: Awaited<ReturnType<typeof openDirectory>>
  beforeEach(async () => {
    directory = await openDirectory()
    opened.push(directory)
  })

  function start(environment: Record<string, string> = {}) {
    const child = spawn(process.execPath, ['server/cli/ingest.ts', sample], {
      env: {
        PATH: process.env['PATH'] ?? '',
        DATA_DIR: directory.path,
        QDRANT_URL: fake.url,
        ...environment,
      },
    })
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => said.push(chunk.toString()))
    const ended = once(child, 'close').then(([code]) => ({ code: code as unknown, said: said.join('') }))
    return { child, ended }
  }
  const saved = async (): Promise<readonly string[]> => readdir(join(directory.path, 'index'))

  test('publishes and says so', async () => {
    const { code, said } = await start().ended
    expect(said).toMatch(/Published to Qdrant as balie-[0-9a-f]{16}-\S+\.\n$/)
    expect(code).toBe(0)
    expect((await start().ended).said).toMatch(/, which was there already\.\n$/)
  })

  test('that finds nobody saves the index, says what to do, and ends in 1', async () => {
    fake.fault = { kind: 'refuse' }
    const { code, said } = await start().ended
    expect(said).toMatch(/Not published to Qdrant\. Qdrant cannot be reached.*check QDRANT_URL/)
    expect(code).toBe(1)
    expect(await saved()).toHaveLength(2)
  })

  test('with a wrong setting stops before it reads anything', async () => {
    const { code, said } = await start({ QDRANT_COLLECTION: 'Niet Goed' }).ended
    expect(said).toMatch(/^QDRANT_COLLECTION has to be/)
    expect(code).toBe(2)
    await expect(saved()).rejects.toThrow(/ENOENT/)
  })

  test('that is killed in the middle leaves the version before; the next one publishes', async () => {
    const town = await openTown()
    await town.untilAnswering('qdrant')
    const before = fake.aliases()
    fake.fault = { kind: 'slow', ms: 50 }
    const { child, ended } = start()
    const filled = uploads()
    await eventually('it is filling', () => uploads() > filled, 20_000)
    child.kill('SIGKILL')
    await ended
    fake.fault = 'none'
    expect(fake.aliases()).toEqual(before)
    expect(Object.keys(fake.collections())).toHaveLength(2)
    expect((await town.ask(question)).answer.kind).toBe('grounded')
    expect((await start().ended).said).toMatch(/Published to Qdrant/)
    const shown = fake.aliases()['balie'] ?? ''
    expect(shown).not.toBe(before['balie'])
    expect(fake.collections()[shown]?.points.length).toBeGreaterThan(300)
  })
})

test('/ready says who looks for passages, and is 200 with the copy', async () => {
  const directory = await openDirectory()
  fake.fault = { kind: 'refuse' }
  const environment = { PORT: '0', DATA_DIR: directory.path, LOG_LEVEL: 'silent', QDRANT_URL: fake.url }
  const app = await openApp(readSettings(environment, []))
  const ready = async (): Promise<[number, unknown]> => {
    const response = await fetch(new URL('/ready', app.url))
    return [response.status, await response.json()]
  }
  expect(await ready()).toEqual([200, expect.objectContaining({ status: 'ready', searchIndex: 'copy' })])
  fake.fault = 'none'
  await eventually('Qdrant answers', () => app.knowledge.searchIndex === 'qdrant', 10_000)
  expect(await ready()).toEqual([200, expect.objectContaining({ status: 'ready', searchIndex: 'qdrant' })])
  await app.close()
  await directory.close()
})
