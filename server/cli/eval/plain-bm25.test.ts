import { expect, test } from '@jest/globals'
import { createPlainBm25 } from './plain-bm25.ts'

const find = createPlainBm25([
  { id: 'long', text: 'Een paspoort en nog heel veel meer over reizen naar andere landen' },
  { id: 'short', text: 'Een paspoort' },
  { id: 'twice', text: 'Paspoort: een PASPOORT' },
  { id: 'waste', text: 'Een afvalkalender' },
])

test('a word counts more where it comes often, and in a shorter text', () => {
  expect(find('paspoort')).toEqual(['twice', 'short', 'long'])
})

test('a rare word counts more than one that is everywhere', () => {
  expect(find('een afvalkalender')[0]).toBe('waste')
})

test('words are lower case letters and figures, and nothing is made of them', () => {
  expect(find('AFVALKALENDER?')).toEqual(['waste'])
  expect(find('paspoorten')).toEqual([])
  expect(createPlainBm25([{ id: 'x', text: 'Café 24' }])('café')).toEqual(['x'])
})

// By hand, for b = .75 and these two documents: once is as good as twice when the other is 7.8 words long.
test.each([
  [7, ['twice', 'once']],
  [8, ['once', 'twice']],
])('twice in %i words against once in three', (length, expected) => {
  const others = Array.from({ length: length - 2 }, (_, at) => `w${at}`).join(' ')
  const rank = createPlainBm25([
    { id: 'once', text: 'foto v1 v2' },
    { id: 'twice', text: `foto foto ${others}` },
  ])
  expect(rank('foto')).toEqual(expected)
})

test('at most ten are found, and none in no documents', () => {
  const many = Array.from({ length: 20 }, (_, at) => ({ id: String(at), text: 'woord' }))
  expect(createPlainBm25(many)('woord')).toHaveLength(10)
  expect(createPlainBm25([])('woord')).toEqual([])
})
