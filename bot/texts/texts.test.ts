import { describe, expect, test } from '@jest/globals'
import { languages, type Language } from '../../core/language.ts'
import type { Danger } from '../recognise/danger-phrases.ts'
import { recogniseDanger } from '../recognise/danger.ts'
import { asksForPerson } from '../recognise/person.ts'
import { fixedTextsFor, textsFor, type Situation } from './index.ts'
import { at, dangers, desks, municipality, situations } from './situations.test-data.ts'

const open: Situation = { municipality, desk: at('2026-11-23T10:00:00Z') }
const closed: Situation = { municipality, desk: at('2026-11-23T18:00:00Z') }

/** Everything a language can say in a situation. */
function everySentence(language: Language, situation: Situation): readonly string[] {
  const texts = textsFor(language)
  const { buttons, reason, ...rest } = texts
  const fixed = Object.values(rest).filter((text) => typeof text === 'string')
  return [
    ...fixed,
    ...Object.values(buttons),
    ...Object.values(reason),
    ...dangers.map((danger) => texts.danger(danger, situation)),
    texts.greeting(situation),
    texts.waiting(situation, 'B-7K2M-4QXD'),
    texts.stillWaiting(situation, 'B-7K2M-4QXD'),
    texts.notHuman(situation),
    texts.voiceNote(situation),
    texts.privacy(situation),
    texts.claimed('Jan de Vries'),
    texts.failed('B-7K2M-4QXD'),
    texts.masked(['bsn']),
    texts.masked(['bsn', 'iban']),
    texts.tooLong(2000),
  ]
}

describe.each(languages)('%s', (language) => {
  const texts = textsFor(language)

  test('has a text for everything, in every situation', () => {
    const all = situations.flatMap((situation) => everySentence(language, situation))
    expect(all.filter((text) => text.trim() === '' || /undefined|\[object|\$\{|NaN/.test(text))).toEqual([])
  })

  test('names the number of the danger before any other', () => {
    const first = (danger: Danger, situation: Situation): string =>
      /\d[\d -]*\d/.exec(texts.danger(danger, situation))?.[0] ?? ''
    expect(dangers.map((danger) => first(danger, open))).toEqual(['112', '112', '112', '112', '14 0123'])
    expect(dangers.map((danger) => first(danger, closed))).toEqual([
      '112',
      '112',
      '112',
      '112',
      '0123 45 67 89',
    ])
  })

  test.each([
    ['suicide', ['113', '0800-0113']],
    ['domestic-violence', ['0800-2000']],
    ['child-at-risk', ['0800-2000', '0800-0432']],
    ['homeless-tonight', ['112']],
  ] as const)('names every number for %s', (danger, numbers) => {
    for (const number of numbers) expect(texts.danger(danger, closed)).toContain(number)
  })

  test('says another thing about danger by day and by night', () => {
    for (const danger of dangers) expect(texts.danger(danger, open)).not.toBe(texts.danger(danger, closed))
  })

  test('sends someone without a bed to the police when there is no night number', () => {
    const { phone: _phone, nightPhone: _nightPhone, ...bare } = municipality
    expect(texts.danger('homeless-tonight', { ...closed, municipality: bare })).toContain('0900-8844')
    expect(texts.danger('homeless-tonight', { ...open, municipality: bare })).toContain('0900-8844')
  })

  test('says who it is and that it is a machine, at once', () => {
    expect(texts.greeting(open)).toContain('Gemeente Voorbeeldstad')
    expect(texts.greeting(open)).toMatch(/autom[aá]t|otomatik|автоматичн|آلي/i)
  })

  test('says the reference and when somebody is there', () => {
    expect(texts.waiting(open, 'B-7K2M-4QXD')).toMatch(/17[.:]00.*B-7K2M-4QXD/s)
    expect(texts.waiting(closed, 'B-7K2M-4QXD')).toMatch(/8[.:]30.*B-7K2M-4QXD/s)
    expect(texts.stillWaiting(closed, 'B-7K2M-4QXD')).toMatch(/8[.:]30.*B-7K2M-4QXD/s)
  })

  test('understands its own button for a person', () => {
    expect(asksForPerson(texts.buttons.person)).toBe(true)
  })

  test('does not take its own buttons for danger', () => {
    expect(Object.values(texts.buttons).map(recogniseDanger)).toEqual([undefined, undefined, undefined])
  })

  test('never lets on what it was about in the lines that go out by themselves', () => {
    const passing = [
      texts.claimed('Jan'),
      texts.returned,
      texts.closed,
      texts.waiting(closed, 'B-1'),
      texts.failed('B-1'),
    ]
    const telling =
      /112|113|0800|schuld|geweld|zelfmoord|dakloos|violence|suicide|debt|intihar|انتحار|przemoc|насил|violencia/i
    expect(passing.filter((line) => telling.test(line))).toEqual([])
  })
})

describe('Dutch', () => {
  const sentences = situations
    .flatMap((situation) => everySentence('nl', situation))
    .flatMap((text) => text.split(/(?<=[.?!:])\s+/))

  test('has sentences of at most 15 words', () => {
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([])
  })

  test('has sentences of 12 words or so', () => {
    const words = sentences.map((sentence) => sentence.split(/\s+/).length)
    expect(words.reduce((sum, count) => sum + count, 0) / words.length).toBeLessThan(12)
  })

  test('uses no officialese, and nothing that looks like a promise we cannot keep', () => {
    const never =
      /\b(?:middels|indien|alsmede|teneinde|betreffende|derhalve|dienen te|conform|i\.v\.m|d\.m\.v|tevens|omtrent|gelieve|binnen \d|direct een|zo meteen|gegarandeerd|verbind u|doorverbinden|uw verzoek is in behandeling)\b/i
    expect(sentences.filter((sentence) => never.test(sentence))).toEqual([])
  })

  test('says "u", and "je" only to a child', () => {
    const informal = sentences.filter((sentence) => /\b(?:je|jij|jou|jouw)\b/i.test(sentence))
    expect(new Set(informal)).toEqual(new Set(['Ben je zelf een kind?']))
  })
})

test.each([
  ['open', 'Onze medewerkers zijn er vandaag tot 17.00 uur.', 'Our staff are here today until 17:00.'],
  [
    'before opening',
    'Onze medewerkers zijn er vandaag weer vanaf 8.30 uur.',
    'Our staff are back today from 8:30.',
  ],
  [
    'after closing',
    'Onze medewerkers zijn er morgen weer vanaf 8.30 uur.',
    'Our staff are back tomorrow from 8:30.',
  ],
  [
    'in the weekend',
    'Onze medewerkers zijn er maandag weer vanaf 8.30 uur.',
    'Our staff are back on Monday from 8:30.',
  ],
])('says when people are there, %s', (when, dutch, english) => {
  const desk = desks[when] ?? { isOpen: false, next: undefined }
  expect(textsFor('nl').greeting({ municipality, desk })).toContain(dutch)
  expect(textsFor('en').greeting({ municipality, desk })).toContain(english)
})

test('a language that is not whole says the rest in English, and its own sentences in itself', () => {
  expect(textsFor('pl').thanks).toBe(textsFor('en').thanks)
  expect(textsFor('pl').cannot).toBe(fixedTextsFor('pl').cannot)
  expect(textsFor('pl').cannot).not.toBe(textsFor('en').cannot)
})

describe.each(languages.filter((language) => language !== 'en'))(
  'what stands around an answer, in %s',
  (language) => {
    const texts = fixedTextsFor(language)
    const english = textsFor('en')
    const referral = {
      kind: 'elsewhere',
      organisation: 'de Belastingdienst',
      url: 'https://www.belastingdienst.nl',
      phone: '0800 0543',
      takeAlong: 'Have your BSN at hand.',
    } as const

    test('is none of it English', () => {
      const same = Object.entries(texts).filter(
        ([key, text]) => text === english[key as keyof typeof english],
      )
      expect(same).toEqual([])
      expect(texts.elsewhere(referral).replace(referral.takeAlong, '')).not.toMatch(
        /\b(?:the|this|arrange|phone)\b/i,
      )
    })

    test('says who does it instead, with a link, the telephone and what to take along', () => {
      const said = texts.elsewhere(referral)
      expect(said).toContain('- [de Belastingdienst](https://www.belastingdienst.nl)')
      expect(said).toMatch(/\n- [^\n]*0800 0543/)
      expect(said).toContain(referral.takeAlong)
      const { phone: _phone, ...withoutPhone } = referral
      expect(texts.elsewhere(withoutPhone)).not.toMatch(/\n- [^[]/)
    })

    test('has sentences of at most 15 words, and buttons of at most 20 characters, as WhatsApp has them', () => {
      const { didThisHelp, nothingFound, notConfident, whichOne, outOfScope, twiceNotFound } = texts
      const sentences = [
        didThisHelp,
        nothingFound,
        notConfident,
        whichOne,
        outOfScope,
        twiceNotFound,
      ].flatMap((text) => text.split(/(?<=[.?!؟])\s+/))
      expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([])
      expect(
        [texts.noneOfThese, texts.never, texts.askDifferently].filter((label) => label.length > 20),
      ).toEqual([])
    })
  },
)

test('Arabic keeps numbers from left to right', () => {
  expect(textsFor('ar').danger('suicide', closed)).toContain('\u20660800-0113\u2069')
})
