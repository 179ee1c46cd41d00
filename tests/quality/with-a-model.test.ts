import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openAsking } from '../../server/cli/asking.ts'
import { figuresByKind } from '../../server/cli/eval/figures.ts'
import type { Figures } from '../../server/cli/eval/figures.ts'
import { measure } from '../../server/cli/eval/measure.ts'
import type { Measured } from '../../server/cli/eval/measured.ts'
import { readQueries } from '../../server/cli/eval/read-queries.ts'
import { renderWritten } from '../../server/cli/eval/written-line.ts'
import { openFakeLanguageModel } from '../fakes/language-model.ts'
import type { FakeLanguageModel } from '../fakes/language-model.ts'

const sample = fileURLToPath(new URL('../../knowledge/sample', import.meta.url))
let dataDirectory = ''
let model: FakeLanguageModel
let without: readonly Measured[]
let withModel: readonly Measured[]

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'with-a-model-'))
  model = await openFakeLanguageModel()
  without = await measureWith({})
  withModel = await measureWith({
    LANGUAGE_MODEL: 'openai',
    LANGUAGE_MODEL_NAME: 'scripted',
    LANGUAGE_MODEL_URL: `${model.url}/v1`,
    LANGUAGE_MODEL_TIMEOUT_MS: '20000',
  })
}, 240_000)
afterAll(async () => {
  await model.close()
  await rm(dataDirectory, { recursive: true })
})

async function measureWith(more: Readonly<Record<string, string>>): Promise<readonly Measured[]> {
  const asking = await openAsking({ DATA_DIR: dataDirectory, LOG_LEVEL: 'silent', ...more }, sample)
  const queries = await readQueries(join(sample, 'questions.jsonl'))
  const measured = await measure(queries, {
    ask: (line) => asking.ask(line),
    baseline: undefined,
    progress: () => undefined,
  })
  await asking.close()
  return measured
}

function sharesOf(measured: readonly Measured[]): readonly (readonly [string, Partial<Figures>])[] {
  return figuresByKind(measured).map(([kind, { p50Ms: _p50, p95Ms: _p95, ...shares }]) => [kind, shares])
}

describe('the sample questions with a scripted language model', () => {
  test('score what they score without it, of every kind', () => {
    expect(sharesOf(withModel)).toEqual(sharesOf(without))
  })

  test('are put in words for most answers that a model may put in words', () => {
    const answers = withModel.filter(({ answered }) => answered === 'grounded')
    const written = answers.filter(({ made }) => made === 'model')
    expect(written.length / answers.length).toBeGreaterThan(0.6)
    expect(renderWritten(withModel)).toContain(`${written.length} of ${answers.length} answers`)
    expect(renderWritten(without)).toBe('')
  })
})
