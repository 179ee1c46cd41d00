import type { Language } from '../../core/language.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import type { FixedTexts, Texts } from './texts.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'

export type { FixedTexts, Situation, Texts } from './texts.ts'

const fixed: Readonly<Record<Language, FixedTexts>> = { nl, en, tr, ar, pl, uk, es }

/** What the five do not have is said in English, the language most of their speakers share with us. */
const whole: Readonly<Record<Language, Texts>> = {
  nl,
  en,
  tr: { ...en, ...tr },
  ar: { ...en, ...ar },
  pl: { ...en, ...pl },
  uk: { ...en, ...uk },
  es: { ...en, ...es },
}

export function textsFor(language: Language): Texts {
  return whole[language]
}

export function fixedTextsFor(language: Language): FixedTexts {
  return fixed[language]
}
