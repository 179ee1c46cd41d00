import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { silentLog } from '../../core/log.ts'
import { openKnowledge } from '../index.ts'
import type { KnowledgeBase } from '../index.ts'
import { changes, followUps } from './change.test-data.ts'
import type { Turn } from './change.test-data.ts'

const path = fileURLToPath(new URL('../sample', import.meta.url))
let folder = ''
let knowledge: KnowledgeBase

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'change-'))
  const clock = { now: () => new Date('2026-11-24T09:00:00Z') }
  knowledge = await openKnowledge({ path, dataDirectory: folder, clock, log: silentLog })
})
afterAll(async () => {
  await knowledge.close()
  await rm(folder, { recursive: true })
})

/** The page of the second answer, and whether it has the section that was asked for. */
async function isRight([opening, line, page, heading]: Turn): Promise<boolean> {
  const first = await knowledge.consult({ text: opening, language: 'nl', history: [] })
  const said = first.answer.kind === 'grounded' ? first.answer.text : 'Dat weet ik niet zeker.'
  const history = [
    { from: 'resident', text: opening },
    { from: 'balie', text: said },
  ] as const
  const { answer } = await knowledge.consult({ text: line, language: 'nl', history })
  if (answer.kind !== 'grounded' || answer.sources[0].id !== page) return false
  return heading === undefined || answer.text.includes(`## ${heading}`)
}

async function shareRight(turns: readonly Turn[]): Promise<number> {
  let right = 0
  for (const turn of turns) if (await isRight(turn)) right += 1
  return right / turns.length
}

describe('after an answer', () => {
  test('a question about something else is answered from its own page', async () => {
    expect(await shareRight(changes)).toBeGreaterThanOrEqual(0.86)
  })

  test('a question that goes on about the page is answered from that', async () => {
    expect(await shareRight(followUps)).toBeGreaterThanOrEqual(0.83)
  })

  test.each<Turn>([
    ['wat kost een paspoort', 'en een rijbewijs?', 'rijbewijs-aanvragen', 'Kosten'],
    ['wat kost een paspoort', 'en voor mijn zoontje?', 'paspoort-kind', 'Kosten'],
    ['hoe duur is trouwen', 'en een vog?', 'vog', 'Kosten'],
  ])('of "%s", "%s" asks for a price too', async (...turn) => {
    expect(await isRight(turn)).toBe(true)
  })

  test('the price of what no page knows is not that of the page before', async () => {
    expect(await isRight(['wij gaan trouwen', 'wat kost een ijsje', 'trouwen'])).toBe(false)
  })
})
