import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { z } from 'zod'
import type { Line } from '../../core/knowledge.ts'
import { silentLog } from '../../core/log.ts'
import { openKnowledge } from '../index.ts'
import type { KnowledgeBase } from '../index.ts'

/** Of the questions below, those answered with the section that is meant; .63 before sections were told apart by kind. */
const leastShare = 0.84

const shape = z.strictObject({
  text: z.string(),
  page: z.string(),
  /** Any of these. */
  heading: z.union([z.string(), z.array(z.string())]).transform((one) => [one].flat()),
  /** What was asked before about the same page. */
  history: z.array(z.string()).default([]),
})

type Asked = z.infer<typeof shape>

const path = fileURLToPath(new URL('../sample', import.meta.url))
let folder = ''
let knowledge: KnowledgeBase

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sections-'))
  const clock = { now: () => new Date('2026-11-24T09:00:00Z') }
  knowledge = await openKnowledge({ path, dataDirectory: folder, clock, log: silentLog })
})
afterAll(async () => {
  await knowledge.close()
  await rm(folder, { recursive: true })
})

test('most questions about a page are answered with the section they are about', async () => {
  const questions = readQuestions()
  const missed: string[] = []
  for (const question of questions) {
    const shown = await headingsFor(question)
    if (!question.heading.some((heading) => shown.includes(heading)))
      missed.push(`${question.page}: ${question.text}`)
  }
  const share = 1 - missed.length / questions.length
  expect({ isEnough: share >= leastShare, ...(share < leastShare && { share, missed }) }).toEqual({
    isEnough: true,
  })
})

test.each([
  ['boom-kappen', 'boom van gemeente hangt over mijn tuin mag ik die zagen', 'Een boom van de gemeente'],
  ['wateroverlast-en-riool', 'water staat in de kelder', 'Water in de kelder of kruipruimte'],
  ['bijstand-aanvragen', 'ik ben 22 en wil een uitkering', 'Bent u jonger dan 27?'],
])('of %s, "%s" is about "%s"', async (page, text, heading) => {
  expect(await headingsFor({ page, text, heading: [heading], history: [] })).toEqual([heading])
})

test('what follows is about what it asks, and not about what was answered before', async () => {
  const history = ['ik wil een uitbouw plaatsen', 'wat kost dat', 'en wat heb ik nodig']
  const page = 'omgevingsvergunning-verbouwen'
  const shown = await headingsFor({ page, text: 'hoe lang duurt het', heading: [], history })
  expect(shown).toEqual(['Hoe lang duurt het?'])
})

async function headingsFor({ page, text, history }: Asked): Promise<readonly string[]> {
  const before: Line[] = []
  let said = ''
  for (const line of [...history, text]) {
    const answer = await knowledge.open(page, { text: line, language: 'nl', history: [...before] })
    said = answer?.kind === 'grounded' ? answer.text : ''
    before.push({ from: 'resident', text: line }, { from: 'balie', text: said })
  }
  return Array.from(said.matchAll(/^## (?<heading>.*)$/gmu), ({ groups }) => groups?.['heading'] ?? '')
}

function readQuestions(): readonly Asked[] {
  const lines = readFileSync(new URL('./sections.jsonl', import.meta.url), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => shape.parse(JSON.parse(line)))
}
