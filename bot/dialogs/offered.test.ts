import { expect, test } from '@jest/globals'
import { textOfChoice, typedChoice } from './offered.ts'

const offered = [
  { value: 'document:a', label: 'Paspoort aanvragen' },
  { value: 'document:b', label: 'Paspoort kwijt' },
]

test.each([
  ['2', 'document:b'],
  ['paspoort kwijt', 'document:b'],
  ['Paspoort aanvragen.', 'document:a'],
])('"%s" is the choice %s', (text, value) => {
  expect(typedChoice({ kind: 'text', text }, offered)).toEqual({ kind: 'choice', value })
})

test.each(['3', 'paspoort', 'Mijn paspoort is kwijt'])('"%s" is not a choice', (text) => {
  expect(typedChoice({ kind: 'text', text }, offered)).toEqual({ kind: 'text', text })
})

test('a popular question says what it asks, and a value that was never offered says nothing', () => {
  expect(textOfChoice('question:Hoe verhuis ik?', [])).toBe('Hoe verhuis ik?')
  expect(textOfChoice('document:a', offered)).toBe('Paspoort aanvragen')
  expect(textOfChoice('document:elsewhere', offered)).toBe('')
})
