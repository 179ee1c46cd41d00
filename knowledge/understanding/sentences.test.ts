import { expect, test } from '@jest/globals'
import { askingSentences, isStory } from './sentences.ts'

test('a short message is what it asks, however it ends', () => {
  expect(askingSentences('ww stopgezet waarom')).toEqual(['ww stopgezet waarom'])
  expect(isStory('ww stopgezet waarom')).toBe(false)
})

test('of a story only what asks counts, and without a question mark how it ends', () => {
  const story =
    'Ik kom net bij de huisarts vandaan en hij zegt dat het zo niet langer kan met mijn rug. Ik woon drie hoog zonder lift. '
  expect(askingSentences(`${story}Krijg ik voorrang op een woning?`)).toEqual([
    'Krijg ik voorrang op een woning?',
  ])
  expect(askingSentences(`${story}Ik zoek dus iets op de begane grond.`)).toEqual([
    'Ik zoek dus iets op de begane grond.',
  ])
})

test('a message of ten thousand words, or of nothing but marks, ends soon', () => {
  expect(askingSentences('Mag dat? '.repeat(10_000)).length).toBeLessThanOrEqual(12)
  expect(askingSentences('?'.repeat(10_000))).toHaveLength(1)
})
