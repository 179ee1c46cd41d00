import { describe, expect, test } from '@jest/globals'
import { leftWhole } from './left-whole.test-data.ts'
import { anyMark, createReplacing } from './replace-personal.ts'
import { notFound, writings } from './replace-personal.test-data.ts'

const replaced = (text: string): string => createReplacing([text]).replace(text)
const leftOf = (text: string, personal: readonly string[]): readonly string[] => {
  const sent = replaced(text).toLowerCase()
  return personal.filter((datum) => sent.includes(datum.toLowerCase()))
}

describe('what a resident writes', () => {
  test('is a good many lines', () => {
    expect(writings.length).toBeGreaterThanOrEqual(120)
    expect(leftWhole.length).toBeGreaterThanOrEqual(60)
  })

  test.each(writings)('"%s" is sent without %j', (line, personal) => {
    expect(leftOf(line, personal)).toEqual([])
    expect(replaced(line)).toMatch(anyMark)
  })

  test.each(leftWhole)('"%s" is sent whole', (line) => {
    expect(replaced(line)).toBe(line)
  })

  test.each(notFound)('"%s" shows nowhere that %j is of somebody, and is sent', (line, personal) => {
    expect(leftOf(line, personal)).toEqual(personal)
  })
})

describe('the same thing', () => {
  test('has the same mark in the question and in what was said before', () => {
    const question = 'En wat moet fatma meenemen? Bel 06 12345678.'
    const before = 'Ik ben Fatma Yılmaz, bel mij op 06-1234 5678'
    const replacing = createReplacing([question, before])
    expect(replacing.replace(before)).toBe('Ik ben [naam 1], bel mij op [telefoonnummer 1]')
    expect(replacing.replace(question)).toBe('En wat moet [naam 2] meenemen? Bel [telefoonnummer 1].')
  })

  test('gets another mark than another one of its kind', () => {
    expect(replaced('06-12345678 of 06-87654321')).toBe('[telefoonnummer 1] of [telefoonnummer 2]')
  })
})

describe('putting back', () => {
  test('gives the name as it was written, and leaves what it does not know', () => {
    const text = 'Ik ben Fatma Yılmaz'
    const replacing = createReplacing([text])
    replacing.replace(text)
    expect(replacing.restore('Beste [naam 1], [naam 7] en [naam 10]')).toBe(
      'Beste Fatma Yılmaz, [naam 7] en [naam 10]',
    )
  })

  test.each([
    '06-12345678',
    'mijn bsn is 123456789',
    'jan@voorbeeld.nl',
    'Kerkstraat 12',
    '12-03-1987',
    'AB-123-C',
  ])('never gives "%s"', (text) => {
    const replacing = createReplacing([text])
    const sent = replacing.replace(text)
    expect(replacing.restore(sent)).toBe(sent)
  })

  test('is not led astray by marks that a resident types', () => {
    const text = 'Ik ben Jan Jansen. Zeg [naam 1] en [adres 1], op Kerkstraat 12'
    const replacing = createReplacing([text])
    const sent = replacing.replace(text)
    expect(sent).toBe('Ik ben [naam 1]. Zeg [naam 1] en [adres 1], op [adres 1]')
    expect(replacing.restore(sent)).not.toContain('Kerkstraat')
  })
})

describe('what is masked already', () => {
  test.each(['mijn bsn is [burgerservicenummer weggelaten]', 'stort op [rekeningnummer weggelaten] graag'])(
    '"%s" stays masked',
    (line) => {
      expect(replaced(line)).toBe(line)
    },
  )
})

describe('disguised figures', () => {
  test.each([
    ['between what nobody sees', '06\u200b1234\u200d56\u206078'],
    ['of a wide keyboard', '０６１２３４５６７８'],
    ['of an Arabic keyboard', '٠٦١٢٣٤٥٦٧٨'],
    ['of a Persian keyboard', '۰۶۱۲۳۴۵۶۷۸'],
  ])('%s are figures', (_, number) => {
    expect(replaced(`bel ${number}`)).toBe('bel [telefoonnummer 1]')
  })
})

test.each([
  'a',
  'a1-',
  'Jan ',
  'a.',
  'van ',
  'Kerkstraat ',
  '1234 ab ',
  '@a.',
  'nr ',
  'geboren ',
  'mijn zoon ',
])('"%s" again and again takes no longer than it is long', (piece) => {
  const text = piece.repeat(Math.ceil(20_000 / piece.length))
  const before = performance.now()
  replaced(text)
  // Far above what it takes; a pattern that goes back on itself takes minutes.
  expect(performance.now() - before).toBeLessThan(20_000)
})
