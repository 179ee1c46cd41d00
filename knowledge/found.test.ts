import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { systemClock } from '../core/clock.ts'
import { silentLog } from '../core/log.ts'
import { openKnowledge } from './index.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const query = z.object({
  query: z.string(),
  gold: z.array(z.string()),
  history: z.array(z.unknown()).default([]),
})

/** Share of the single questions with a right page first, and among the first five. */
async function found(docs: string, queries: string): Promise<{ first: number; firstFive: number }> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'found-'))
  const knowledge = await openKnowledge({ path: docs, dataDirectory, clock: systemClock, log: silentLog })
  const lines = readFileSync(queries, 'utf8').trim().split('\n')
  const single = lines
    .map((line) => query.parse(JSON.parse(line)))
    .filter(({ gold, history }) => gold.length > 0 && history.length === 0)
  const places: number[] = []
  for (const { query: text, gold } of single) {
    const { ranked } = await knowledge.consult({ text, language: 'nl', history: [] })
    places.push(ranked.findIndex((id) => gold.includes(id)))
  }
  await rm(dataDirectory, { recursive: true })
  const within = (depth: number): number =>
    places.filter((place) => place >= 0 && place < depth).length / places.length
  return { first: within(1), firstFive: within(5) }
}

describe('what residents ask is found', () => {
  test('in the sample knowledge', async () => {
    const { first, firstFive } = await found(here('./sample'), here('./sample/questions.jsonl'))
    expect(first).toBeGreaterThanOrEqual(0.7)
    expect(firstFive).toBeGreaterThanOrEqual(0.9)
  })

  const vac = here('../../shared/data/vac')
  const testWithMaterial = existsSync(vac) ? test : test.skip
  testWithMaterial('in pages of another government', async () => {
    const { first, firstFive } = await found(join(vac, 'docs.jsonl'), join(vac, 'queries.dev.jsonl'))
    expect(first).toBeGreaterThanOrEqual(0.6)
    expect(firstFive).toBeGreaterThanOrEqual(0.85)
  })
})
