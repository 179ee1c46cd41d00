import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openAsking } from '../../server/cli/asking.ts'
import { figuresByKind, type Figures } from '../../server/cli/eval/figures.ts'
import { measure } from '../../server/cli/eval/measure.ts'
import { readBaseline } from '../../server/cli/eval/read-baseline.ts'
import { readQueries } from '../../server/cli/eval/read-queries.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const material = here('../../../shared/data')
const testWithMaterial = existsSync(material) ? test : test.skip
const sample = here('../../knowledge/sample')

let dataDirectory = ''
beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'gate-'))
})
afterAll(async () => {
  await rm(dataDirectory, { recursive: true })
})

/** As "npm run eval" measures it, by kind. */
async function figuresFor(docs: string, queries: string): Promise<(kind: string) => Figures> {
  const asking = await openAsking({ DATA_DIR: dataDirectory, LOG_LEVEL: 'silent' }, docs)
  const measured = await measure(await readQueries(queries), {
    ask: (line) => asking.ask(line),
    baseline: await readBaseline(docs, '2026-11-29'),
    progress: () => undefined,
  })
  await asking.close()
  const figures = new Map(figuresByKind(measured))
  return (kind) => {
    const found = figures.get(kind)
    if (!found) throw new Error(`There is no question of the kind ${kind} in ${queries}.`)
    return found
  }
}

/** What was reached, less what one question more or less makes. */
describe('what was reached is kept', () => {
  test('over the sample knowledge', async () => {
    const of = await figuresFor(sample, join(sample, 'questions.jsonl'))
    expect(of('single answerable').hitAt1).toBeGreaterThanOrEqual(0.83)
    expect(of('single answerable').hitAt5).toBeGreaterThanOrEqual(0.95)
    expect(of('single answerable').answered).toBeGreaterThanOrEqual(0.84)
    expect(of('single answerable').rightAnswers).toBeGreaterThanOrEqual(0.86)
    expect(of('followup').hitAt5).toBeGreaterThanOrEqual(0.95)
    expect(of('handoff').person).toBe(1)
    expect(of('oos').refused).toBeGreaterThanOrEqual(0.86)
  })

  test('over what people write at length, in haste and in anger', async () => {
    const of = await figuresFor(sample, join(sample, 'more-questions.jsonl'))
    expect(of('single answerable').hitAt1).toBeGreaterThanOrEqual(0.72)
    expect(of('single answerable').rightAnswers).toBeGreaterThanOrEqual(0.85)
    expect(of('correction').hitAt1).toBeGreaterThanOrEqual(0.6)
  })

  test('of what is for another organisation', async () => {
    const of = await figuresFor(sample, here('../../knowledge/elsewhere/questions.jsonl'))
    expect(of('elsewhere').referred).toBeGreaterThanOrEqual(0.88)
  })

  testWithMaterial('over pages of another government', async () => {
    const folder = join(material, 'vac')
    const of = await figuresFor(join(folder, 'docs.jsonl'), join(folder, 'queries.dev.jsonl'))
    expect(of('single answerable').hitAt1).toBeGreaterThanOrEqual(0.76)
    expect(of('single answerable').hitAt5).toBeGreaterThanOrEqual(0.93)
    expect(of('single answerable').answered).toBeGreaterThanOrEqual(0.84)
    expect(of('single answerable').rightAnswers).toBeGreaterThanOrEqual(0.78)
    expect(of('followup').hitAt5).toBeGreaterThanOrEqual(0.83)
    expect(of('handoff').person).toBe(1)
    expect(of('oos').refused).toBe(1)
  })

  testWithMaterial('better than plain BM25 over English rules', async () => {
    const folder = join(material, 'or-sharc')
    const all = (await figuresFor(join(folder, 'docs.jsonl'), join(folder, 'queries.dev.jsonl')))('all')
    expect(all.hitAt5).toBeGreaterThan(all.baseline?.hitAt5 ?? 1)
  })

  testWithMaterial('and everyday lines stay unanswered', async () => {
    const lines = await readFile(join(material, 'off-topic-nl', 'utterances.jsonl'), 'utf8')
    const asking = await openAsking({ DATA_DIR: dataDirectory, LOG_LEVEL: 'silent' }, sample)
    const texts = lines
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text)
      .filter((_, at) => at % 4 === 0)
    let unanswered = 0
    for (const text of texts) {
      const { kind } = await asking.ask({ id: '', text })
      if (kind === 'unknown') unanswered++
    }
    await asking.close()
    expect(texts.length).toBe(200)
    expect(unanswered / texts.length).toBeGreaterThanOrEqual(0.94)
  })
})
