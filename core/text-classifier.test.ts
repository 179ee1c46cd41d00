import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { encodeClassifier, parseClassifier } from './text-classifier.ts'
import type { LearnedClass } from './text-classifier.ts'
import { featureCount, textFeatures } from './text-features.ts'

describe('the features of a text', () => {
  test('are of length 1 for words and for letters, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { places, values } = textFeatures(text)
        expect(values.length).toBe(places.length)
        const length = Math.hypot(...values)
        expect(length === 0 || (length > 0.9 && length < 2.1)).toBe(true)
      }),
    )
  })

  test('are the same through capitals, accents and invisible characters', () => {
    expect(textFeatures('PAS KWIJT, café')).toEqual(textFeatures('p\u200Bas kwijt cafe'))
    expect(textFeatures('ŁÓDŹ ağrı')).toEqual(textFeatures('lodz agri'))
  })

  test('of ten thousand words are those of its beginning and its end', () => {
    const novel = Array.from({ length: 10_000 }, (_, at) => `woord${at}`).join(' ')
    expect(textFeatures(novel).places.length).toBeLessThan(4000)
  })

  test('share most with the same word mistyped', () => {
    const shared = (one: string, other: string): number => {
      const places = new Set(textFeatures(one).places)
      return textFeatures(other).places.filter((place) => places.has(place)).length
    }
    expect(shared('verhuizing', 'verhuzing')).toBeGreaterThan(shared('verhuizing', 'paspoort'))
  })
})

describe('a classifier', () => {
  const [place = 0] = textFeatures('paspoort').places
  const learned: readonly LearnedClass[] = [
    { name: 'passport', bias: -0.5, scale: 0.1, places: Uint16Array.of(place), weights: Int8Array.of(100) },
    { name: 'other', bias: 0.25, scale: 1, places: Uint16Array.of(), weights: Int8Array.of() },
  ]
  const bytes = encodeClassifier(learned, 'these lines')

  test('scores what it holds, and says what it was learned from', () => {
    const classifier = parseClassifier(bytes)
    expect(classifier.classes).toEqual(['passport', 'other'])
    expect(classifier.learnedFrom).toBe('these lines')
    const [passport = 0, other = 0] = classifier.scores('paspoort')
    expect(passport).toBeGreaterThan(1)
    expect(other).toBeCloseTo(0.25)
    expect(classifier.scores('boom')[0]).toBeCloseTo(-0.5)
    expect(place).toBeLessThan(featureCount)
  })

  test('that is cut short, or something else, is refused with what to do', () => {
    expect(() => parseClassifier(bytes.subarray(0, -1))).toThrow(/npm run learn/)
    expect(() => parseClassifier(Buffer.from('{}\n'))).toThrow(/npm run learn/)
    expect(() => parseClassifier(Buffer.from(''))).toThrow(/npm run learn/)
  })
})
