import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { z } from 'zod'
import { silentLog } from '../../core/log.ts'
import { openKnowledge } from '../index.ts'
import type { KnowledgeBase } from '../index.ts'

/** Of the lines in section-texts.jsonl; .49 before a line that says only the subject was told from one that says more. */
const leastShare = 0.93

const shape = z.strictObject({
  text: z.string(),
  page: z.string(),
  /** All of these stand in the answer. */
  has: z.array(z.string()),
  /** None of these does. */
  hasNot: z.array(z.string()),
})

const path = fileURLToPath(new URL('../sample', import.meta.url))
let folder = ''
let knowledge: KnowledgeBase

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'section-texts-'))
  const clock = { now: () => new Date('2026-11-24T09:00:00Z') }
  knowledge = await openKnowledge({ path, dataDirectory: folder, clock, log: silentLog })
})
afterAll(async () => {
  await knowledge.close()
  await rm(folder, { recursive: true })
})

test('a plain line gets the steps, and one that asks where, how long or how much gets that', async () => {
  const lines = readLines()
  const missed: string[] = []
  for (const { page, text, has, hasNot } of lines) {
    const said = await answerTo(page, text)
    const isRight = has.every((part) => said.includes(part)) && !hasNot.some((part) => said.includes(part))
    if (said === '' || !isRight) missed.push(`${page}: ${text}`)
  }
  const share = 1 - missed.length / lines.length
  expect(lines.length).toBeGreaterThanOrEqual(80)
  expect(share >= leastShare ? [] : missed).toEqual([])
})

test.each([
  ['bezwaar', 'bezwaar indienen', 'Zo regelt u het'],
  ['uitvaart-en-begraven', 'graf regelen', 'Zo regelt u het'],
  ['sociale-huurwoning-en-urgentie', 'urgentie aanvragen', 'Zo vraagt u urgentie aan'],
  ['wmo-hulp-thuis', 'ik wil een traplift', 'Wat kan de gemeente geven?'],
  ['parkeerboete', 'ik kan de naheffing niet betalen', 'Kunt u niet in één keer betalen?'],
])('of %s, "%s" gets "%s"', async (page, text, heading) => {
  expect(await answerTo(page, text)).toContain(`## ${heading}`)
})

async function answerTo(page: string, text: string): Promise<string> {
  const answer = await knowledge.open(page, { text, language: 'nl', history: [] })
  return answer?.kind === 'grounded' ? answer.text : ''
}

function readLines(): readonly z.infer<typeof shape>[] {
  const lines = readFileSync(new URL('./section-texts.jsonl', import.meta.url), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => shape.parse(JSON.parse(line)))
}
