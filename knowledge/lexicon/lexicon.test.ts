import { describe, expect, test } from '@jest/globals'
import { stem } from '../terms/stem.ts'
import { dutchLexicon, lexiconSize, parseLexicon } from './lexicon.ts'
import { scopeOf } from './off-topic.ts'

describe('a line of the lexicon', () => {
  test('with > leads one way', () => {
    const lexicon = parseLexicon('foetsie, niet meer vinden > vermissing')
    expect(lexicon.get(stem('foetsie'))).toEqual([
      { phrase: [stem('foetsie')], meanings: [stem('vermissing')] },
    ])
    expect(lexicon.get(stem('vermissing'))).toBeUndefined()
  })

  test('with = makes its words mean each other', () => {
    const [entry] = parseLexicon('uitvaart, begrafenis = crematie').get(stem('uitvaart')) ?? []
    expect(entry?.meanings).toEqual([stem('crematie'), stem('begrafenis')])
  })
})

test('the lexicon is large and general: no line is a question', () => {
  expect(lexiconSize).toBeGreaterThan(300)
  const longest = Math.max(...[...dutchLexicon.values()].flat().map(({ phrase }) => phrase.length))
  expect(longest).toBeLessThanOrEqual(6)
})

test.each([
  ['wat voor weer wordt het', 'hardly'],
  ['op welke partij zal ik stemmen', 'never'],
  ['gaat het morgen sneeuwen', 'never'],
  ['vertel eens een mop', 'hardly'],
  ['zet een wekker om zeven uur', 'hardly'],
  ['hoe laat is het nu', 'hardly'],
  ['speel een liedje van de beatles', 'hardly'],
  ['er ligt sneeuw op de stoep', 'hardly'],
  ['gaan jullie strooien het gaat vriezen', 'hardly'],
  ['mijn printer doet het niet', 'elsewhere'],
  ['mag ik mijn container weer terug', 'ours'],
  ['waar kan ik stemmen', 'ours'],
  ['hoe laat is het stadhuis open', 'ours'],
  ['welke dag is het oud papier', 'ours'],
  ['de buurman zet elke nacht keihard muziek aan', 'ours'],
  ['wat kost een vergunning voor een concert', 'ours'],
  ['ik wil een restaurant beginnen', 'ours'],
  ['er is wateroverlast door de storm', 'ours'],
])('"%s" is %s', (line, scope) => {
  expect(scopeOf(line)).toBe(scope)
})
