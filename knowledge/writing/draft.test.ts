import { describe, expect, test } from '@jest/globals'
import { Malformed } from '../../core/errors.ts'
import { parseDraft } from './draft.ts'

const sentence = { text: 'Een paspoort kost € 83,87.', passages: ['2.1'] }
const written = JSON.stringify({ sentences: [sentence] })

test.each([
  ['bare', written],
  ['between white space', `\n ${written} \n`],
  ['between fences', `\`\`\`json\n${written}\n\`\`\``],
  ['between fences without a name', `\`\`\`\n${written}\n\`\`\`\n`],
])('sentences are read %s', (_, text) => {
  expect(parseDraft(text).sentences).toEqual([sentence])
})

describe('a model that cannot stop is refused', () => {
  test('at once, when it writes a quarter of a megabyte of white space', () => {
    const before = performance.now()
    expect(() => parseDraft(`{"sentences":[${' '.repeat(250_000)}x`)).toThrow(Malformed)
    expect(performance.now() - before).toBeLessThan(1_000)
  })

  test('when it writes more than an answer holds, in sentences that are short enough', () => {
    const long = { text: 'Een paspoort kost geld. '.repeat(24), passages: ['2.1'] }
    expect(() => parseDraft(JSON.stringify({ sentences: Array(9).fill(long) }))).toThrow(Malformed)
    expect(parseDraft(JSON.stringify({ sentences: Array(8).fill(long) })).sentences).toHaveLength(8)
  })
})
