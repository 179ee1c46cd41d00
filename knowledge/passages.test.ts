import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { splitPassages, wordCount } from './passages.ts'

const long = (words: number): string => Array.from({ length: words }, (_, n) => `woord${n}`).join(' ')

test('an article is split at its headings, and each passage carries its own', () => {
  expect(splitPassages('Inleiding.\n\n## Kosten\n\nHet kost 10 euro.')).toEqual([
    { heading: '', text: 'Inleiding.' },
    { heading: 'Kosten', text: 'Het kost 10 euro.' },
  ])
})

test('a long section is split between paragraphs', () => {
  const passages = splitPassages(`## Regels\n${long(100)}\n\n${long(100)}`)
  expect(passages.map(({ heading }) => heading)).toEqual(['Regels', 'Regels'])
})

test('a list stays whole, with the line above it, also when its items stand apart', () => {
  const items = Array.from({ length: 12 }, (_, n) => `- ${long(12)} ${n}`).join('\n\n')
  const passages = splitPassages(`${long(80)}\n\nNeem mee:\n\n${items}`)
  expect(passages.at(-1)?.text).toMatch(/Neem mee:/)
  expect(passages.at(-1)?.text.match(/^- /gmu)).toHaveLength(12)
})

test('no word is lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('woord', '\n\n', '\n', '- punt', '\n## Kop\n', 'nog een zin.')),
      (parts) => {
        const text = parts.join(' ')
        const kept = splitPassages(text).map((passage) => passage.text)
        const body = text.split('\n').filter((line) => !/^#{1,6}\s/u.test(line))
        expect(wordCount(kept.join('\n'))).toBe(wordCount(body.join('\n')))
      },
    ),
  )
})
