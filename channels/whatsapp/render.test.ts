import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { languages } from '../../core/language.ts'
import type { Reply } from '../../core/reply.ts'
import { labelsFor } from './labels.ts'
import { renderLine, renderReply, type Message } from './render.ts'

const choice = (label: string, value = label) => ({ value, label })
const reply = (more: Partial<Reply>): Reply => ({ text: 'Dag', language: 'nl', ...more })
const only = (more: Partial<Reply>): Message | undefined => {
  const messages = renderReply(reply(more))
  expect(messages).toHaveLength(1)
  return messages[0]
}
const source = { id: 'p', title: 'Paspoort', url: 'https://x.nl/p', modified: '2026-05-12', version: '1' }

describe('a reply as WhatsApp shows it', () => {
  test('a text', () => {
    expect(only({})).toEqual({ kind: 'text', body: 'Dag' })
  })

  test('its little markup', () => {
    const text =
      '## Kosten\n\n- [de pagina](https://x.nl/p?a=b)\n- [14 030](tel:14030)\n- [ons](mailto:a@x.nl)'
    expect(only({ text })?.body).toBe('*Kosten*\n\n- de pagina: https://x.nl/p?a=b\n- 14 030\n- ons: a@x.nl')
  })

  test('its source, with the day and the link', () => {
    expect(only({ sources: [source] })?.body).toBe('Dag\n\nBron: Paspoort (12 mei 2026)\nhttps://x.nl/p')
  })

  test('a source without a link that opens, and without a day that is one', () => {
    const odd = { ...source, url: 'file:///x', modified: 'soon' }
    expect(only({ sources: [odd] })?.body).toBe('Dag\n\nBron: Paspoort (soon)')
  })

  test('what is urgent is said whole, first, with nothing before it', () => {
    const urgent = reply({ text: 'Bel 112.', isUrgent: true, sources: [source], choices: [choice('Ja')] })
    expect(renderReply(urgent)[0]?.body.startsWith('Bel 112.')).toBe(true)
  })

  test.each(languages)('in %s there are words around it', (language) => {
    const labels = labelsFor(language)
    expect(labels.choose.length).toBeLessThanOrEqual(20)
    const choices = ['a', 'b', 'c', 'd'].map((label) => choice(label))
    expect(only({ language, choices })).toMatchObject({ kind: 'list', button: labels.choose })
    expect(only({ language, sources: [source] })?.body).toContain(`${labels.source}: Paspoort (`)
  })
})

describe('choices', () => {
  test('up to three short ones are buttons', () => {
    const choices = [choice('Ja'), choice('Nee'), choice('x'.repeat(20))]
    expect(only({ choices, question: 'Hielp dit?' })).toMatchObject({
      kind: 'buttons',
      body: 'Dag\n\nHielp dit?',
      choices,
      plain: [`Dag\n\nHielp dit?\n\n1. Ja\n2. Nee\n3. ${'x'.repeat(20)}\n\nTyp het nummer van uw keuze.`],
    })
  })

  test.each([
    ['four', [choice('a'), choice('b'), choice('c'), choice('d')]],
    ['a longer one', [choice('x'.repeat(21))]],
    ['ten', Array.from({ length: 10 }, (_, index) => choice(`keuze ${index}`))],
  ])('%s are a list', (_name, choices) => {
    expect(only({ choices })?.kind).toBe('list')
  })

  test('a row that is cut says all of it below, and is cut between words', () => {
    const label = 'Een paspoort aanvragen voor een kind'
    expect(only({ choices: [choice(label, 'v')] })).toMatchObject({
      rows: [{ value: 'v', title: 'Een paspoort aanvragen…', description: label }],
    })
  })

  test.each([
    ['eleven', Array.from({ length: 11 }, (_, index) => choice(`keuze ${index}`))],
    ['one that is too long for a row', [choice('x'.repeat(73))]],
    ['a value that is too long', [choice('a', 'x'.repeat(201))]],
    ['two with the same words', [choice('Ja', '1'), choice('Ja', '2')]],
    [
      'two that begin the same',
      [choice('Een verhuizing doorgeven hier'), choice('Een verhuizing doorgeven daar')],
    ],
  ])('%s are numbered text', (_name, choices) => {
    const message = only({ choices })
    expect(message?.kind).toBe('text')
    for (const [index, { label }] of choices.entries())
      expect(message?.body).toContain(`${index + 1}. ${label}`)
  })

  test('below a long text stand in a message of their own', () => {
    const text = 'Dit is een zin. '.repeat(70).trim()
    const messages = renderReply(reply({ text, question: 'Hielp dit?', choices: [choice('Ja')] }))
    expect(messages.map(({ kind }) => kind)).toEqual(['text', 'buttons'])
    expect(messages[1]?.body).toBe('Hielp dit?')
    const without = renderReply(reply({ text, choices: [choice('Ja')] }))
    expect(without[1]?.body).toBe('Maak een keuze:')
  })
})

describe('a line for a template', () => {
  test('has no breaks, no choices, and its source', () => {
    const line = renderLine(reply({ text: 'Een\n\n- twee', sources: [source], choices: [choice('Ja')] }))
    expect(line).toBe('Een - twee Bron: Paspoort (12 mei 2026) https://x.nl/p')
  })

  test('is never empty where there is a question', () => {
    expect(renderLine(reply({ text: '', question: 'Welke bedoelt u?', choices: [choice('a')] }))).toBe(
      'Welke bedoelt u?',
    )
  })
})

const fact = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }).map((cents) => `€${(cents / 100).toFixed(2).replace('.', ',')}`),
  fc.integer({ min: 1, max: 28 }).map((day) => `${day}-5-2026`),
  fc.integer({ min: 10_000_000, max: 99_999_999 }).map((digits) => `06-${digits}`),
  fc.webUrl({ withQueryParameters: true }).filter((url) => !/[()\s]/.test(url) && url.length < 300),
)
const words = fc.string({ unit: fc.constantFrom(...Array.from('abcdefg ,.?!\n')), maxLength: 120 })

test('every fact of a reply is in what is sent, whole, and nothing is too long', () => {
  const facts = fc.array(fc.tuple(words, fact, fc.boolean()), { maxLength: 30 })
  const labels = fc.uniqueArray(
    fc.string({ minLength: 1, maxLength: 90, unit: fc.constantFrom(...Array.from('abcde f')) }),
    {
      maxLength: 12,
    },
  )
  fc.assert(
    fc.property(facts, labels, fc.constantFrom(...languages), (said, options, language) => {
      const text = said
        .map(([before, told, isLink]) =>
          isLink && told.startsWith('http') ? `${before} [hier](${told}) ` : `${before} ${told} `,
        )
        .join('')
      const choices = options.map((label, index) => choice(label, `v${index}`))
      const messages = renderReply({ text, language, choices, sources: [source] })
      const shown = messages.map(({ body }) => body).join('\n')
      for (const [, told] of said) expect(shown).toContain(told)
      expect(shown).toContain(source.url)
      for (const message of messages) {
        expect(message.body.length).toBeLessThanOrEqual(message.kind === 'text' ? 1_600 : 1_024)
        expect(message.body).not.toBe('')
      }
      const everything = JSON.stringify(messages)
      for (const label of options) {
        if (label.trim() !== '') expect(everything).toContain(JSON.stringify(label.trim()).slice(1, -1))
      }
    }),
  )
})
