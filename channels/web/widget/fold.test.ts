import { expect, test } from '@jest/globals'
import { fold } from './fold.ts'
import { parseText } from './parse-text.ts'

const paragraph = 'Een zin die laat zien hoe lang dit antwoord is. '.repeat(6).trim()

test('A short answer is whole', () => {
  const blocks = parseText(paragraph)
  expect(fold(blocks)).toEqual({ head: blocks, rest: [] })
})

test('A long answer is folded between blocks, and nothing of it is lost', () => {
  const blocks = parseText([paragraph, '## Kosten', paragraph, '## Termijn', paragraph].join('\n\n'))
  const { head, rest } = fold(blocks)
  expect([...head, ...rest]).toEqual(blocks)
  expect(head.length).toBeGreaterThan(0)
  expect(rest.length).toBeGreaterThan(0)
})

test('A heading is never the last thing in sight', () => {
  const blocks = parseText([paragraph, '## Kosten', `${paragraph} ${paragraph}`, paragraph].join('\n\n'))
  expect(fold(blocks).head.at(-1)?.kind).toBe('paragraph')
})
