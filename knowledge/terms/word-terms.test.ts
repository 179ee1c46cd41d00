import { describe, expect, test } from '@jest/globals'
import { compoundParts } from './compound.ts'
import { particleVerbs } from './particle-verbs.ts'
import { stem } from './stem.ts'
import { wordGrams, wordTerms } from './word-terms.ts'

const words = new Set(['gemeente', 'raad', 'verkiezing', 'parkeren', 'schuur', 'stem', 'aanvragen'])
const stems = new Set([...words].map(stem))
const vocabulary = {
  hasWord: (word: string) => words.has(word),
  hasStem: (found: string) => stems.has(found),
}
const terms = (word: string): string[] => wordTerms(word, vocabulary).map(({ term }) => term)

describe('a stem', () => {
  test('is the same for the forms of a word', () => {
    expect(stem('brieven')).toBe(stem('brief'))
    expect(stem('huizen')).toBe(stem('huis'))
    expect(stem('gestolen')).toBe(stem('stelen'))
    expect(stem('verlore')).toBe(stem('verliezen'))
  })
})

describe('the terms of a word', () => {
  test('hold the parts of a compound, with the letters that tie them', () => {
    const parts = compoundParts('gemeenteraadsverkiezing', vocabulary.hasWord)
    expect(parts).toEqual(['gemeente', 'raad', 'verkiezing'])
    expect(terms('gemeenteraadsverkiezing')).toContain(stem('raad'))
  })

  test('hold the verb of a participle and the noun of a diminutive', () => {
    expect(terms('aangevraagd')).toContain(stem('aanvragen'))
    expect(terms('schuurtje')).toContain(stem('schuur'))
  })

  test('weigh the word itself most', () => {
    const [first, ...rest] = wordTerms('gemeenteraad', vocabulary)
    expect(first).toEqual({ term: stem('gemeenteraad'), weight: 1 })
    expect(rest.every(({ weight }) => weight < 1)).toBe(true)
  })
})

test('four letters at a time stand apart from words and know the edges', () => {
  expect(wordGrams('pas')).toEqual(['#_pas', '#pas_'])
})

test('a verb that was taken apart is found whole', () => {
  const found = (line: string): string[] =>
    particleVerbs(line.split(' '), vocabulary).map(({ verb }) => stem(verb))
  expect(found('hoe vraag ik dat aan')).toEqual([stem('aanvragen')])
  expect(found('om aan te vragen')).toEqual([stem('aanvragen')])
  expect(found('ik sta aan de balie')).toEqual([])
})
