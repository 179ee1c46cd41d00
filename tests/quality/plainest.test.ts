import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openAsking } from '../../server/cli/asking.ts'
import type { Asking } from '../../server/cli/asking.ts'

/** What everybody asks, in the fewest words; that each goes to the page about the usual case, not to one beside it. */
const asked: readonly (readonly [string, string])[] = [
  ['wat kost een paspoort', 'paspoort-aanvragen'],
  ['hoe vraag ik een paspoort aan', 'paspoort-aanvragen'],
  ['paspoort aanvragen', 'paspoort-aanvragen'],
  ['wat heb ik nodig voor een paspoort', 'paspoort-aanvragen'],
  ['hoe lang is een paspoort geldig', 'paspoort-aanvragen'],
  ['ik wil een nieuw paspoort', 'paspoort-aanvragen'],
  ['mijn paspoort is verlopen', 'paspoort-aanvragen'],
  ['paspoort kwijt', 'paspoort-kwijt-of-gestolen'],
  ['paspoort snel nodig', 'paspoort-met-spoed'],
  ['wat kost een nieuw paspoort voor mijn dochter van 3', 'paspoort-kind'],
  ['wat kost een id kaart', 'id-kaart-aanvragen'],
  ['id-kaart aanvragen', 'id-kaart-aanvragen'],
  ['id kaart', 'id-kaart-aanvragen'],
  ['wat kost een rijbewijs', 'rijbewijs-aanvragen'],
  ['hoeveel kost een rijbewijs', 'rijbewijs-aanvragen'],
  ['rijbewijs verlengen', 'rijbewijs-aanvragen'],
  ['rijbewijs', 'rijbewijs-aanvragen'],
  ['ik ga verhuizen', 'verhuizing-doorgeven'],
  ['verhuizing doorgeven', 'verhuizing-doorgeven'],
  ['ik wil trouwen', 'trouwen'],
  ['wat kost trouwen', 'trouwen'],
  ['wat kost een uittreksel', 'uittreksel-brp'],
  ['uittreksel aanvragen', 'uittreksel-brp'],
  ['parkeervergunning aanvragen', 'parkeervergunning'],
  ['wat kost een parkeervergunning', 'parkeervergunning'],
  ['wanneer komt de vuilnis', 'afvalkalender'],
  ['grofvuil ophalen', 'grofvuil'],
  ['wat kost grofvuil', 'grofvuil'],
  ['ik heb geen geld', 'bijstand-aanvragen'],
  ['bijstand aanvragen', 'bijstand-aanvragen'],
  ['hoeveel is de bijstand', 'bijstand-aanvragen'],
  ['ik wil bezwaar maken', 'bezwaar'],
  ['mijn kind is geboren', 'geboorte-aangeven'],
  ['mijn vader is overleden', 'overlijden-aangeven'],
  ['hoe laat zijn jullie open', 'afspraak-en-openingstijden'],
  ['afspraak maken', 'afspraak-en-openingstijden'],
]

let dataDirectory = ''
let asking: Asking
beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'plainest-'))
  const sample = fileURLToPath(new URL('../../knowledge/sample', import.meta.url))
  asking = await openAsking({ DATA_DIR: dataDirectory, LOG_LEVEL: 'silent' }, sample)
})
afterAll(async () => {
  await asking.close()
  await rm(dataDirectory, { recursive: true })
})

describe('the plainest of questions', () => {
  test.each(asked)('"%s" is answered from %s', async (text, document) => {
    const { kind, sources } = await asking.ask({ id: '1', text })
    expect({ kind, from: sources[0]?.id }).toEqual({ kind: 'grounded', from: document })
  })
})
