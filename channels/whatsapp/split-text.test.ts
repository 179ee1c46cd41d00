import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { splitText } from './split-text.ts'

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    ' ',
    '\n\n',
    '. ',
    '? ',
    'Dag. ',
    '👨‍👩‍👧‍👦',
    '🇳🇱',
    'e\u0301',
    'مرحبا ',
    'https://x.nl/a?b=c&d=e ',
  ),
)
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
const limit = fc.integer({ min: 12, max: 200 })
const withoutSpace = (given: string): string => given.replaceAll(/\s/g, '')

describe('a text in several messages', () => {
  test('loses nothing but white space', () => {
    fc.assert(
      fc.property(text, limit, (given, most) => {
        expect(withoutSpace(splitText(given, most).join(''))).toBe(withoutSpace(given))
      }),
    )
  })

  test('has no message that is too long, empty, or has space around it', () => {
    fc.assert(
      fc.property(text, limit, (given, most) => {
        for (const message of splitText(given, most)) {
          expect(message.length).toBeLessThanOrEqual(most)
          expect(message).toBe(message.trim())
          expect(message).not.toBe('')
        }
      }),
    )
  })

  test('is never cut within a character', () => {
    fc.assert(
      fc.property(text, limit, (given, most) => {
        const segmenter = new Intl.Segmenter('nl')
        const starts = new Set([...segmenter.segment(given)].map(({ index }) => index))
        let from = 0
        for (const message of splitText(given, most)) {
          expect(message.isWellFormed()).toBe(true)
          from = given.indexOf(message, from)
          expect(starts.has(from)).toBe(true)
          from += message.length
        }
      }),
    )
  })

  test('keeps a link whole as long as it fits', () => {
    const link = 'https://www.example.nl/zoek?q=paspoort&soort=id'
    const sentences = 'Dit is een zin van ons. '
    for (let times = 1; times < 8; times++) {
      const messages = splitText(`${sentences.repeat(times)}Zie ${link} of bel 14 030.`, 60)
      expect(messages.some((message) => message.includes(link))).toBe(true)
    }
  })

  test('is cut between sentences, else between words, else between characters', () => {
    expect(splitText('Een zin. Nog een zin.', 12)).toEqual(['Een zin.', 'Nog een zin.'])
    expect(splitText('een twee drie vier', 9)).toEqual(['een twee', 'drie vier'])
    expect(splitText('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij'])
  })

  test('a letter under more accents than fit is the only one that is cut', () => {
    const messages = splitText(`a${'\u0301'.repeat(50)} b`, 20)
    expect(messages.every(({ length }) => length <= 20)).toBe(true)
    expect(messages.join('').replaceAll(' ', '')).toBe(`a${'\u0301'.repeat(50)}b`)
  })
})

test.each(['', ' ', '\n\n'])('%j is no message', (nothing) => {
  expect(splitText(nothing, 10)).toEqual([])
})
