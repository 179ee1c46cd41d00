import { appendFile, mkdir, mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { silentLog } from '../core/log.ts'
import type { Question } from '../core/knowledge.ts'
import { ingest, openKnowledge } from './index.ts'
import type { KnowledgeBase } from './index.ts'

let folder = ''
let source = ''
let now = new Date('2026-06-01T10:00:00Z')
const warnings: string[] = []
const clock = { now: () => now }
const log = { ...silentLog, warn: (_: object, message: string) => void warnings.push(message) }
const dataDirectory = (): string => join(folder, 'data')

const ask = (text: string): Question => ({ text, language: 'nl', history: [] })
const open = (path = source): Promise<KnowledgeBase> =>
  openKnowledge({ path, dataDirectory: dataDirectory(), clock, log })
const page = (title: string, text: string, more = ''): string =>
  `---\ntitle: ${title}\nurl: https://www.example.nl/x\nmodified: 2026-05-12\n${more}---\n${text}\n`
const write = (name: string, text: string): Promise<void> => writeFile(join(source, name), text)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'knowledge-'))
  source = join(folder, 'pages')
  now = new Date('2026-06-01T10:00:00Z')
  warnings.length = 0
  await mkdir(source)
  await write(
    'paspoort.md',
    page(
      'Paspoort aanvragen',
      'U vraagt een paspoort aan bij de balie.\n\n## Kosten\n\nEen paspoort kost € 83,87.',
    ),
  )
  await write('afval.md', page('Grofvuil laten ophalen', 'Wij halen grofvuil op. Bel 14 030.'))
  await write('bomen.md', page('Boom kappen', 'Voor het kappen van een boom is een vergunning nodig.'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('the knowledge', () => {
  test('answers with the passage that answers, its source and its day', async () => {
    const knowledge = await open()
    const { answer, ranked } = await knowledge.consult(ask('Wat kost een nieuw paspoort?'))
    expect(answer).toMatchObject({
      kind: 'grounded',
      sources: [{ id: 'paspoort', title: 'Paspoort aanvragen', modified: '2026-05-12' }],
    })
    expect(answer.kind === 'grounded' && answer.text).toContain('€ 83,87')
    expect(ranked[0]).toBe('paspoort')
  })

  test('tells what it does not know from what is not ours', async () => {
    const knowledge = await open()
    const reason = async (text: string): Promise<unknown> => (await knowledge.consult(ask(text))).answer
    expect(await reason('Hoe word ik raadslid?')).toEqual({ kind: 'unknown', reason: 'nothing-found' })
    expect(await reason('Wat voor weer wordt het morgen?')).toEqual({
      kind: 'unknown',
      reason: 'out-of-scope',
    })
  })

  test('asks which of two pages is meant, and opens the chosen one', async () => {
    await write('fiets-1.md', page('Fiets kwijt op station', 'Kijk bij het station.'))
    await write('fiets-2.md', page('Fiets kwijt op markt', 'Kijk bij de markt.'))
    const knowledge = await open()
    const { answer } = await knowledge.consult(ask('Mijn fiets is kwijt'))
    expect(answer.kind === 'ask' && [...answer.choices].sort((a, b) => (a.value < b.value ? -1 : 1))).toEqual(
      [
        { value: 'document:fiets-1', label: 'Fiets kwijt op station' },
        { value: 'document:fiets-2', label: 'Fiets kwijt op markt' },
      ],
    )
    expect(await knowledge.open('fiets-2', ask('Mijn fiets is kwijt'))).toMatchObject({ kind: 'grounded' })
    expect(await knowledge.open('fiets-3', ask('Mijn fiets is kwijt'))).toBeUndefined()
  })

  test('is not taken over by a page that repeats every word', async () => {
    await write('spam.md', page('Alles', 'paspoort grofvuil boom kappen kosten ophalen '.repeat(100)))
    const knowledge = await open()
    for (const [question, first] of [
      ['Wat kost een paspoort?', 'paspoort'],
      ['Boom kappen', 'bomen'],
    ] as const) {
      expect((await knowledge.consult(ask(question))).ranked[0]).toBe(first)
    }
  })

  test.each([
    ['x'],
    ['😀'.repeat(5000)],
    ['\u200B\u200D'],
    ['1234567'],
    ['?!'],
    ["'; DROP TABLE x; --"],
    ['word '.repeat(10_000)],
  ])('does not stumble over odd input (%#)', async (text) => {
    const knowledge = await open()
    const startedAt = performance.now()
    expect((await knowledge.consult(ask(text))).answer.kind).toBe('unknown')
    expect(performance.now() - startedAt).toBeLessThan(500)
  })

  test('leaves out what is no longer valid, also when it runs out while we are open', async () => {
    await write('oud.md', page('Zomerfeest', 'Het zomerfeest is in het park.', 'validUntil: 2026-05-31\n'))
    await write('kort.md', page('Herfstmarkt', 'De herfstmarkt is op het plein.', 'validUntil: 2026-06-02\n'))
    const knowledge = await open()
    expect((await knowledge.consult(ask('zomerfeest'))).answer.kind).toBe('unknown')
    expect((await knowledge.consult(ask('herfstmarkt'))).answer.kind).toBe('grounded')
    now = new Date('2026-06-03T10:00:00Z')
    expect((await knowledge.consult(ask('herfstmarkt'))).answer.kind).toBe('unknown')
  })

  test('opens no page outside the days on which it is valid', async () => {
    await write('kort.md', page('Herfstmarkt', 'De herfstmarkt is op het plein.', 'validUntil: 2026-06-02\n'))
    await write('straks.md', page('Wintermarkt', 'De wintermarkt is in het park.', 'validFrom: 2026-06-03\n'))
    const knowledge = await open()
    const kinds = async (): Promise<readonly unknown[]> => {
      const opened = ['kort', 'straks'].map((id) => knowledge.open(id, ask('markt')))
      return (await Promise.all(opened)).map((answer) => answer?.kind)
    }
    expect(await kinds()).toEqual(['grounded', undefined])
    expect((await knowledge.consult(ask('wintermarkt'))).ranked).not.toContain('straks')
    now = new Date('2026-06-03T10:00:00Z')
    expect(await kinds()).toEqual([undefined, 'grounded'])
    expect((await knowledge.consult(ask('herfstmarkt'))).ranked).not.toContain('kort')
  })

  test('names a page that cannot be read and answers from the others', async () => {
    await write('kapot.md', 'geen front matter')
    await writeFile(join(source, 'bytes.md'), Buffer.from([0xff, 0xfe, 0x41]))
    const knowledge = await open()
    expect(knowledge.documentCount).toBe(3)
    expect(knowledge.problems.map(({ reason }) => reason)).toEqual([
      'is not valid UTF-8',
      expect.stringContaining('front matter'),
    ])
  })
})

describe('the saved index', () => {
  const indexFile = async (): Promise<string> => {
    const names = await readdir(join(dataDirectory(), 'index'))
    return join(dataDirectory(), 'index', names.find((name) => name.endsWith('.idx')) ?? '')
  }

  test('is used again while the pages stay as they are, and built again when one changed', async () => {
    const first = await open()
    expect((await open()).version).toBe(first.version)
    await write('afval.md', page('Grofvuil brengen', 'Breng het naar de milieustraat.'))
    expect((await open()).version).not.toBe(first.version)
  })

  test('cut short is said and built again', async () => {
    const first = await open()
    await truncate(await indexFile(), 300)
    expect((await open()).version).toBe(first.version)
    expect(warnings).toContain('the saved index cannot be used; building it again')
  })

  test('answers when the pages are gone', async () => {
    await open()
    await rm(source, { recursive: true })
    expect((await open()).documentCount).toBe(3)
  })

  test('that ingest writes is picked up while we are open, whole', async () => {
    const knowledge = await open()
    await knowledge.consult(ask('zwembad'))
    await write('zwembad.md', page('Zwembad', 'Het zwembad is open.'))
    const report = await ingest({ sources: [source], dataDirectory: dataDirectory(), clock })
    expect(report).toMatchObject({ documents: 4, added: ['zwembad'], changed: [], gone: [] })
    now = new Date(now.getTime() + 5000)
    await knowledge.consult(ask('zwembad'))
    await knowledge.close()
    expect((await knowledge.consult(ask('zwembad'))).answer.kind).toBe('grounded')
  })

  test('stays when nothing can be read', async () => {
    const knowledge = await open()
    await rm(source, { recursive: true })
    expect(await ingest({ sources: [source], dataDirectory: dataDirectory(), clock })).toMatchObject({
      documents: 0,
    })
    await expect(knowledge.reload()).rejects.toThrow(/No article/)
    expect((await knowledge.consult(ask('paspoort aanvragen'))).answer.kind).toBe('grounded')
  })

  test('that was written half stays out of use', async () => {
    const knowledge = await open()
    await appendFile(await indexFile(), 'x')
    now = new Date(now.getTime() + 5000)
    await knowledge.consult(ask('paspoort'))
    await knowledge.close()
    expect((await knowledge.consult(ask('paspoort aanvragen'))).answer.kind).toBe('grounded')
    expect(warnings).toContain('a new index could not be loaded; the old one stays')
  })
})
