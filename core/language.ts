/** The languages the assistant speaks, ISO 639-1. Dutch and English whole, the others in their fixed sentences. */
export const languages = ['nl', 'en', 'tr', 'ar', 'pl', 'uk', 'es'] as const

export type Language = (typeof languages)[number]

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value)
}
