import { expect, test } from '@jest/globals'
import { buildSnapshot } from '../build-snapshot.ts'
import { openSnapshot } from '../opened.ts'

const article = {
  id: 'a',
  title: 'Paspoort',
  text: 'Meld het verlies.\n\n## Kosten\n\nEen paspoort kost 80 euro.',
  keywords: [],
}
const about = { origin: '', fingerprint: '', problems: [], expired: [] }
const { inWords } = openSnapshot(buildSnapshot([article, { ...article, id: 'b', text: 'Bel ons.' }], about))
const words = inWords.ofDocument(0)

test('a document says what its passages and headings say', () => {
  expect(words.terms.get('verlies')).toBe(1)
  expect(words.terms.get('kost')).toBe(1)
  expect(words.terms.has('bel')).toBe(false)
  expect(words.normalisedHeadings.join(' ')).toContain('kosten')
})

test('two words are a pair only side by side in one passage', () => {
  expect(words.hasPair('paspoort', 'kost')).toBe(true)
  expect(words.hasPair('kost', 'paspoort')).toBe(false)
  expect(words.hasPair('verlies', 'een')).toBe(false)
})

test('what is asked again is not made again', () => {
  expect(inWords.ofDocument(0)).toBe(words)
  expect(inWords.of(0)).toBe(inWords.of(0))
})
