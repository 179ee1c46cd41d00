import { expect, test } from '@jest/globals'
import type { Grounded } from '../../core/answer.ts'
import { quotedIn } from './quoted.ts'

const answer: Grounded = {
  kind: 'grounded',
  text: 'U vraagt het aan.',
  sources: [{ id: 'p', title: 'Paspoort', version: '1' }],
}

test('an answer in Dutch in an Arabic conversation is a quotation, wherever it stands', () => {
  const text = `الجواب باللغة الهولندية:\n\n${answer.text}\n\nشكرًا`
  const quoted = quotedIn({ text, language: 'ar' }, answer)
  expect(quoted).toEqual({ from: 26, to: 43, language: 'nl' })
  expect(text.slice(quoted?.from, quoted?.to)).toBe(answer.text)
})

test.each([
  ['an answer in the language of the reply', { text: answer.text, language: 'nl' }, answer],
  ['a translated answer', { text: 'You apply.', language: 'en' }, { ...answer, language: 'en' }],
  ['an answer that was said in other words', { text: 'You apply.', language: 'en' }, answer],
  ['an empty answer', { text: 'You apply.', language: 'en' }, { ...answer, text: '' }],
  ['no answer', { text: 'Hello', language: 'en' }, undefined],
  ['another kind of answer', { text: '?', language: 'en' }, { kind: 'ask', text: '?', choices: [] }],
] as const)('%s is none', (_what, reply, given) => {
  expect(quotedIn(reply, given)).toBeUndefined()
})
