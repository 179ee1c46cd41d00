import { expect, test } from '@jest/globals'
import { parseAskedLine } from './ask-line.ts'

test('a line has an id and a text, and may have a history', () => {
  const line = {
    id: 7,
    text: 'en voor mijn kind?',
    history: [
      { from: 'user', text: 'a' },
      { from: 'agent', text: 'b' },
    ],
  }
  expect(parseAskedLine(JSON.stringify(line))).toEqual({
    id: '7',
    text: 'en voor mijn kind?',
    history: [
      { from: 'resident', text: 'a' },
      { from: 'balie', text: 'b' },
    ],
  })
})

test.each([
  ['not json', /not JSON/],
  ['{"id":"1"}', /text/],
  ['{"id":"1","text":{"$ne":1}}', /text/],
  ['{"id":"1","text":"a","history":"b"}', /history/],
])('%s is refused with what is wrong, and never with what stood in it', (json, reason) => {
  expect(() => parseAskedLine(json)).toThrow(reason)
  expect(() => parseAskedLine(json)).not.toThrow(/\$ne/)
})
