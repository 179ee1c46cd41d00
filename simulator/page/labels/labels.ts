import { en } from './en.ts'
import { nl, type Labels } from './nl.ts'

export type { Labels } from './nl.ts'

/** The languages of this page: it is for who builds, not for residents. */
export type Language = 'nl' | 'en'

export const labelsIn: Readonly<Record<Language, Labels>> = { nl, en }

/** `?lang=` of the address first, then the language of the document. */
export function languageOf(search: string, documentLanguage: string): Language {
  const asked = new URLSearchParams(search).get('lang') ?? documentLanguage.slice(0, 2)
  return asked === 'en' ? 'en' : 'nl'
}
