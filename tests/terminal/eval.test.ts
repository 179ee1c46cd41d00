import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openDirectory } from '../fakes/temporary-directory.ts'
import { run, type Ran } from './run.ts'

let directory: Awaited<ReturnType<typeof openDirectory>>
let docs = ''
let queries = ''

const articles = [
  { doc_id: 'paspoort', title: 'Paspoort aanvragen', text: 'Een paspoort vraagt u aan bij de balie.' },
  { doc_id: 'trouwen', title: 'Trouwen', text: 'Voor trouwen maakt u een afspraak.' },
]
const questions = [
  { query_id: '1', query: 'Hoe kan ik een paspoort aanvragen?', gold: ['paspoort'], kind: 'para' },
  { query_id: '2', query: 'Wat is de hoofdstad van Peru?', gold: [], kind: 'oos' },
]
const toLines = (values: readonly object[]): string => values.map((value) => JSON.stringify(value)).join('\n')
const inDirectory = (name: string): string => join(directory.path, name)

beforeAll(async () => {
  directory = await openDirectory()
  docs = inDirectory('docs.jsonl')
  queries = inDirectory('queries.jsonl')
  await writeFile(docs, toLines(articles))
  await writeFile(queries, toLines(questions))
})
afterAll(() => directory.close())

const evaluate = (...args: readonly string[]): Promise<Ran> =>
  run('server/cli/eval.ts', ['--docs', docs, '--queries', queries, ...args], {
    dataDirectory: directory.path,
  })

describe('npm run eval', () => {
  test('prints a row for each kind, with plain BM25 beside it', async () => {
    const { code, stdout } = await evaluate('--baseline')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^ +n +hit@1 +hit@5 +bm25@1 /)
    expect(stdout).toMatch(/^para +1 +1\.00 +1\.00 +1\.00 /m)
    expect(stdout).toMatch(/^oos +1 +- /m)
  })

  test('tells each question, with the titles of what was found', async () => {
    const { stdout } = await evaluate('--questions', '--only', 'para')
    expect(stdout).toMatch(/^✓ 1 \[para\] right: Hoe kan ik/m)
    expect(stdout).toMatch(/^ +1\. .*\* Paspoort aanvragen \(paspoort\)$/m)
    expect(stdout).not.toMatch(/Peru/)
  })

  test('saves a run, and compares the next one with it', async () => {
    const saved = inDirectory('saved.json')
    await evaluate('--save', saved)
    const { stdout } = await evaluate('--against', saved, '--limit', '1')
    expect(stdout).toMatch(/0 better, 0 worse, 1 the same; 1 asked before only, 0 asked now only\./)
    const { stdout: json } = await evaluate('--against', saved, '--json')
    expect(JSON.parse(json)).toMatchObject({
      ...{ docs, titles: { paspoort: 'Paspoort aanvragen' }, comparison: { same: 2 } },
      questions: [{ id: '1', outcome: 'right', ranked: expect.arrayContaining(['paspoort']) }, { id: '2' }],
    })
  })

  test.each<[string[], RegExp]>([
    [['--nonsense'], /Unknown option '--nonsense'/],
    [['--docs', '/does/not/exist'], /nothing to answer from at \/does\/not\/exist/],
    [['--queries', '/does/not/exist'], /questions in \/does\/not\/exist/],
    [['--against', '/does/not/exist'], /earlier run in \/does\/not\/exist/],
    [['--save', '/does/not/exist/run.json'], /no folder to save/],
    [['--only', 'nl'], /kinds are: para, oos/],
  ])('%j is refused in a sentence, without a stack', async (args, reason) => {
    const { code, stderr, stdout } = await evaluate(...args)
    expect(code).toBe(2)
    expect(stderr).toMatch(reason)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(stdout).toBe('')
  })
})
