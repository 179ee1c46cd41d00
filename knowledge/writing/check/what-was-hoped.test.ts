import { describe, expect, test } from '@jest/globals'
import type { Language } from '../../../core/language.ts'
import { linesOf } from '../lines.ts'
import { writtenText } from '../written-text.ts'
import { checkDraft } from './check-draft.ts'
import { stands } from './checked.ts'
import type { Checked } from './checked.ts'
import { readEvidence } from './evidence.ts'

/** What models get wrong most: they say yes to what somebody hopes for. */
const page = {
  title: 'Paspoort aanvragen',
  url: 'https://dorp.example/paspoort',
  passages: [
    { heading: '', text: 'Een paspoort vraagt u aan bij de balie. Ja, kinderen betalen minder.' },
    { heading: 'Kosten', text: 'Een paspoort kost € 83,87. U betaalt bij de balie.' },
    {
      heading: 'Ophalen',
      text: 'U haalt het paspoort zelf op. Iemand anders mag het paspoort niet ophalen.',
    },
  ],
}

interface Asking {
  readonly question?: string
  readonly language?: Language
}

function checkOne(
  text: string,
  line: string,
  { question = '', language = 'nl' }: Asking = {},
): Checked | undefined {
  const evidence = readEvidence({
    lines: linesOf([page]),
    urls: [page.url],
    language,
    question,
    mark: '9d41c27b',
  })
  return checkDraft({ sentences: [{ text, passages: [line] }] }, evidence)[0]
}

describe('a sentence does not stand', () => {
  test.each([
    ['Kan ik een paspoort online aanvragen?', 'Een paspoort vraagt u online aan bij de balie.', '1.1'],
    ['Kan ik een paspoort thuis aanvragen?', 'Een paspoort vraagt u thuis aan bij de balie.', '1.1'],
    ['Moet ik contant betalen?', 'U betaalt contant bij de balie.', '2.2'],
  ])('with a word that only the question has: %s', (question, text, line) => {
    expect(checkOne(text, line, { question })?.verdict).not.toBe(stands)
  })

  test.each(['Uw buurman haalt het paspoort op.', 'Een vriend haalt het paspoort op.'])(
    'with somebody of whom another line speaks: %s',
    (text) => {
      const question = 'Mag mijn buurman het paspoort ophalen?'
      expect(checkOne(text, '3.1', { question })?.verdict).not.toBe(stands)
    },
  )

  test('without the word that says one has to do it oneself', () => {
    expect(checkOne('U haalt het paspoort op.', '3.1')?.verdict).toBe('leaves out when, where or for whom')
    expect(checkOne('Haal het paspoort zelf op.', '3.1')?.verdict).toBe(stands)
  })

  test.each(['t.co/abc', 't.me/dorp', 'x.com', 'evil․nl', 'ｅｖｉｌ．ｎｌ', 'evil dot nl'])(
    'with the address %s, in whatever language',
    (address) => {
      const written: readonly (readonly [Language, string])[] = [
        ['nl', `U betaalt bij de balie of op ${address}.`],
        ['en', `You pay at the counter at ${address}.`],
        ['tr', `Gişede ${address} ile ödersiniz.`],
      ]
      for (const [language, text] of written) {
        expect(checkOne(text, '2.2', { language })?.verdict).toBe('address is not in the lines')
      }
    },
  )

  test('with a name that nobody gave', () => {
    const text = 'Een paspoort voor [naam 1] kost € 83,87.'
    expect(checkOne(text, '2.1')?.verdict).toBe('gives back what the resident typed')
    expect(checkOne(text, '2.1', { question: 'Wat kost het voor [naam 1]?' })?.verdict).toBe(stands)
  })
})

test('an abbreviation is no address', () => {
  expect(checkOne('Een paspoort vraagt u a.u.b. aan bij de balie.', '1.1')?.verdict).not.toMatch(/address/u)
})

describe('a yes or no that is held against nothing', () => {
  const given = (text: string, line: string, asking?: Asking): string => {
    const one = checkOne(text, line, asking)
    expect(one?.verdict).toBe(stands)
    return one ? writtenText([one]) : ''
  }

  test('is not given', () => {
    const question = 'Mag mijn buurman het paspoort ophalen?'
    expect(given('Ja: u haalt het paspoort zelf op.', '3.1', { question })).toBe(
      'U haalt het paspoort zelf op.',
    )
    expect(given('- Nee, u betaalt bij de balie.', '2.2')).toBe('- U betaalt bij de balie.')
    expect(given('Yes, you pay at the counter.', '2.2', { language: 'en' })).toBe('You pay at the counter.')
  })

  test('is given when the page says it itself', () => {
    expect(given('Ja, kinderen betalen minder.', '1.2')).toBe('Ja, kinderen betalen minder.')
  })
})
