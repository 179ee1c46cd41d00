import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openFakeEmbeddings, type FakeEmbeddings } from '../fakes/embeddings.ts'
import { eventually } from '../fakes/eventually.ts'
import { openSite, page, sitemap, type Site } from '../fakes/site.ts'
import { openDirectory } from '../fakes/temporary-directory.ts'

/** An ingest that is killed in the middle, in a process of its own, by the signal that nothing can catch. */
let directory: Awaited<ReturnType<typeof openDirectory>>
let fake: FakeEmbeddings
let site: Site
const pages = (): string => join(directory.path, 'pages')
const data = (): string => join(directory.path, 'data')

beforeEach(async () => {
  directory = await openDirectory()
  fake = await openFakeEmbeddings({ dimension: 8 })
  site = await openSite()
})
afterEach(async () => {
  await site.close()
  await fake.close()
  await directory.close()
})

function start(sources: readonly string[], environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['server/cli/ingest.ts', ...sources], {
    env: { PATH: process.env['PATH'] ?? '', DATA_DIR: data(), ...environment },
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const ended = once(child, 'close').then(() => said.join(''))
  return { child, ended }
}

const embeddings = (): Record<string, string> => ({
  EMBEDDINGS: 'openai',
  EMBEDDINGS_MODEL: 'fake',
  EMBEDDINGS_URL: `${fake.url}/v1`,
  EMBEDDINGS_KEY: 'x',
  EMBEDDINGS_BATCH: '100',
})

/** One document a line, one passage a document. */
async function writeDocuments(count: number): Promise<string> {
  await mkdir(pages(), { recursive: true })
  const lines = Array.from({ length: count }, (_, at) =>
    JSON.stringify({ doc_id: `${at}`, title: `Onderwerp ${at}`, text: `Dit gaat over onderwerp ${at}.` }),
  )
  const file = join(pages(), 'documents.jsonl')
  await writeFile(file, lines.join('\n'))
  return file
}

test('while it embeds: the second run asks for no vector that was saved', async () => {
  const file = await writeDocuments(2_500)
  fake.fault = { kind: 'slow', ms: 20 }
  const { child, ended } = start([file], embeddings())
  await eventually('it is past what it saves at once', () => fake.textsEmbedded() >= 1_500, 60_000)
  child.kill('SIGKILL')
  await ended
  expect(await readdir(join(data(), 'index')).catch(() => [])).toEqual([])
  const before = fake.requests.length
  fake.fault = undefined
  expect(await start([file], embeddings()).ended).toMatch(/2500 documents in 2500 passages, 2500 new/)
  const asked = fake.requests.slice(before).flatMap(({ texts }) => texts)
  expect(asked).toHaveLength(1_500)
  expect(new Set(asked).size).toBe(1_500)
  expect(await start([file], embeddings()).ended).toContain('Nothing changed: nothing is written.')
  expect(fake.requests).toHaveLength(before + 15)
}, 120_000)

test('while it crawls: the second run asks for no page that was there', async () => {
  const paths = Array.from({ length: 30 }, (_, at) => `/onderwerp-${at}`)
  for (const path of ['/', ...paths]) site.put(path, page(`Onderwerp ${path.slice(11)}`))
  site.put('/sitemap.xml', sitemap(...paths.map((path) => `${site.url}${path}`)))
  const environment = { CRAWL_ALLOW_LOOPBACK: 'on', CRAWL_PACE_MS: '20' }
  const { child, ended } = start([site.url], environment)
  const pagesAsked = (from = 0): readonly string[] =>
    site
      .paths()
      .slice(from)
      .filter((path) => path.startsWith('/onderwerp-'))
  await eventually('it is halfway', () => pagesAsked().length >= 15, 60_000)
  child.kill('SIGKILL')
  await ended
  const [before, seen] = [site.requests.length, new Set(pagesAsked())]
  expect(await start([site.url], environment).ended).toMatch(/31 documents/)
  const again = pagesAsked(before).filter((path) => seen.has(path))
  // The one that was under way when it was killed.
  expect(again.length).toBeLessThanOrEqual(1)
  expect(new Set([...seen, ...pagesAsked(before)]).size).toBe(30)
}, 120_000)
