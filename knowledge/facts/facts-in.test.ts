import { describe, expect, test } from '@jest/globals'
import { conditions, writings } from './facts-in.test-data.ts'
import { factsIn } from './facts-in.ts'

function rowsOf(table: string): readonly (readonly [string, string])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [written = '', values = ''] = line.split(' | ')
      return [written.trim(), values.trim()] as const
    })
}

describe.each(Object.entries(writings))('%s', (kind, table) => {
  test.each(rowsOf(table))('"%s" is %s', (written, values) => {
    const found = factsIn(written).filter((fact) => fact.kind === kind)
    expect(found.map(({ value }) => value).join(' + ') || '-').toBe(values)
  })
})

describe('condition', () => {
  test.each(rowsOf(conditions))('"%s" does: %s', (written, marker) => {
    const found = factsIn(written).filter(({ kind }) => kind === 'condition')
    expect(found.map(({ value }) => value.split(':')[0]).join(' ') || '-').toBe(marker)
  })

  test('each is one sentence, without the mark of its list item and with its words in its value', () => {
    const text =
      '## Kosten\n\nHet kost € 10. Dat geldt niet voor kinderen, z.g. jeugd. Kom langs.\n- Alleen contant.\n1. Niet later dan 12 mei'
    expect(factsIn(text).filter(({ kind }) => kind === 'condition')).toEqual([
      {
        kind: 'condition',
        text: 'Dat geldt niet voor kinderen, z.g. jeugd.',
        value: 'not: dat geldt niet voor kinderen z g jeugd',
      },
      { kind: 'condition', text: 'Alleen contant.', value: 'only: alleen contant' },
      { kind: 'condition', text: 'Niet later dan 12 mei', value: 'not: niet later dan 12 mei' },
    ])
  })
})

describe('the facts of a text', () => {
  test('stand in it word for word and in order', () => {
    const text =
      'Een paspoort kost € 83,87 en is 10 jaar geldig.\n\nBel [14 030](tel:14030) tussen 9.00 en 17.00 uur, of kijk op https://voorbeeld.nl/a#b. Vanaf 12\u00a0mei 2026 alleen op afspraak.'
    const facts = factsIn(text)
    for (const fact of facts) expect(text).toContain(fact.text)
    expect(facts.map(({ value }) => value)).toEqual([
      'EUR 83.87',
      '10 years',
      '14030',
      '14030',
      '09:00',
      '17:00',
      'https://voorbeeld.nl/a',
      'only: vanaf 12 mei 2026 alleen op afspraak',
      '2026-05-12',
    ])
  })

  test('are listed once when they are written the same', () => {
    expect(factsIn('€ 10 of € 10')).toHaveLength(1)
    expect(factsIn('€ 10 of 10 euro')).toHaveLength(2)
  })

  test('of a text without any are none', () => {
    expect(factsIn('')).toEqual([])
    expect(factsIn('Maak een afspraak aan de balie.')).toEqual([])
  })

  test('of what is hostile are found without hanging', () => {
    for (const hostile of [
      '1.'.repeat(20_000),
      '€ '.repeat(20_000),
      '1 tot '.repeat(10_000),
      'a.'.repeat(20_000),
    ])
      expect(Array.isArray(factsIn(hostile))).toBe(true)
  })
})
