import { expect, test } from '@jest/globals'
import { textsFor } from '../../../bot/texts/index.ts'
import { botTexts } from './bot-texts.ts'
import { measurePlainDutch, type Limits } from './measure.ts'
import { sampleAnswers } from './sample-answers.ts'

const none: Limits = { 'long sentence': 0, passive: 0, jargon: 0, 'long answer': 0 }
const measure = (text: string, limits = none): readonly string[] =>
  measurePlainDutch([{ where: 'here', text }], limits).exceeded

test('a plain text has no fault', () => {
  expect(measure('U vraagt het aan bij de balie. Neem uw pas mee.')).toEqual([])
})

test.each([
  ['long sentence', `Dit ${'is echt heel '.repeat(5)}lang.`],
  ['passive', 'Uw aanvraag wordt behandeld.'],
  ['jargon', 'Bel ons indien nodig.'],
  ['long answer', 'Dit is een zin van zeven woorden.\n\n'.repeat(12)],
] as const)('a %s is found', (fault, text) => {
  expect(measure(text)).toEqual([fault])
})

test('a share may be allowed, and no more than that', () => {
  const text = 'Uw aanvraag wordt behandeld. Bel ons. Kom langs. Schrijf ons.'
  expect(measure(text, { ...none, passive: 25 })).toEqual([])
  expect(measure(text, { ...none, passive: 24 })).toEqual(['passive'])
})

test('every text of the assistant is read, and every section of the sample', async () => {
  const read = botTexts().map(({ where }) => where)
  for (const key of Object.keys(textsFor('nl'))) expect(read).toContain(`bot/texts/nl.ts ${key}`)
  expect((await sampleAnswers()).length).toBeGreaterThan(400)
})
