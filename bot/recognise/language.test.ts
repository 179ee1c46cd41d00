import { describe, expect, test } from '@jest/globals'
import type { Language } from '../../core/language.ts'
import {
  dutchLines,
  englishLines,
  linesOfNoLanguage,
  polishWithoutAccents,
  turkishWithoutAccents,
} from './language-lines.test-data.ts'
import { recogniseLanguage } from './language.ts'

const lines: readonly (readonly [Language, Language, string])[] = [
  ['nl', 'nl', 'Hoe vraag ik een paspoort aan?'],
  ['nl', 'en', 'how do I get a passport'],
  ['nl', 'en', 'I lost my ID card, what should I do'],
  ['nl', 'en', 'how do I register at Burgerzaken for BSN'],
  ['nl', 'tr', 'nasıl pasaport alırım'],
  ['nl', 'tr', 'nasil pasaport alabilirim'],
  ['nl', 'tr', 'ben pasaport almak istiyorum'],
  ['nl', 'pl', 'jak zlozyc wniosek o paszport'],
  ['nl', 'nl', 'Belgen in Nederland: vergissing in mijn aanslag'],
  ['nl', 'tr', 'kocam beni dövüyor'],
  ['nl', 'tr', 'merhaba'],
  ['nl', 'ar', 'كيف أحصل على جواز سفر'],
  ['nl', 'pl', 'gdzie mogę wyrobić paszport'],
  ['nl', 'uk', 'де отримати паспорт'],
  ['nl', 'es', 'dónde puedo renovar mi pasaporte'],
  ['nl', 'es', 'quiero morir'],
  ['en', 'nl', 'hoe lang is dat geldig en wat kost het'],
  ['ar', 'nl', 'ik wil graag een afspraak maken'],
  ['nl', 'nl', 'paspoort'],
  ['nl', 'nl', 'DigiD'],
  ['nl', 'nl', 'Mohammed Yilmaz'],
  ['nl', 'nl', 'Mijn naam is Şükrü Kılıç'],
  ['nl', 'nl', 'parking'],
  ['en', 'en', 'paspoort'],
  ['en', 'en', 'ok'],
  ['tr', 'tr', 'DigiD'],
  ['es', 'es', 'no'],
  ['pl', 'pl', '12'],
  ['uk', 'uk', 'BSN'],
  ['ar', 'ar', ''],
]

describe('the language of a line', () => {
  test.each(lines)('after %s is %s: %s', async (previous, language, line) => {
    expect(await recogniseLanguage(line, previous)).toBe(language)
  })
})

/** How many of these lines are taken for this language. */
async function heardAs(language: Language, lines: readonly string[], previous: Language): Promise<number> {
  const heard = await Promise.all(lines.map((line) => recogniseLanguage(line, previous)))
  return heard.filter((each) => each === language).length
}

describe('on a keyboard without accents', () => {
  test.each(['nl', 'en'] as const)('Turkish and Polish are heard after %s', async (previous) => {
    expect(await heardAs('tr', turkishWithoutAccents, previous)).toBeGreaterThanOrEqual(59)
    expect(await heardAs('pl', polishWithoutAccents, previous)).toBeGreaterThanOrEqual(54)
  })

  test('Dutch stays Dutch, English stays English, and a name changes nothing', async () => {
    expect(await heardAs('nl', dutchLines, 'nl')).toBe(dutchLines.length)
    expect(await heardAs('en', englishLines, 'en')).toBe(englishLines.length)
    for (const previous of ['nl', 'en', 'tr', 'pl'] as const) {
      expect(await heardAs(previous, linesOfNoLanguage, previous)).toBe(linesOfNoLanguage.length)
    }
  })
})

describe('a line of few words', () => {
  test.each([
    ['en', 'how much is a passport'],
    ['en', 'my bin is broken'],
    ['en', 'when is it open'],
    ['en', 'opening hours'],
    ['en', 'passport price'],
    ['en', 'street light broken'],
    ['en', 'new address'],
    ['en', 'marriage certificate'],
    ['es', 'farola rota'],
    ['es', 'contenedor lleno'],
    ['es', 'horario de atención'],
    ['pl', 'zmieniam adres'],
    ['pl', 'sąsiedzi hałasują'],
    ['pl', 'nowy adres'],
    ['tr', 'yeni adres'],
    ['tr', 'komşu gürültüsü'],
  ] as const)('is %s by one word that Dutch has not: %s', async (language, line) => {
    expect(await recogniseLanguage(line, 'nl')).toBe(language)
  })

  test.each([
    'lamp kapot',
    'open dag',
    'is dat gratis',
    'was in de buurt',
    'tiny house',
    'free parking zone',
  ])('stays Dutch: %s', async (line) => {
    expect(await recogniseLanguage(line, 'nl')).toBe('nl')
  })

  test.each(['John Brown', 'Carlos Ruiz', 'Kira Jansen', 'şükrü kılıç', 'New York', 'Almere Haven'])(
    'keeps the language before it when it is a name: %s',
    async (line) => {
      for (const previous of ['nl', 'en', 'pl'] as const) {
        expect(await recogniseLanguage(line, previous)).toBe(previous)
      }
    },
  )
})
