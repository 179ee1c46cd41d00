import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { silentLog } from '../core/log.ts'
import { openSite, sitemap } from '../tests/fakes/site.ts'
import type { Site, page } from '../tests/fakes/site.ts'
import { openDirectory } from '../tests/fakes/temporary-directory.ts'
import { indexFileOf } from './index-place.ts'
import { ingest, openKnowledge } from './index.ts'
import type { IngestReport } from './index.ts'
import type { IngestOptions } from './ingest.ts'

let directory: Awaited<ReturnType<typeof openDirectory>>
let site: Site
let now = new Date('2026-06-01T10:00:00Z')
const clock = { now: () => now }
const environment = { CRAWL_ALLOW_LOOPBACK: 'on', CRAWL_PACE_MS: '0' }
const data = (): string => join(directory.path, 'data')

/** A day later: what was read an hour ago is not asked again. */
async function run(more: Partial<IngestOptions> = {}): Promise<IngestReport> {
  now = new Date(now.getTime() + 86_400_000)
  return ingest({ sources: [site.url], dataDirectory: data(), clock, environment, ...more })
}

async function answerTo(text: string): Promise<string> {
  const knowledge = await openKnowledge({ dataDirectory: data(), clock, log: silentLog })
  const { answer } = await knowledge.consult({ text, language: 'nl', history: [] })
  await knowledge.close()
  return JSON.stringify(answer)
}

const html = (title: string, text: string, aside = ''): ReturnType<typeof page> => ({
  kind: 'content',
  body: `<!doctype html><html lang="nl"><head><title>${title}</title></head><body><main><h1>${title}</h1><p>${text}</p></main><footer>${aside}</footer></body></html>`,
})

beforeEach(async () => {
  directory = await openDirectory()
  site = await openSite()
  site.put('/', html('Welkom', 'Welkom bij de gemeente.'))
  site.put(
    '/paspoort',
    html('Paspoort aanvragen', 'Een paspoort kost € 83,87. U vraagt het aan bij de balie.'),
  )
  site.put('/bomen', html('Boom kappen', 'Voor het kappen van een boom is een vergunning nodig.'))
  site.put('/sitemap.xml', sitemap(`${site.url}/paspoort`, `${site.url}/bomen`))
})
afterEach(async () => {
  await site.close()
  await directory.close()
})

test('a site becomes answers with its pages as their sources', async () => {
  expect(await run()).toMatchObject({ outcome: 'saved', documents: 3 })
  const answer = await answerTo('Wat kost een paspoort?')
  expect(answer).toContain('€ 83,87')
  expect(answer).toContain(`"url":"${site.url}/paspoort"`)
})

test('a start asks no site: it answers from what the last ingest left', async () => {
  await run()
  await site.close()
  await writeFile(indexFileOf([site.url], data()), 'damaged')
  expect(await answerTo('Wat kost een paspoort?')).toContain('€ 83,87')
})

test('a site that was never asked is said to have to be', async () => {
  const options = { path: site.url, dataDirectory: data(), clock, log: silentLog }
  await expect(openKnowledge(options)).rejects.toThrow(/npm run ingest/)
  expect(site.requests).toEqual([])
})

test('a page that changed is the only one that changes', async () => {
  await run()
  site.put(
    '/paspoort',
    html('Paspoort aanvragen', 'Een paspoort kost € 90,00. U vraagt het aan bij de balie.'),
  )
  const host = new URL(site.url).host
  expect(await run()).toMatchObject({ outcome: 'saved', changed: [`${host}/paspoort`], added: [], gone: [] })
  expect(await answerTo('Wat kost een paspoort?')).toContain('€ 90,00')
})

test('other bytes that say the same change nothing, and nothing is written', async () => {
  await run()
  const file = indexFileOf([site.url], data())
  const [before, { mtimeMs }] = [await readFile(file), await stat(file)]
  site.put(
    '/bomen',
    html('Boom kappen', 'Voor het kappen van een boom is een vergunning nodig.', 'nonce 812'),
  )
  expect(await run()).toMatchObject({ outcome: 'unchanged', changed: [] })
  expect((await readFile(file)).equals(before)).toBe(true)
  expect((await stat(file)).mtimeMs).toBe(mtimeMs)
})

test('what would change is told without touching what is kept of the site', async () => {
  await run()
  site.put('/paspoort', html('Paspoort aanvragen', 'Een paspoort kost € 90,00.'))
  expect(await run({ isDryRun: true })).toMatchObject({ outcome: 'dry run', changed: [expect.any(String)] })
  expect(await answerTo('Wat kost een paspoort?')).toContain('€ 83,87')
  await writeFile(indexFileOf([site.url], data()), 'damaged')
  expect(await answerTo('Wat kost een paspoort?')).toContain('€ 83,87')
})

test('a site that is out of order stays what it was, and is named each time', async () => {
  await run()
  for (const path of ['/', '/paspoort', '/bomen', '/sitemap.xml'])
    site.put(path, { kind: 'status', status: 503 })
  const report = await run()
  expect(report).toMatchObject({ outcome: 'unchanged', documents: 3, gone: [] })
  expect(report.problems.length).toBeGreaterThan(0)
  expect((await run()).problems.length).toBeGreaterThan(0)
})

test('a site that says that nearly all of its pages are gone is not believed', async () => {
  await run()
  for (const path of ['/paspoort', '/bomen']) site.remove(path)
  expect(await run()).toMatchObject({ outcome: 'would lose too much' })
  expect(await answerTo('Wat kost een paspoort?')).toContain('€ 83,87')
  expect(await run({ mayShrink: true })).toMatchObject({ outcome: 'saved', documents: 1 })
})

test('a folder with a file of every format, and a site, answer together, and a second time nothing changes', async () => {
  const fixtures = fileURLToPath(new URL('readers/fixtures', import.meta.url))
  const sources = [fixtures, site.url]
  site.put('/uitvaart', html('Uitvaart regelen', 'U regelt een uitvaart binnen zes werkdagen.'))
  site.put('/sitemap.xml', sitemap(`${site.url}/uitvaart`))
  expect(await run({ sources })).toMatchObject({ outcome: 'saved', documents: 14, staffDocuments: 4 })
  for (const [question, source] of [
    ['Boom kappen', 'bomen'],
    ['Wat zijn de regels voor terrassen?', 'terrassen'],
    ['Een evenement organiseren', 'evenement'],
    ['Fiets kwijt', 'fiets-kwijt'],
    ['Wat kost een café-vergunning?', 'vragen-met-antwoord/wat-kost-een-cafe-vergunning'],
    ['hondenbelasting en penning', 'catalogus/12'],
    ['Wat kost een parkeervergunning?', '7f0b6c1e-2a4d-4f0e-9a53-0d6c1a5b2e11'],
    ['Uitvaart regelen', `${new URL(site.url).host}/uitvaart`],
  ] as const)
    expect([question, await answerTo(question)]).toEqual([
      question,
      expect.stringContaining(`"id":"${source}"`),
    ])
  expect(await run({ sources })).toMatchObject({ outcome: 'unchanged', documents: 14 })
})
