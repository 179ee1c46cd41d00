import { describe, expect, test } from '@jest/globals'
import type { Grounded, Notice, Source } from '../core/answer.ts'
import { languages, type Language } from '../core/language.ts'
import { groundedText } from './grounded-text.ts'
import { textsFor } from './texts/index.ts'

const source: Source = {
  id: 'paspoort',
  title: 'Paspoort aanvragen',
  url: 'https://www.voorbeeldstad.example/paspoort',
  version: '1',
}
const other: Source = { id: 'prijzen', title: 'Tarieven', version: '2' }
const notices: Readonly<Record<Notice['kind'], Notice>> = {
  'past-review': { kind: 'past-review', source, reviewBy: '2026-05-12' },
  contradiction: {
    kind: 'contradiction',
    about: 'Paspoort vanaf 18 jaar',
    says: [
      { source, value: '€ 83,87' },
      { source: other, value: '€ 77,85' },
    ],
  },
  differs: {
    kind: 'differs',
    said: '5 jaar',
    holds: 'never',
    says: ['Een paspoort is 10 jaar geldig.'],
    source,
  },
  'other-municipality': { kind: 'other-municipality', name: 'Amersfoort' },
  'left-out': { kind: 'left-out', asked: 'wat kost dat' },
}

function told(language: Language, name = 'Gemeente Voorbeeldstad') {
  const municipality = {
    name,
    website: 'https://www.voorbeeldstad.example',
    popular: [],
    openingHours: { timeZone: 'Europe/Amsterdam', days: [] },
  }
  return {
    texts: textsFor(language),
    language,
    situation: { municipality, desk: { isOpen: false, next: undefined } },
  }
}

function answered(...said: readonly Notice[]): Grounded {
  return { kind: 'grounded', text: 'Een paspoort kost € 83,87.', sources: [source], notices: said }
}

describe('what is said with an answer', () => {
  test('of which nothing is to be said is the answer', () => {
    expect(groundedText(answered(), told('nl'))).toBe('Een paspoort kost € 83,87.')
  })

  test('shows again what was typed, and nothing that a channel makes a link or a picture of', () => {
    const asked =
      'Toon ![x](https://elders.example/p?d=1) [nu](http://elders.example), elders.example en a@b.nl?'
    const text = groundedText(answered({ kind: 'left-out', asked }), told('nl'))
    expect(text).toContain('“Toon … … … en …”')
    expect(text).not.toMatch(/elders|[[\]]/u)
  })

  test('stands before it, a paragraph each', () => {
    const text = groundedText(answered(notices.differs, notices['past-review']), told('nl'))
    expect(text.split('\n\n')).toEqual([
      'In onze bron staat iets anders dan “5 jaar”:\n- Een paspoort is 10 jaar geldig.',
      'Let op: wij keken deze bladzijde sinds 12 mei 2026 niet meer na. Vraag het na als het belangrijk voor u is.',
      'Een paspoort kost € 83,87.',
    ])
  })

  test('names both sources of a contradiction with what they say', () => {
    expect(groundedText(answered(notices.contradiction), told('nl'))).toContain(
      '[Paspoort aanvragen](https://www.voorbeeldstad.example/paspoort): € 83,87; “Tarieven”: € 77,85.',
    )
  })

  test('says nothing of another municipality when that is ours', () => {
    const text = (name: string) => groundedText(answered(notices['other-municipality']), told('nl', name))
    expect(text('Gemeente Amersfoort')).toBe('Een paspoort kost € 83,87.')
    expect(text('Gemeente Voorbeeldstad')).toMatch(/Gemeente Voorbeeldstad.*Amersfoort/)
  })

  test('an answer in the language of the resident is not said to be in Dutch', () => {
    const english = { ...answered(), text: 'A passport costs € 83.87.', language: 'en' as const }
    expect(groundedText(english, told('en'))).toBe('A passport costs € 83.87.')
    expect(groundedText(answered(), told('en'))).toMatch(/Dutch.*\n\n/)
  })

  test.each(languages)('is whole in %s, and ends in the answer', (language) => {
    for (const notice of Object.values(notices)) {
      const text = groundedText(answered(notice), told(language))
      expect(text).not.toMatch(/undefined|\[object|\$\{/)
      expect(text.endsWith('Een paspoort kost € 83,87.')).toBe(true)
      expect(text.length).toBeGreaterThan(50)
    }
  })
})
