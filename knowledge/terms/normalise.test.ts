import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { normalise, wordsOf } from './normalise.ts'

test('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(normalise(normalise(text))).toBe(normalise(text))
    }),
  )
})

test('capitals, diacritics, ligatures and invisible characters do not make another word', () => {
  expect(normalise('Café')).toBe('cafe')
  expect(normalise('pas\u200Bpoort')).toBe('paspoort')
  expect(normalise('BRAZILIË')).toBe('brazilie')
  expect(normalise('ﬁets')).toBe('fiets')
})

test('a possessive and a hyphen split where a reader would', () => {
  expect(wordsOf(normalise('Auto’s en een ID-kaart!'))).toEqual(['auto', 'en', 'een', 'id', 'kaart'])
})
