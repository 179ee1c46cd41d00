import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findMasked, maskPersonalData } from './personal-data.ts'

const bsn = '[burgerservicenummer weggelaten]'
const iban = '[rekeningnummer weggelaten]'

describe('personal numbers', () => {
  test.each([
    ['mijn bsn is 123456782.', `mijn bsn is ${bsn}.`],
    ['bsn 123.456.782', `bsn ${bsn}`],
    ['1234.56.782', bsn],
    ['123-456-782', bsn],
    ['1 2 3 4 5 6 7 8 2', bsn],
    ['123 45 67 82', bsn],
    ['bsn:10000008', `bsn:${bsn}`],
    ['１２３４５６７８２', bsn],
    ['١٢٣٤٥٦٧٨٢', bsn],
    ['123\u200b456\u200d782', bsn],
    ['123456782 en 111222333', `${bsn} en ${bsn}`],
    ['123456782 06-12345678', `${bsn} 06-12345678`],
    ['06-12345678 123456782', `06-12345678 ${bsn}`],
    ['geboren 12-05-1980 bsn 123456782', `geboren 12-05-1980 bsn ${bsn}`],
    ['NL91ABNA0417164300', iban],
    ['nl91 abna 0417 1643 00 graag', `${iban} graag`],
    ['NL91-ABNA-0417-1643-00', iban],
    ['ＮＬ91ABNA0417164300', iban],
    ['DE89 3704 0044 0532 0130 00', iban],
    ['BE68 5390 0754 7034, GB29 NWBK 6016 1331 9268 19', `${iban}, ${iban}`],
  ])('are left out of: %s', (text, masked) => {
    expect(maskPersonalData(text).text).toBe(masked)
  })

  test.each([
    'bel 06-12345678 of +31612345678',
    '06 12 34 56 78',
    '030 286 00 00',
    '0800-2000 en 0900-8844',
    'zaaknummer 2026-004512',
    'op 12-05-2026 om 14.30 uur',
    '2026-05-12',
    '12051980',
    '123456789',
    '1234567821',
    '€ 12.345.678',
    '1234 AB 12',
    'NL91ABNA0417164301',
    'B-7K2M-4QXD',
    '000000000',
  ])('are not seen in: %s', (text) => {
    expect(maskPersonalData(text)).toEqual({ text, found: [] })
  })

  test('are named by kind, also when they were left out earlier', () => {
    const masked = maskPersonalData('123456782 NL91ABNA0417164300')
    expect(masked.found).toEqual(['iban', 'bsn'])
    expect(findMasked(masked.text)).toEqual(['bsn', 'iban'])
    expect(findMasked('niets bijzonders')).toEqual([])
  })

  test('that are valid never stay, however they are written', () => {
    const separators = fc.array(fc.constantFrom('', ' ', '.', '-', '\u200b'), { minLength: 8, maxLength: 8 })
    fc.assert(
      fc.property(fc.integer({ min: 10_000_00, max: 99_999_999 }), separators, (first, between) => {
        const number = elevenProof(first)
        fc.pre(number !== undefined)
        const written = Array.from(number, (digit, place) => digit + (between[place] ?? '')).join('')
        const isLikeADate =
          /^\D*\d{1,2}\D+\d{1,2}\D+(?:19|20)\d\d\D*$|^\D*(?:19|20)\d\d\D+\d{1,2}\D+\d{1,2}\D*$/.test(written)
        fc.pre(!isLikeADate)
        expect(maskPersonalData(`mijn nummer: ${written} dank u`).text).toBe(`mijn nummer: ${bsn} dank u`)
      }),
    )
  })

  test('are left out once: masking again changes nothing', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.stringMatching(/^[0-9 .-]{0,30}$/),
      fc.constantFrom('123456782', 'NL91ABNA0417164300', '06-12345678', ' ', '+', '€ '),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const once = maskPersonalData(pieces.join('')).text
        expect(maskPersonalData(once).text).toBe(once)
      }),
      { numRuns: 500 },
    )
  })

  test.each(['1 ', 'NL91', '123456782 ', 'a', '1', 'NL91 1-'])('do not hold up a megabyte of %j', (unit) => {
    const start = performance.now()
    maskPersonalData(unit.repeat(1_000_000 / unit.length))
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

/** The nine digits that begin with these eight, or undefined when no last digit fits. */
function elevenProof(first: number): string | undefined {
  const digits = String(first).padStart(8, '0')
  const last =
    Array.from(digits, (digit, place) => Number(digit) * (9 - place)).reduce((sum, part) => sum + part, 0) %
    11
  return last === 10 || digits.startsWith('000') ? undefined : digits + String(last)
}
