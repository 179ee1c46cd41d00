import { expect, test } from '@jest/globals'
import type { Choice } from '../core/answer.ts'
import type { Entry } from '../core/entry.ts'
import type { NumberedIncoming } from '../core/turns.ts'
import { heard } from './heard.ts'

const choices = [
  { value: 'helped', label: 'Ja' },
  { value: 'not-yet', label: 'Nog niet' },
]
const from = { channel: 'whatsapp', id: '+31612345678' }
const at = new Date('2026-11-24T09:00:00Z')

test.each([
  [['Ja'], { kind: 'choice', value: 'helped' }],
  [['ja', 'dank u wel'], { kind: 'choice', value: 'helped' }],
  [['hallo', '2'], { kind: 'choice', value: 'not-yet' }],
  [['dank u', 'fijne dag'], { kind: 'text', text: 'fijne dag' }],
  [['hallo', 'mijn paspoort is weg'], { kind: 'text', text: 'mijn paspoort is weg' }],
  [['mijn paspoort', 'is weg'], { kind: 'text', text: 'mijn paspoort\nis weg' }],
  [
    ['ja', 'en hoe zit het met mijn rijbewijs'],
    { kind: 'text', text: 'ja\nen hoe zit het met mijn rijbewijs' },
  ],
])('%j is heard as one thing', (lines, content) => {
  expect(heard({ incoming: linesOf(lines), recent: [answered(choices)] })).toEqual(content)
})

function linesOf(texts: readonly string[]): readonly [NumberedIncoming, ...NumberedIncoming[]] {
  const [first, ...rest] = texts.map((text, index) => ({
    id: `line-${index}`,
    from,
    at,
    content: { kind: 'text' as const, text },
    number: index + 2,
  }))
  if (!first) throw new Error('Nothing was said.')
  return [first, ...rest]
}

function answered(offered: readonly Choice[]): Entry {
  return {
    kind: 'answered',
    reply: { text: 'Zo regelt u het.', language: 'nl', question: 'Hielp dit?', choices: offered },
    conversation: 'c',
    number: 1,
    at,
    author: { kind: 'assistant' },
    channel: 'whatsapp',
  }
}
