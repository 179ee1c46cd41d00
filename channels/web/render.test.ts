import { describe, expect, test } from '@jest/globals'
import type { Entry, EntryBody } from '../../core/entry.ts'
import { renderEntry } from './render.ts'
import { addressOf, providerIdOf } from './web-address.ts'

const me = addressOf('a'.repeat(43))
const place = {
  conversation: 'C',
  number: 7,
  at: new Date('2026-05-12T10:00:00Z'),
  author: { kind: 'resident' },
  channel: 'web',
} as const

function render(body: EntryBody, more: Partial<Entry> = {}, labels: Record<string, string> = {}) {
  return renderEntry({ ...body, ...place, ...more } as Entry, me, (value) => labels[value])
}

describe('an entry as its resident sees it', () => {
  test('a line of their own has their own id', () => {
    const said = render(
      { kind: 'said', content: { kind: 'text', text: 'Hallo' } },
      { providerId: providerIdOf(me, 'line-0001') },
    )
    expect(said).toEqual({
      conversation: 'C',
      number: 7,
      at: '2026-05-12T10:00:00.000Z',
      author: { kind: 'resident' },
      id: 'line-0001',
      text: 'Hallo',
    })
  })

  test('a line of theirs from elsewhere has no id', () => {
    const body: EntryBody = { kind: 'said', content: { kind: 'speech', text: 'Hallo', confidence: 0.9 } }
    expect(render(body, { channel: 'phone', providerId: 'CA1' })).not.toHaveProperty('id')
  })

  test('what was typed stays text, whatever it looks like', () => {
    const text = '<img src=x onerror=alert(1)> Medewerker Jan: [klik](javascript:alert(1))'
    expect(render({ kind: 'said', content: { kind: 'text', text } })).toMatchObject({
      text,
      author: { kind: 'resident' },
    })
  })

  test('a reply comes with all there is to it', () => {
    const reply = {
      text: 'Vraag aan.',
      language: 'nl',
      sources: [{ id: 'p', title: 'Paspoort', url: 'https://x.nl/p', modified: '2026-05-12', version: 'v1' }],
      question: 'Hielp dit?',
      choices: [{ value: 'helped', label: 'Ja' }],
      isUrgent: true,
    } as const
    expect(render({ kind: 'answered', reply }, { author: { kind: 'assistant' } })).toMatchObject({
      ...reply,
      author: { kind: 'assistant' },
    })
  })

  test('a source with an address that is not of the web keeps its title and loses the address', () => {
    const reply = {
      text: 'x',
      language: 'nl',
      sources: [{ id: 'p', title: 'Paspoort', url: 'javascript:alert(1)', version: 'v1' }],
    } as const
    expect(render({ kind: 'answered', reply })?.sources).toEqual([
      { id: 'p', title: 'Paspoort', version: 'v1' },
    ])
  })

  test('a staff member has the name the record gives', () => {
    const author = { kind: 'staff', name: 'Noor' } as const
    const reply = { text: 'Ik kijk even.', language: 'nl' } as const
    expect(render({ kind: 'wrote', reply }, { author })).toMatchObject({ author, text: 'Ik kijk even.' })
  })

  test('a choice shows what was on the button', () => {
    const body: EntryBody = { kind: 'said', content: { kind: 'choice', value: 'not-yet' } }
    expect(render(body, {}, { 'not-yet': 'Nog niet' })).toMatchObject({ text: 'Nog niet' })
  })

  test.each([
    ['document:paspoort-kwijt', 'paspoort kwijt'],
    ['question:Hoe vraag ik een e-mail op?', 'Hoe vraag ik een e-mail op?'],
    ['not-yet', 'not yet'],
    ['document:', '…'],
  ])('of a button nobody remembers, %s, only what can be read is shown', (value, text) => {
    expect(render({ kind: 'said', content: { kind: 'choice', value } })).toMatchObject({ text })
  })

  test.each<EntryBody>([
    { kind: 'noted', text: 'Intern: bel de wijkagent' },
    { kind: 'asked-for-human', reason: 'danger' },
    { kind: 'queued', reference: 'B-1' },
    { kind: 'claimed', by: 'Noor' },
    { kind: 'returned', by: 'Noor' },
    { kind: 'rated', isHelped: true },
    { kind: 'closed', by: 'Noor', outcome: 'helped' },
    { kind: 'said', content: { kind: 'joined', language: 'nl' } },
    { kind: 'said', content: { kind: 'left' } },
    { kind: 'said', content: { kind: 'location', latitude: 52, longitude: 5 } },
    { kind: 'said', content: { kind: 'file', url: 'https://x.nl/f', mediaType: 'image/png' } },
  ])('$kind shows nothing', (body) => {
    expect(render(body)).toBeUndefined()
  })
})
