import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDirectory } from '../../tests/fakes/temporary-directory.ts'
import { readArticles, sourceFiles } from './read-articles.ts'

let directory: Awaited<ReturnType<typeof openDirectory>>
beforeEach(async () => {
  directory = await openDirectory()
})
afterEach(() => directory.close())

const put = (name: string, content: string): Promise<void> => writeFile(join(directory.path, name), content)
const write = (name: string, audience: string): Promise<void> =>
  put(name, `---\ntitle: ${name}\naudience: ${audience}\n---\nEen regel tekst.\n`)

test('what is for staff only is known by its audience', async () => {
  await write('intern.md', '[medewerkers]')
  await write('open.md', '[inwoner, medewerkers]')
  const { articles, problems } = await readArticles(directory.path)
  expect(articles.map(({ id, isStaffOnly }) => [id, isStaffOnly])).toEqual([
    ['intern', true],
    ['open', undefined],
  ])
  expect(problems).toEqual([])
})

describe('a folder with a file of every format', () => {
  const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url))

  test('gives the articles of all of them', async () => {
    const { articles, problems } = await readArticles(fixtures)
    expect(articles.map(({ id, title }) => `${id}: ${title}`)).toEqual([
      'bomen: Boom kappen',
      'catalogus/12: Hondenbelasting & penning',
      'catalogus/13/en: Certificate of conduct',
      'fiets-kwijt: Fiets kwijt',
      'evenement: Een evenement organiseren',
      'paspoort: Paspoort aanvragen',
      '4d5e7a10-9d0c-4c58-8f0a-3f1b1d7f6a22: Parkeervergunning',
      '4d5e7a10-9d0c-4c58-8f0a-3f1b1d7f6a22/en: Parking permit',
      'terrassen: Regels voor terrassen',
      'vragen-met-antwoord/wat-kost-een-cafe-vergunning: Wat kost een café-vergunning?',
      'vragen-met-antwoord/mag-ik-muziek-maken: Mag ik muziek maken?',
      '7f0b6c1e-2a4d-4f0e-9a53-0d6c1a5b2e11: Wat kost een parkeervergunning?',
    ])
    const named = new Set(problems.map(({ file }) => file.slice(fixtures.length)))
    expect([...named]).toEqual([
      'catalogus.xml',
      'locked.pdf',
      'producten.json',
      'scan.pdf',
      'vragen-met-antwoord.csv',
      'vragen.json',
    ])
  })

  test('has no word for staff in what residents are answered from', async () => {
    const { articles } = await readArticles(fixtures)
    expect(articles.filter(({ staffText }) => staffText !== undefined)).toHaveLength(4)
    const forResidents = articles.map((article) => ({ ...article, staffText: undefined }))
    expect(JSON.stringify(forResidents)).not.toMatch(/coulance|leaseauto|lease car|alleen voor de balie/iu)
  })
})

test('of two documents with one id the first stays, and both are named', async () => {
  await mkdir(join(directory.path, 'map'))
  await put('a.md', '---\nid: hond\ntitle: Hond\n---\nWaf.')
  await put('map/b.html', '<title>Kat</title><main>Miauw.</main>')
  await put('map/b.md', '---\nid: hond\ntitle: Hond twee\n---\nWaf waf.')
  const { articles, problems } = await readArticles(directory.path)
  expect(articles.map(({ id, title }) => [id, title])).toEqual([
    ['hond', 'Hond'],
    ['map/b', 'Kat'],
  ])
  expect(problems).toEqual([
    {
      file: join(directory.path, 'map/b.md'),
      reason: `has the id hond, and so has ${join(directory.path, 'a.md')}; the first one stays`,
    },
  ])
})

test('what is no document is left alone: read-me, what programs hide, what measures', async () => {
  await mkdir(join(directory.path, '.git'))
  for (const name of ['README.md', '.git/x.md', '.x.md', '~$open.docx', 'foto.png', 'Makefile'])
    await put(name, 'x')
  await put('questions.jsonl', '{"query_id": "s-1", "query": "Waar?", "gold": ["open"]}\n')
  await write('open.md', 'inwoner')
  const { articles, problems } = await readArticles(directory.path)
  expect(articles.map(({ id }) => id)).toEqual(['open'])
  expect(problems).toEqual([])
  expect(await sourceFiles(directory.path)).toEqual(
    ['open.md', 'questions.jsonl'].map((name) => join(directory.path, name)),
  )
})

test.each([
  ['an empty folder', ''],
  ['a path that is not there', 'nergens'],
])('%s is a problem', async (_, name) => {
  const { articles, problems } = await readArticles(join(directory.path, name))
  expect(articles).toEqual([])
  expect(problems).toEqual([{ file: expect.any(String), reason: 'holds no file that can be read' }])
})

test('questions that only measure are no knowledge by themselves', async () => {
  await put('questions.jsonl', '{"query_id": "s-1", "query": "Waar?", "gold": ["open"]}\n')
  const { problems } = await readArticles(join(directory.path, 'questions.jsonl'))
  expect(problems).toEqual([{ file: expect.any(String), reason: 'holds no document' }])
})

test('a folder that is called as a file is no file', async () => {
  await mkdir(join(directory.path, 'map.md'))
  await write('open.md', 'inwoner')
  expect(await sourceFiles(directory.path)).toEqual([join(directory.path, 'open.md')])
})
