import { mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { silentLog } from '../core/log.ts'
import { openDirectory } from '../tests/fakes/temporary-directory.ts'
import { openFakeEmbeddings } from '../tests/fakes/embeddings.ts'
import { findVersion, ingest, openKnowledge } from './index.ts'
import type { IngestReport } from './index.ts'
import type { IngestOptions } from './ingest.ts'

let directory: Awaited<ReturnType<typeof openDirectory>>
let now = new Date('2026-06-01T10:00:00Z')
const clock = { now: () => now }
const pages = (): string => join(directory.path, 'pages')
const data = (): string => join(directory.path, 'data')
const write = (name: string, title: string, [text, more = '']: readonly string[]): Promise<void> =>
  writeFile(
    join(pages(), `${name}.md`),
    `---\ntitle: ${title}\nmodified: 2026-05-12\n${more}---\n${text ?? ''}\n`,
  )
const run = (more: Partial<IngestOptions> = {}): Promise<IngestReport> =>
  ingest({ sources: [pages()], dataDirectory: data(), clock, ...more })

/** Every file that is kept, with its bytes and its time. */
async function kept(): Promise<readonly string[]> {
  const entries = await readdir(data(), { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile() && entry.parentPath !== join(data(), 'ingest'))
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = join(parentPath, name)
      return `${file} ${(await stat(file)).mtimeMs} ${(await readFile(file)).toString('base64')}`
    }),
  )
}

beforeEach(async () => {
  directory = await openDirectory()
  now = new Date('2026-06-01T10:00:00Z')
  await mkdir(pages())
  await write('paspoort', 'Paspoort aanvragen', ['U vraagt een paspoort aan bij de balie.'])
  await write('afval', 'Grofvuil laten ophalen', ['Wij halen grofvuil op. Bel 14 030.'])
  await write('bomen', 'Boom kappen', ['Voor het kappen van een boom is een vergunning nodig.'])
})
afterEach(() => directory.close())

describe('an ingest', () => {
  test('a second time changes nothing, says so, and writes nothing', async () => {
    expect(await run()).toMatchObject({
      outcome: 'saved',
      documents: 3,
      added: ['afval', 'bomen', 'paspoort'],
    })
    const before = await kept()
    expect(await run()).toMatchObject({
      outcome: 'unchanged',
      documents: 3,
      added: [],
      changed: [],
      gone: [],
    })
    expect(await kept()).toEqual(before)
  })

  test('names what is new, changed and gone', async () => {
    await run()
    await write('afval', 'Grofvuil brengen', ['Breng het naar de milieustraat.'])
    await write('zwembad', 'Zwembad', ['Het zwembad is open.'])
    await rm(join(pages(), 'bomen.md'))
    expect(await run()).toMatchObject({
      outcome: 'saved',
      added: ['zwembad'],
      changed: ['afval'],
      gone: ['bomen'],
    })
  })

  test('that only looks says the same, and writes and embeds nothing', async () => {
    await using fake = await openFakeEmbeddings()
    const environment = {
      EMBEDDINGS: 'openai',
      EMBEDDINGS_MODEL: 'fake',
      EMBEDDINGS_URL: `${fake.url}/v1`,
      EMBEDDINGS_KEY: 'x',
    }
    expect(await run({ isDryRun: true, environment })).toMatchObject({ outcome: 'dry run', documents: 3 })
    expect(await kept()).toEqual([])
    await run()
    await write('afval', 'Grofvuil brengen', ['Breng het naar de milieustraat.'])
    const before = await kept()
    expect(await run({ isDryRun: true, environment })).toMatchObject({
      outcome: 'dry run',
      changed: ['afval'],
    })
    expect(await kept()).toEqual(before)
    expect(fake.requests).toEqual([])
  })

  test('of a file that was only touched notes that once', async () => {
    await run()
    await utimes(join(pages(), 'afval.md'), now, now)
    expect(await run()).toMatchObject({ outcome: 'saved', changed: [] })
    expect(await run()).toMatchObject({ outcome: 'unchanged' })
  })

  test('of a link to nowhere names it and takes the rest', async () => {
    await symlink(join(pages(), 'nergens'), join(pages(), 'link.md'))
    const { documents, problems } = await run()
    expect([documents, problems.map(({ file }) => file)]).toEqual([3, [join(pages(), 'link.md')]])
    expect(await run()).toMatchObject({ outcome: 'unchanged' })
  })

  test('beside another one waits for nobody and says why', async () => {
    const [first, second] = await Promise.allSettled([run(), run()])
    const refused = [first, second].filter(({ status }) => status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(String(refused[0]?.status === 'rejected' && refused[0].reason)).toMatch(/Another ingest/)
    expect(await run()).toMatchObject({ outcome: 'unchanged' })
  })

  test('takes over what a process that died had', async () => {
    await mkdir(join(data(), 'ingest'), { recursive: true })
    const lock = join(data(), 'ingest', 'lock')
    await writeFile(lock, '')
    await expect(run()).rejects.toThrow(/Another ingest/)
    const longAgo = new Date(Date.now() - 3_600_000)
    await utimes(lock, longAgo, longAgo)
    expect(await run()).toMatchObject({ outcome: 'saved' })
    expect(await readdir(join(data(), 'ingest'))).toEqual(['last-asked'])
  })

  test('keeps what was answered from, so that it can be shown after it changed', async () => {
    await run()
    const knowledge = await openKnowledge({ path: pages(), dataDirectory: data(), clock, log: silentLog })
    const { answer } = await knowledge.consult({ text: 'Grofvuil ophalen', language: 'nl', history: [] })
    await knowledge.close()
    await write('afval', 'Grofvuil brengen', ['Breng het naar de milieustraat.'])
    await run()
    const version = answer.kind === 'grounded' ? answer.sources[0].version : ''
    expect(await findVersion(data(), 'afval', version)).toMatchObject({
      text: 'Wij halen grofvuil op. Bel 14 030.',
    })
  })
})

describe('several sources', () => {
  const more = (): string => join(directory.path, 'more')
  beforeEach(async () => {
    await mkdir(more())
    await writeFile(join(more(), 'zwembad.md'), '---\ntitle: Zwembad\n---\nHet zwembad is open.\n')
    await writeFile(join(more(), 'afval.md'), '---\ntitle: Afval elders\n---\nDit is een ander.\n')
  })
  const both = (): Partial<IngestOptions> => ({ sources: [pages(), more()] })

  test('become one knowledge, that is used when no path is given', async () => {
    expect(await run(both())).toMatchObject({ documents: 4 })
    const knowledge = await openKnowledge({ dataDirectory: data(), clock, log: silentLog })
    for (const text of ['zwembad open', 'boom kappen'])
      expect((await knowledge.consult({ text, language: 'nl', history: [] })).answer.kind).toBe('grounded')
    await knowledge.close()
    expect(await run(both())).toMatchObject({ outcome: 'unchanged' })
  })

  test('with the same document twice keep the first and name both', async () => {
    const { problems } = await run(both())
    expect(problems).toEqual([
      { file: more(), reason: `has the id afval, and so has ${pages()}; that one stays` },
    ])
  })

  test('after one of them count as new what the other adds', async () => {
    await run()
    expect(await run(both())).toMatchObject({ added: ['zwembad'], changed: [], gone: [] })
  })

  test('given twice count once', async () => {
    expect(await run({ sources: [pages(), `${pages()}/`] })).toMatchObject({ documents: 3, problems: [] })
  })

  test('of which one is not there any more are not emptied by it', async () => {
    await run(both())
    await rm(more(), { recursive: true })
    expect(await run(both())).toMatchObject({ outcome: 'would lose too much', gone: ['zwembad'] })
    expect(await run({ ...both(), mayShrink: true })).toMatchObject({ outcome: 'saved', documents: 3 })
  })

  test('that an older version pointed at as one path are still found', async () => {
    await run()
    await writeFile(join(data(), 'index', 'current.json'), JSON.stringify({ path: pages() }))
    const knowledge = await openKnowledge({ dataDirectory: data(), clock, log: silentLog })
    expect(knowledge.documentCount).toBe(3)
    await knowledge.close()
  })

  test('leave what is in use as it is when asked to', async () => {
    await run()
    await run({ sources: [more()], leavesPointer: true })
    const knowledge = await openKnowledge({ dataDirectory: data(), clock, log: silentLog })
    expect(knowledge.documentCount).toBe(3)
    await knowledge.close()
  })
})

describe('a loss', () => {
  test('of more than half is asked about first', async () => {
    await run()
    const before = await kept()
    await rm(join(pages(), 'bomen.md'))
    await rm(join(pages(), 'afval.md'))
    expect(await run()).toMatchObject({ outcome: 'would lose too much', gone: ['afval', 'bomen'] })
    expect(await kept()).toEqual(before)
    expect(await run({ mayShrink: true })).toMatchObject({ outcome: 'saved', documents: 1 })
  })

  test('of more than half is no reason for a start to build another index', async () => {
    await run()
    const before = await kept()
    await rm(join(pages(), 'bomen.md'))
    await rm(join(pages(), 'afval.md'))
    const knowledge = await openKnowledge({ dataDirectory: data(), clock, log: silentLog })
    expect(knowledge.documentCount).toBe(3)
    await knowledge.close()
    expect(await kept()).toEqual(before)
  })

  test('of everything is none: nothing was read, and what was in use stays', async () => {
    await run()
    const before = await kept()
    await rm(pages(), { recursive: true })
    expect(await run({ mayShrink: true })).toMatchObject({ outcome: 'nothing read', documents: 0 })
    expect(await kept()).toEqual(before)
  })

  test('of what expired is none', async () => {
    await write('afval', 'Grofvuil', ['Wij halen het op.', 'validUntil: 2026-06-30\n'])
    await write('bomen', 'Bomen', ['Vraag een vergunning.', 'validUntil: 2026-06-30\n'])
    await run()
    now = new Date('2026-07-01T10:00:00Z')
    expect(await run()).toMatchObject({ outcome: 'unchanged', expired: ['afval', 'bomen'], gone: [] })
    await write('paspoort', 'Paspoort', ['Bij de balie.'])
    expect(await run()).toMatchObject({
      outcome: 'saved',
      expired: ['afval', 'bomen'],
      gone: [],
      documents: 1,
    })
  })
})

describe('the report', () => {
  test('names what editors have to look at', async () => {
    await write('straks', 'Straks', ['Dit geldt straks.', 'validFrom: 2026-07-01\n'])
    await write('kort', 'Kort', ['Dit geldt kort.', 'validUntil: 2026-07-31\n'])
    await write('lang', 'Lang', ['Dit geldt lang.', 'validUntil: 2026-08-01\n'])
    await write('oud', 'Oud', ['Dit gold.', 'validUntil: 2026-05-31\n'])
    await writeFile(join(pages(), 'datumloos.md'), '---\ntitle: Zonder datum\n---\nDit heeft geen datum.\n')
    await writeFile(join(pages(), 'kapot.md'), 'geen front matter')
    await write('moeilijk', 'Moeilijk', [
      'Indien u dit behoeft, dan wordt conform de verordening door het college getoetst of u ervoor in aanmerking komt. ' +
        'Uw aanvraag wordt daartoe door ons college in behandeling genomen, waarna een besluit door ons genomen wordt.',
    ])
    const report = await run()
    expect(report).toMatchObject({
      notYetValid: [{ id: 'straks', day: '2026-07-01' }],
      expiring: [{ id: 'kort', day: '2026-07-31' }],
      expired: ['oud'],
      undated: ['datumloos'],
      hardToRead: [{ id: 'moeilijk' }],
    })
    expect(report.problems).toHaveLength(1)
    expect(await run()).toEqual({ ...report, outcome: 'unchanged', added: [] })
  })
})
