import { describe, expect, test } from '@jest/globals'
import type { Language } from '../../../core/language.ts'
import { linesOf } from '../lines.ts'
import { checkDraft } from './check-draft.ts'
import { stands } from './checked.ts'
import type { Checked } from './checked.ts'
import { readEvidence } from './evidence.ts'
import { linesInstead } from './lines-instead.ts'

const page = {
  title: 'Huur en verhuur',
  url: 'https://www.dorp.example/huur',
  passages: [
    {
      heading: '',
      text: 'De huurder betaalt de verhuurder. Wij bellen u binnen 5 werkdagen. Bij brand mag iedereen naar binnen.',
    },
    {
      heading: 'Kosten',
      text: 'Parkeren kost € 3 per uur in het centrum. Lees meer op [de kaart](https://kaart.example/huur). Ook als u weigert, betaalt u.',
    },
    { heading: 'Wie', text: 'Woont u alleen? Dan krijgt u een formulier van de wijkmeester.' },
  ],
}

function check(
  sentences: readonly (readonly [text: string, ...passages: string[]])[],
  { language = 'nl', question = '' }: { language?: Language; question?: string } = {},
): readonly Checked[] {
  const lines = linesOf([page])
  const evidence = readEvidence({ lines, urls: [page.url], language, question, mark: '9d41c27b' })
  const written = sentences.map(([text, ...passages]) => ({ text, passages }))
  return checkDraft({ sentences: written }, evidence)
}

const verdictOf = (text: string, ...passages: string[]): string | undefined =>
  check([[text, ...passages]])[0]?.verdict

describe('a sentence stands', () => {
  test.each([
    ['in words of its own', 'Binnen 5 werkdagen belt de gemeente u.', '1.2'],
    ['with a word of the same meaning', 'De huurder rekent af met de verhuurder.', '1.1'],
    [
      'with the address that its line gives',
      'Meer leest u op [de kaart](https://kaart.example/huur).',
      '2.2',
    ],
    ['with the address of the page', 'Lees meer op https://www.dorp.example/huur.', '2.2'],
    [
      'with its condition in other words',
      'Als u alleen woont, krijgt u een formulier van de wijkmeester.',
      '3.2',
    ],
    ['without a concession, which is no condition', 'U betaalt.', '2.3'],
  ])('%s', (_how, text, line) => {
    expect(verdictOf(text, line)).toBe(stands)
  })

  test('without the condition that the resident named in the question', () => {
    const question = 'Ik woon alleen, wat krijg ik?'
    const [checked] = check([['U krijgt een formulier van de wijkmeester.', '3.2']], { question })
    expect(checked?.verdict).toBe(stands)
  })
})

describe('a sentence falls', () => {
  test.each([
    ['that has two people change places', 'De verhuurder betaalt de huurder.', '1.1'],
    ['that has the resident do what the municipality does', 'U belt ons binnen 5 werkdagen.', '1.2'],
    ['that leaves out when it holds', 'Iedereen mag naar binnen.', '1.3'],
    ['that leaves out where it holds', 'Parkeren kost € 3 per uur.', '2.1'],
    ['that leaves out for whom it holds', 'U krijgt een formulier van de wijkmeester.', '3.2'],
    ['with another page of the same site', 'Lees meer op https://www.dorp.example/huur/betalen.', '2.2'],
    ['with an address that only another line gives', 'Parkeren: https://kaart.example/huur.', '2.1'],
    ['that names a line that is not there', 'De huurder betaalt de verhuurder.', '9.9'],
    ['that names no line', 'De huurder betaalt de verhuurder.'],
    ['that is nothing but a question', 'Woont u samen?', '3.1'],
  ])('%s', (_how, text, ...lines) => {
    expect(verdictOf(text, ...lines)).not.toBe(stands)
  })

  test('that goes on from one that fell for what it made up', () => {
    const [, second] = check([
      ['Een taxi kost € 90.', '2.1'],
      ['Dat kost € 3 per uur in het centrum.', '2.1'],
    ])
    expect(second?.verdict).toBe('goes on from what does not stand')
  })
})

describe('in the place of a sentence that falls', () => {
  test('its lines are given when only its wording is at fault', () => {
    const [given] = linesInstead(check([['Iedereen mag naar binnen.', '1.3']]))
    expect(given).toMatchObject({ text: 'Bij brand mag iedereen naar binnen.', verdict: stands })
  })

  test('nothing is given when it has an amount, an address or a name of its own', () => {
    const wrong = check([
      ['Parkeren kost € 4 per uur in het centrum.', '2.1'],
      ['Parkeren regelt u op https://kwaad.example.', '2.1'],
      ['De huurder betaalt Jansen.', '1.1'],
    ])
    expect(linesInstead(wrong).filter(({ verdict }) => verdict === stands)).toEqual([])
  })

  test('nothing is said twice', () => {
    const given = linesInstead(
      check([
        ['Bij brand mag iedereen naar binnen.', '1.3'],
        ['Iedereen mag naar binnen.', '1.3'],
      ]),
    )
    expect(given).toHaveLength(1)
  })
})

describe('a sentence in another language falls', () => {
  test.each([
    [
      'in other letters than its own',
      'uk',
      'The tenant pays the landlord.',
      'is in another script than its language',
    ],
    [
      'in other letters than its own',
      'ar',
      'The tenant pays the landlord.',
      'is in another script than its language',
    ],
    [
      'in the grammar of another',
      'pl',
      'De huurder betaalt het aan de verhuurder.',
      'is in another language',
    ],
    ['in the grammar of another', 'es', 'The tenant pays it to the landlord.', 'is in another language'],
    [
      'in the grammar of another',
      'en',
      'De huurder betaalt het aan de verhuurder.',
      'is in another language',
    ],
    [
      'that asks for a password',
      'en',
      'Send your password to the landlord.',
      'speaks of a password or an account of which its lines do not',
    ],
    [
      'that asks for a password',
      'tr',
      'Şifrenizi ev sahibine gönderin.',
      'speaks of a password or an account of which its lines do not',
    ],
  ] as const)('%s (%s): "%s"', (...row) => {
    const [, language, text, verdict] = row
    expect(check([[text, '1.1']], { language })[0]?.verdict).toBe(verdict)
  })

  test('but stands in letters of its own', () => {
    expect(check([['Орендар платить орендодавцю.', '1.1']], { language: 'uk' })[0]?.verdict).toBe(stands)
  })
})
