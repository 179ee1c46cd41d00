import { describe, expect, test } from '@jest/globals'
import type { Language } from '../../core/language.ts'
import { recogniseLanguage } from './language.ts'

const lines: readonly (readonly [Language, Language, string])[] = [
  ['nl', 'nl', 'Hoe vraag ik een paspoort aan?'],
  ['nl', 'en', 'how do I get a passport'],
  ['nl', 'en', 'I lost my ID card, what should I do'],
  ['nl', 'en', 'how do I register at Burgerzaken for BSN'],
  ['nl', 'tr', 'nasıl pasaport alırım'],
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
