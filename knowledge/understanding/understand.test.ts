import { describe, expect, test } from '@jest/globals'
import type { Line } from '../../core/knowledge.ts'
import { stem } from '../terms/stem.ts'
import { editCost } from './edit-cost.ts'
import { createSpeller } from './spelling.ts'
import { understand } from './understand.ts'
import type { Understood } from './understand.ts'

const words =
  'paspoort vermissing aanvragen huwelijk verhuizing container afval identiteitskaart parkeervergunning'
const known = new Set(words.split(' '))
const stems = new Set([...known].map(stem))
const speller = createSpeller(known)
const vocabulary = {
  hasWord: (word: string) => known.has(word),
  hasStem: (found: string) => stems.has(found),
  compoundsOf: () => [],
  near: (word: string) => speller.near(word),
}
const about = (text: string, history: readonly Line[] = []): Understood =>
  understand({ text, language: 'nl', history }, vocabulary)
const terms = (understood: Understood): string[] =>
  understood.concepts
    .filter(({ from }) => from !== 'topic')
    .flatMap((one) => one.terms.map(({ term }) => term))

describe('understanding', () => {
  test('leaves politeness and grammar out', () => {
    const polite = about('Goedemiddag, ik zou graag een paspoort willen aanvragen, alvast bedankt')
    expect(terms(polite).filter((term) => stems.has(term))).toEqual(
      terms(about('paspoort aanvragen')).filter((term) => stems.has(term)),
    )
  })

  test.each([
    ['ik ben mijn pas verloren', 'vermissing'],
    ['we gaan trouwen', 'huwelijk'],
    ['I lost my passport', 'vermissing'],
    ['How do I get married?', 'huwelijk'],
    ['hoe vraag ik dat aan', 'aanvragen'],
    ['ik krijg een nieuwe woning', 'verhuizing'],
  ])('knows the official word for "%s"', (said, official) => {
    expect(terms(about(said))).toContain(stem(official))
  })

  test.each([
    ['paspoprt', 'paspoort'],
    ['verhuzing', 'verhuizing'],
    ['identiteidskaart', 'identiteitskaart'],
  ])('repairs %s', (typed, meant) => {
    expect(terms(about(typed))).toContain(stem(meant))
  })

  test('keeps a good word that looks like another', () => {
    expect(createSpeller(['regel', 'leren']).near('regen')).toEqual([])
    expect(createSpeller(['regel', 'leren']).near('kleren')).toEqual([])
  })

  test('completes a follow-up from what came before, at a lower weight', () => {
    const before: Line[] = [
      { from: 'resident', text: 'Hoe vraag ik een parkeervergunning aan?' },
      { from: 'balie', text: 'Dat kan online.' },
    ]
    const understood = about('en wat als ik ga verhuizen?', before)
    const old = understood.concepts.find((one) =>
      one.terms.some(({ term }) => term === stem('parkeervergunning')),
    )
    expect(old).toMatchObject({ from: 'asked' })
    expect(old?.weight).toBeLessThan(1)
    expect(understood.concepts[0]).toMatchObject({ from: 'said' })
  })

  test('hears the same through invisible characters and capitals', () => {
    expect(about('PASPOORT KWIJT').concepts).toEqual(about('pas\u200Bpo\u200Dort kw\u00ADijt').concepts)
  })

  test('takes in a limited part of a very long line', () => {
    expect(about('paspoort container afval '.repeat(5000)).words.length).toBeLessThanOrEqual(60)
  })
})

test('a slip of the finger costs less than another letter, and too much is out of reach', () => {
  expect(editCost('afcal', 'afval', 2)).toBeLessThan(editCost('afmal', 'afval', 2))
  expect(editCost('afavl', 'afval', 2)).toBeLessThan(1)
  expect(editCost('afval', 'afval', 1)).toBe(0)
  expect(editCost('afval', 'huwelijk', 2)).toBe(Infinity)
})
