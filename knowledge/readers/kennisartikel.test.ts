import { expect, test } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import type { Reading } from '../article.ts'
import { readResource } from './read-resource.ts'

const read = (change: object): Promise<Reading> =>
  readResource({ name: 'pdc.json', id: 'pdc', bytes: Buffer.from(JSON.stringify({ ...good, ...change })) })
const good = { uuid: 'x-1', vertalingen: [{ taal: 'nl', titel: 'Vergunning', tekst: 'Vraag het aan.' }] }

test('every translation is an article with its language, and the memo for the desk stays apart', async () => {
  const bytes = await readFile(new URL('fixtures/producten.json', import.meta.url))
  const { articles, problems } = await readResource({ name: 'producten.json', id: 'producten', bytes })
  expect(articles).toEqual([
    {
      id: '4d5e7a10-9d0c-4c58-8f0a-3f1b1d7f6a22',
      title: 'Parkeervergunning',
      language: 'nl',
      upl: 'parkeervergunning',
      validFrom: '2026-01-15',
      audience: ['eu-burger'],
      keywords: ['parkeren'],
      staffText: 'Kenteken van een leaseauto: vraag een verklaring.',
      text: [
        'Met een parkeervergunning parkeert u bij uw huis.',
        '## Hoe werkt het?',
        '1. Log in met DigiD.\n2. Vul het kenteken in.',
        '## Voorwaarden',
        'U woont in een gebied met vergunningen.',
        '## Kosten en betalen',
        '€ 12,50 per maand.',
        '## Termijn',
        'U hoort binnen 5 werkdagen of u de vergunning krijgt.',
      ].join('\n\n'),
    },
    {
      id: '4d5e7a10-9d0c-4c58-8f0a-3f1b1d7f6a22/en',
      title: 'Parking permit',
      language: 'en',
      upl: 'parkeervergunning',
      validFrom: '2026-01-15',
      modified: '2026-02-20',
      audience: ['eu-burger'],
      keywords: [],
      staffText: 'Lease car: ask for a statement.',
      text: 'With a parking permit you park near your home.\n\n## Costs and payment\n\n€ 12,50 a month.',
    },
  ])
  expect(problems).toEqual([
    { file: 'producten.json', reason: expect.stringContaining('day that does not exist') },
  ])
})

test.each([
  [{ publicatieDatum: null }, /draft/u],
  [{ publicatieDatum: '2026-02-30' }, /does not exist/u],
  [{ productAanwezig: false }, /does not have/u],
  [{ vertalingen: [] }, /vertalingen: is empty/u],
  [{ vertalingen: 'nl' }, /vertalingen/u],
  [{ vertalingen: [{ taal: 'nl', titel: 'Leeg' }] }, /nl has no text/u],
])('with %j it is refused', async (change, reason) => {
  const { articles, problems } = await read(change)
  expect(articles).toEqual([])
  expect(problems[0]?.reason).toMatch(reason)
})

test('a translation that is wrong leaves the others', async () => {
  const { articles, problems } = await read({ vertalingen: [null, { titel: 3 }, ...good.vertalingen] })
  expect(articles).toHaveLength(1)
  expect(problems).toHaveLength(2)
})
