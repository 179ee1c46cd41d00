import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { recogniseDanger } from './danger.ts'
import { asksIfHuman } from './human.ts'
import { recogniseLanguage } from './language.ts'
import { normalise } from './normalise.ts'
import { asksAboutOwnCase } from './own-case.ts'
import { asksForPerson } from './person.ts'
import { maskPersonalData } from './personal-data.ts'
import { recogniseSensitive } from './sensitive.ts'
import { recogniseSmallTalk } from './small-talk.ts'
import { isUnreadable } from './unreadable.ts'

const recognisers: Readonly<Record<string, (text: string) => unknown>> = {
  recogniseDanger,
  asksIfHuman,
  asksForPerson,
  asksAboutOwnCase,
  recogniseSensitive,
  recogniseSmallTalk,
  maskPersonalData,
  isUnreadable,
  normalise,
  recogniseLanguage: (text) => recogniseLanguage(text, 'nl'),
}

const hostile = [
  'a',
  'ik wil ',
  'mijn man ',
  '😀',
  '\u200b',
  '\ufdfa',
  'e\u0301',
  '1 ',
  '<b>',
  "' OR 1=1 --",
  '__proto__ ',
]

describe.each(Object.entries(recognisers))('%s', (_name, recognise) => {
  test('comes to an end on anything', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        await recognise(text)
      }),
    )
  })

  test.each(hostile)('reads 100,000 characters of %j at once', async (unit) => {
    const start = performance.now()
    await recognise(unit.repeat(100_000 / unit.length))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
