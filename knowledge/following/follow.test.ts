import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Line } from '../../core/knowledge.ts'
import type { Language } from '../../core/language.ts'
import { silentLog } from '../../core/log.ts'
import { openKnowledge } from '../index.ts'
import type { KnowledgeBase } from '../index.ts'

const path = fileURLToPath(new URL('../sample', import.meta.url))
const notKnown = 'Dat weet ik niet zeker.'
let folder = ''
let knowledge: KnowledgeBase

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'follow-'))
  const clock = { now: () => new Date('2026-11-24T09:00:00Z') }
  knowledge = await openKnowledge({ path, dataDirectory: folder, clock, log: silentLog })
})
afterAll(async () => {
  await knowledge.close()
  await rm(folder, { recursive: true })
})

/** Says the lines one after another; the page and the headings of the last answer, or why there was none. */
async function talk(lines: readonly string[], language: Language = 'nl'): Promise<string> {
  const history: Line[] = []
  let last = ''
  for (const text of lines) {
    const { answer } = await knowledge.consult({ text, language, history: [...history] })
    const said = answer.kind === 'grounded' ? answer.text : notKnown
    last = answer.kind === 'grounded' ? `${answer.sources[0].id} ${headingsOf(said)}` : answer.kind
    history.push({ from: 'resident', text }, { from: 'balie', text: said })
  }
  return last
}

function headingsOf(text: string): string {
  return (text.match(/^## .*$/gm) ?? []).join(' ')
}

describe('a line that leans on the page before', () => {
  test.each([
    [['Ik ben mijn rijbewijs kwijt', 'hoe lang duurt dat'], 'rijbewijs-kwijt'],
    [['grofvuil', 'kost dat geld?'], 'grofvuil ## Kosten'],
    [['ik ga verhuizen', 'en als ik te laat ben?'], 'verhuizing-doorgeven ## Te laat?'],
    [['ik wil trouwen', 'hoe duur is dat', 'wat moet ik meenemen'], 'trouwen ## Wat heeft u nodig?'],
    [['mijn moeder is overleden', 'moet ik dat zelf doen', 'kost dat wat'], 'overlijden-aangeven ## Kosten'],
    [['mijn man slaat me', 'waar kan ik heen'], 'huiselijk-geweld'],
  ])('%j is answered from it', async (lines, expected) => {
    expect(await talk(lines)).toContain(expected)
  })

  test('in English too', async () => {
    expect(await talk(['I lost my passport', 'how much does it cost'], 'en')).toBe(
      'paspoort-kwijt-of-gestolen ## Kosten',
    )
  })

  test('goes to another page that is about both lines together', async () => {
    expect(await talk(['Mijn paspoort is gestolen, wat nu?', 'en voor mijn kind?'])).toContain(
      'paspoort-kind',
    )
    expect(await talk(['parkeervergunning', 'en voor bezoek?'])).toContain('bezoekers-parkeren')
  })

  test('is not answered when the page says nothing of it', async () => {
    expect(await talk(['ik ga verhuizen', 'wie wint het songfestival'])).toBe('unknown')
  })

  test('knows the page by a part of what it says', async () => {
    const text = 'Grofvuil halen wij bij u thuis op, na een afspraak. Twee keer per ja'
    const history: Line[] = [
      { from: 'resident', text: 'die oude kast' },
      { from: 'balie', text: `Goed dat u het vraagt. ${text}` },
    ]
    const { answer } = await knowledge.consult({ text: 'kost dat geld?', language: 'nl', history })
    expect(answer).toMatchObject({ kind: 'grounded', sources: [{ id: 'grofvuil' }] })
  })
})

describe('a section is chosen for what sets it apart', () => {
  test.each([
    ['ik wil trouwen', 'trouwen ## Zo regelt u het'],
    ['pasport verlopn hoe nieuwe', 'paspoort-aanvragen ## Zo regelt u het'],
    ['hoeveel kost trouwen', 'trouwen ## Kosten'],
  ])('%s', async (line, expected) => {
    expect(await talk([line])).toContain(expected)
  })
})
