import { expect, test } from '@jest/globals'
import { nl } from '../../../ui/labels/nl.ts'
import type { ShownLine } from './timeline.ts'
import { transcript } from './transcript.ts'

const at = '2026-11-23T12:00:00.000Z'

test('A saved conversation says who said what, and where an answer comes from', () => {
  const answer: ShownLine = {
    key: 'c:2',
    author: { kind: 'assistant' },
    text: '## Kosten\nHet kost [€ 10](https://example.org).',
    at,
    entry: {
      conversation: 'c',
      number: 2,
      at,
      author: { kind: 'assistant' },
      text: '',
      sources: [{ id: 's', title: 'Paspoort', url: 'https://example.org/p', version: '1' }],
      question: 'Hielp dit?',
    },
  }
  const asked: ShownLine = { key: 'own:a', author: { kind: 'resident' }, text: '## Wat kost het?', at }
  const written: ShownLine = { key: 'c:3', author: { kind: 'staff', name: 'Jan' }, text: 'Dag.', at }
  const text = transcript([asked, answer, written], nl, 'nl')
  expect(text).toMatch(/^23 november 2026 \d\d\.\d\d U:\n## Wat kost het\?\n/)
  expect(text).toContain(
    'Automatische assistent:\nKosten\n\nHet kost € 10.\n- Paspoort https://example.org/p\nHielp dit?\n',
  )
  expect(text).toMatch(/Jan \(Medewerker\):\nDag\.\n$/)
})
